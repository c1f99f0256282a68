// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_panel.h"
#include "charts/live_chart.h"
#include "charts/value_readout.h"
#include "runs/run_model.h"
#include "runs/run_style.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace gram;

class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheFourCharts();
    void showsAnyMetric_data();
    void showsAnyMetric();
    void drawsOverAnyAxis_data();
    void drawsOverAnyAxis();
    void stepsHaveNoHalves();
    void hasLogarithmicAxes();
    void smoothsInFrontOfTheRawLine();
    void marksWhatIsNotANumber();
    void aRunLooksTheSameEverywhere();
    void theLegendIsOutsideOfTheData();
    void zoomsWithTheWheel();
    void movesByDragging();
    void zoomsIntoABox_data();
    void zoomsIntoABox();
    void hasAContextMenu_data();
    void hasAContextMenu();
    void isUsableByKeyboard();
    void readsValuesOff();
    void followsTheRunInTraining();
    void enlargesAChart_data();
    void enlargesAChart();
    void showsTheValuesAsATable();
    void drawsOnlyWhatHasChanged();
    void drawsARunThatGoesOn();
    void copiesTheValues();
    void copiesTheImage();
    void exports_data();
    void exports();
    void exportsThroughTheMenu();
    void tellsThatAFileCannotBeWritten();
    void keepsItsChoices();

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_panel->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    QCustomPlot *plot(const char *chart = "lossChart") const
    {
        return m_panel->findChild<QCustomPlot *>(QString::fromLatin1(chart) + QStringLiteral("Plot"));
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void trigger(const QString &action) const
    {
        auto *a = m_panel->findChild<QAction *>(action);
        if (!a)
            qFatal("there is no %s", qPrintable(action));
        a->trigger();
    }
    void choose(const char *box, const QString &text) const;
    /// Waits until the charts have been drawn.
    static void settle() { QTest::qWait(150); }
    QPoint at(double shareX, double shareY = 0.5, const char *chart = "lossChart") const
    {
        const QRect r = plot(chart)->axisRect()->rect();
        return QPoint(r.left() + static_cast<int>(shareX * r.width()), r.top() + static_cast<int>(shareY * r.height()));
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = {}) const;
    void wheel(const QPoint &where, int turns, Qt::KeyboardModifiers keys = {}) const;
    void add(quint64 id, int steps, Mode mode = Mode::SingleStep, bool ended = true);
    void grow(quint64 id, int from, int to);

    QTemporaryDir m_folder;
    std::unique_ptr<RunModel> m_runs;
    std::unique_ptr<ChartsPanel> m_panel;
};

void TestChartsPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_folder.isValid());
}

void TestChartsPanel::init()
{
    m_panel.reset();
    m_runs = std::make_unique<RunModel>();
    m_panel = std::make_unique<ChartsPanel>(m_runs.get());
    m_panel->resize(700, 560);
    m_panel->show();
    m_panel->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestChartsPanel::choose(const char *box, const QString &text) const
{
    auto *b = find<QComboBox>(box);
    b->setFocus();
    QTest::keyClick(b, Qt::Key_Home);
    for (int i = 0; i < b->count() && b->currentText() != text; ++i)
        QTest::keyClick(b, Qt::Key_Down);
    QCOMPARE(b->currentText(), text);
}

void TestChartsPanel::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys) const
{
    QTest::mousePress(plot(), Qt::LeftButton, keys, from);
    QTest::mouseMove(plot(), (from + to) / 2);
    for (const QPoint &p : { (from + to) / 2, to }) { // with the button held, as QTest's move is not
        QMouseEvent move(QEvent::MouseMove, p, plot()->mapToGlobal(p), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(plot(), &move);
    }
    QTest::mouseRelease(plot(), Qt::LeftButton, keys, to);
}

void TestChartsPanel::wheel(const QPoint &where, int turns, Qt::KeyboardModifiers keys) const
{
    QWheelEvent event(where, plot()->mapToGlobal(where), {}, QPoint(0, 120 * turns), Qt::NoButton, keys,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot(), &event);
}

/// Step i: loss 100 / i, half a second, 40 interactions, 10 items; an evaluation each 10 steps.
void TestChartsPanel::grow(quint64 id, int from, int to)
{
    MetricsSnapshot snapshot;
    for (int i = from; i <= to; ++i) {
        StepRecord s;
        s.step = i;
        s.epoch = i / 10.0;
        s.loss = 100.0 / i;
        s.seconds = i * 0.5;
        s.interactions = i * 40;
        s.unique = i * 10;
        s.encoded = i * 12;
        s.memoryBytes = (50u << 20) + static_cast<std::uint64_t>(i % 3) * (1 << 20);
        s.peakMemoryBytes = 53u << 20;
        s.residentBytes = 200u << 20;
        snapshot.steps.push_back(s);
        if (i % 10 == 0 || i == to) {
            m_runs->append(id, snapshot);
            snapshot.steps.clear();
        }
        if (i % 10 == 0) {
            Evaluation e;
            e.step = i;
            e.epoch = i / 10.0;
            e.seconds = i * 0.5;
            e.evaluationSeconds = 2;
            double value = 0.5;
            for (const char *name : { "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" })
                e.metrics.push_back({ name, value += 0.01 });
            m_runs->append(id, e);
        }
    }
}

void TestChartsPanel::add(quint64 id, int steps, Mode mode, bool ended)
{
    RunConfig config;
    config.mode = mode;
    m_runs->add(id, config);
    m_runs->setState(id, RunState::Running);
    grow(id, 1, steps);
    if (mode != Mode::E2E) {
        Baseline baseline;
        baseline.steps = 2;
        baseline.secondsPerStep = 1.5; // three times the run's
        m_runs->setBaseline(id, baseline);
    }
    if (ended)
        m_runs->finish(id, {});
    settle();
}

void TestChartsPanel::showsTheFourCharts()
{
    QVERIFY(find<QLabel>("lossChartEmpty")->isVisible());
    add(1, 40);
    add(2, 40);
    QCOMPARE(plot("lossChart")->graphCount(), 4); // the steps, and the validation's points
    QCOMPARE(plot("memoryChart")->graphCount(), 6); // in the step, peak, resident
    QCOMPARE(plot("speedupChart")->graphCount(), 4);
    QCOMPARE(plot("qualityChart")->graphCount(), 4);
    QCOMPARE(plot("lossChart")->graph(0)->dataCount(), 40);
    QCOMPARE(plot("lossChart")->graph(1)->dataCount(), 4);
    QCOMPARE(plot("speedupChart")->graph(0)->data()->at(39)->value, 3.0);
    QCOMPARE(plot("speedupChart")->graph(1)->data()->at(39)->value, 4.0);
    QCOMPARE(plot("memoryChart")->graph(1)->data()->at(0)->value, 53.0); // MiB
    QCOMPARE(plot("memoryChart")->yAxis->label(), QStringLiteral("MiB"));
    QVERIFY(!find<QLabel>("lossChartEmpty")->isVisible());
    QVERIFY(find<QLabel>("speedupChartTitle")->text().contains(QStringLiteral("measured for 2")));

    m_runs->setData(m_runs->index(0, RunModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(plot("memoryChart")->graphCount(), 3);
    m_runs->remove(2);
    QTRY_COMPARE(plot("memoryChart")->graphCount(), 0);
}

void TestChartsPanel::showsAnyMetric_data()
{
    QTest::addColumn<double>("last");
    QTest::addColumn<QString>("title");
    QTest::newRow("training_loss") << 2.5 << "Training loss";
    QTest::newRow("memory_in_step_bytes") << 51.0 << "Memory in the step";
    QTest::newRow("peak_memory_bytes") << 53.0 << "Peak memory";
    QTest::newRow("resident_bytes") << 200.0 << "Resident memory";
    QTest::newRow("speedup_so_far") << 3.0 << "Speedup vs E2E";
    QTest::newRow("r_so_far") << 4.0 << "R so far";
    QTest::newRow("seconds_per_step") << 0.5 << "Seconds per step";
    QTest::newRow("interactions_per_second") << 80.0 << "Interactions per second";
    QTest::newRow("encoded_items") << 480.0 << "Encoded items";
    QTest::newRow("auc") << 0.51 << "Validation AUC";
    QTest::newRow("accuracy") << 0.52 << "Validation accuracy";
    QTest::newRow("mrr") << 0.53 << "Validation MRR";
    QTest::newRow("ndcg@5") << 0.54 << "Validation nDCG@5";
    QTest::newRow("ndcg@10") << 0.55 << "Validation nDCG@10";
    QTest::newRow("cold_auc") << 0.56 << "Cold-start AUC";
    QTest::newRow("validation_loss") << 0.57 << "Validation loss";
}

void TestChartsPanel::showsAnyMetric()
{
    QFETCH(double, last);
    QFETCH(QString, title);
    add(1, 40);
    trigger(QStringLiteral("qualityChartShows_") + QLatin1String(QTest::currentDataTag()));
    settle();
    QCustomPlot *p = plot("qualityChart");
    QCOMPARE(p->graphCount(), 1);
    const auto data = p->graph(0)->data();
    QCOMPARE((data->constEnd() - 1)->key, 40.0);
    QVERIFY(std::abs((data->constEnd() - 1)->value - last) < 1e-9);
    QVERIFY(p->yAxis->range().contains(last));
    QVERIFY(find<QLabel>("qualityChartTitle")->text().startsWith(title));
    QVERIFY(m_panel->findChild<QAction *>(QStringLiteral("qualityChartShows_") + QLatin1String(QTest::currentDataTag()))
                ->isChecked());
}

void TestChartsPanel::drawsOverAnyAxis_data()
{
    QTest::addColumn<double>("last");
    QTest::newRow("Steps") << 40.0;
    QTest::newRow("Epochs") << 4.0;
    QTest::newRow("Interactions") << 1600.0;
    QTest::newRow("Training time") << 20.0;
    QTest::newRow("Time with evaluations") << 26.0; // three before the last step
}

void TestChartsPanel::drawsOverAnyAxis()
{
    QFETCH(double, last);
    add(1, 40);
    choose("xAxis", QLatin1String(QTest::currentDataTag()));
    settle();
    for (const char *chart : { "lossChart", "memoryChart", "speedupChart" }) {
        QCOMPARE((plot(chart)->graph(0)->data()->constEnd() - 1)->key, last);
        QVERIFY(plot(chart)->xAxis->range().contains(last));
        QVERIFY(plot(chart)->xAxis->range().upper < last * 1.2);
        QVERIFY(!plot(chart)->xAxis->label().isEmpty());
    }
}

void TestChartsPanel::stepsHaveNoHalves()
{
    add(1, 3);
    settle();
    for (const double tick : plot()->xAxis->tickVector())
        QCOMPARE(tick, std::round(tick));
    QVERIFY(plot()->xAxis->tickVector().size() >= 3);
    choose("xAxis", QStringLiteral("Training time")); // which has them
    settle();
    bool halves = false;
    for (const double tick : plot()->xAxis->tickVector())
        halves = halves || tick != std::round(tick);
    QVERIFY(halves);
}

void TestChartsPanel::hasLogarithmicAxes()
{
    add(1, 200);
    click("logX");
    settle();
    for (const char *chart : { "lossChart", "qualityChart" }) {
        QCOMPARE(plot(chart)->xAxis->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(plot(chart)->xAxis->range().lower > 0.5);
        QVERIFY(plot(chart)->xAxis->range().lower <= 1);
    }
    trigger(QStringLiteral("lossChartLogY"));
    settle();
    QCOMPARE(plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
    QCOMPARE(plot("qualityChart")->yAxis->scaleType(), QCPAxis::stLinear);
    QVERIFY(plot()->yAxis->range().lower > 0);
    QVERIFY(plot()->yAxis->range().lower < 0.57);
    QVERIFY(plot()->yAxis->range().upper > 100);
    // 100 / i is a straight line then: its middle point is at the middle of the line
    const auto pixel = [&](int i) {
        return QPointF(plot()->xAxis->coordToPixel(i), plot()->yAxis->coordToPixel(100.0 / i));
    };
    QVERIFY(std::abs((pixel(1).y() + pixel(100).y()) / 2 - pixel(10).y()) < 1);
    click("logX");
    trigger(QStringLiteral("lossChartLogY"));
    settle();
    QCOMPARE(plot()->xAxis->scaleType(), QCPAxis::stLinear);
    QCOMPARE(plot()->xAxis->range().lower, 0.0);
}

void TestChartsPanel::smoothsInFrontOfTheRawLine()
{
    add(1, 40);
    choose("smoothing", QStringLiteral("10 step(s)"));
    settle();
    QCustomPlot *p = plot();
    QCOMPARE(p->graphCount(), 3); // recorded, smoothed, validation
    const QCPGraph *raw = nullptr;
    const QCPGraph *smooth = nullptr;
    for (int i = 0; i < p->graphCount(); ++i) {
        if (p->graph(i)->pen().color().alpha() < 128)
            raw = p->graph(i);
        else if (p->graph(i)->dataCount() == 40)
            smooth = p->graph(i);
    }
    QVERIFY(raw && smooth);
    QVERIFY(raw->layer()->index() < smooth->layer()->index());
    QCOMPARE(raw->data()->at(39)->value, 2.5);
    double sum = 0;
    double weights = 0;
    for (int i = 1; i <= 40; ++i) {
        sum = 0.9 * sum + 0.1 * (100.0 / i);
        weights = 0.9 * weights + 0.1;
        QVERIFY(std::abs(smooth->data()->at(i - 1)->value - sum / weights) < 1e-9);
    }
    QCOMPARE(plot("speedupChart")->graphCount(), 2); // sums are not smoothed
    choose("smoothing", QStringLiteral("Unsmoothed"));
    QTRY_COMPARE(p->graphCount(), 2);
    QCOMPARE(p->graph(0)->pen().color().alpha(), 255);
}

void TestChartsPanel::marksWhatIsNotANumber()
{
    add(1, 20, Mode::SingleStep, false);
    QVERIFY(!find<QLabel>("lossChartLegend")->text().contains(QStringLiteral("not a number")));
    MetricsSnapshot snapshot;
    StepRecord s = m_runs->run(0).steps.back();
    for (const double loss : { std::nan(""), double(INFINITY), 3.0 }) {
        s.step += 1;
        s.loss = loss;
        snapshot.steps.push_back(s);
    }
    m_runs->append(1, snapshot);
    QTRY_VERIFY(find<QLabel>("lossChartLegend")->text().contains(QStringLiteral("not a number")));
    const QCPGraph *marks = nullptr;
    for (int i = 0; i < plot()->graphCount(); ++i)
        if (plot()->graph(i)->scatterStyle().shape() == QCPScatterStyle::ssCross)
            marks = plot()->graph(i);
    QVERIFY(marks);
    QCOMPARE(marks->dataCount(), 2);
    QCOMPARE(marks->data()->at(0)->key, 21.0);
    QCOMPARE(marks->data()->at(1)->key, 22.0);
    QVERIFY(plot()->yAxis->range().contains(marks->data()->at(0)->value));
}

void TestChartsPanel::aRunLooksTheSameEverywhere()
{
    for (quint64 id = 1; id <= 8; ++id)
        add(id, 10);
    for (const char *chart : { "lossChart", "memoryChart", "speedupChart", "qualityChart" }) {
        const int each = plot(chart)->graphCount() / 8;
        for (int number = 1; number <= 8; ++number) {
            const QPen pen = plot(chart)->graph((number - 1) * each)->pen();
            QCOMPARE(pen.color(), runStyle(number).color);
            QCOMPARE(pen.style(), runStyle(number).line);
        }
    }
    m_runs->setData(m_runs->index(0, RunModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(plot()->graphCount(), 14);
    QCOMPARE(plot()->graph(0)->pen().color(), runStyle(2).color); // as before
}

void TestChartsPanel::theLegendIsOutsideOfTheData()
{
    auto *legend = find<QListWidget>("chartsLegend");
    QVERIFY(!legend->isVisible());
    add(1, 10);
    add(2, 10, Mode::E2E);
    QVERIFY(legend->isVisible());
    QCOMPARE(legend->count(), 2);
    QCOMPARE(legend->item(0)->text(), m_runs->run(0).name());
    QCOMPARE(legend->item(1)->text(), m_runs->run(1).name());
    QVERIFY(!legend->item(0)->icon().isNull());
    for (const char *chart : { "lossChart", "memoryChart", "speedupChart", "qualityChart" })
        QVERIFY(!find<QWidget>(chart)->geometry().intersects(legend->geometry()));
    m_runs->setData(m_runs->index(0, RunModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(legend->count(), 1);
}

void TestChartsPanel::zoomsWithTheWheel()
{
    add(1, 100);
    const QCPRange all = plot()->xAxis->range();
    const QCPRange y = plot()->yAxis->range();
    const double under = plot()->xAxis->pixelToCoord(at(0.25).x());
    wheel(at(0.25), 3);
    settle();
    QVERIFY(plot()->xAxis->range().size() < all.size() * 0.7);
    QVERIFY(std::abs(plot()->xAxis->pixelToCoord(at(0.25).x()) - under) < 0.5); // what is under the mouse stays
    QCOMPARE(plot("qualityChart")->xAxis->range().lower, plot()->xAxis->range().lower); // in all charts
    QCOMPARE(plot("qualityChart")->xAxis->range().upper, plot()->xAxis->range().upper);
    QVERIFY(plot()->yAxis->range().upper != y.upper); // it fits what is left

    const QCPRange x = plot()->xAxis->range();
    const QCPRange fitted = plot()->yAxis->range();
    wheel(at(0.25), 1, Qt::ShiftModifier);
    settle();
    QVERIFY(plot()->yAxis->range().size() < fitted.size());
    wheel(QPoint(5, at(0, 0.5).y()), 1); // over the axis itself
    settle();
    QVERIFY(plot()->yAxis->range().size() < fitted.size() * 0.8);
    QCOMPARE(plot()->xAxis->range().lower, x.lower);

    QTest::mouseDClick(plot(), Qt::LeftButton, {}, at(0.5));
    settle();
    QCOMPARE(plot()->xAxis->range().upper, all.upper);
    QCOMPARE(plot()->yAxis->range().upper, y.upper);
}

void TestChartsPanel::movesByDragging()
{
    add(1, 100);
    const QCPRange all = plot()->xAxis->range();
    drag(at(0.5), at(0.3));
    settle();
    QVERIFY(std::abs(plot()->xAxis->range().lower - all.size() * 0.2) < all.size() * 0.02);
    QVERIFY(std::abs(plot()->xAxis->range().size() - all.size()) < 1e-9);
    QCOMPARE(plot("memoryChart")->xAxis->range().lower, plot()->xAxis->range().lower);
    click("resetZoom");
    settle();
    QCOMPARE(plot()->xAxis->range().lower, all.lower);
}

void TestChartsPanel::zoomsIntoABox_data()
{
    QTest::addColumn<bool>("tool");
    QTest::newRow("Shift") << false;
    QTest::newRow("the button") << true;
}

void TestChartsPanel::zoomsIntoABox()
{
    QFETCH(bool, tool);
    add(1, 100);
    const double left = plot()->xAxis->pixelToCoord(at(0.2).x());
    const double right = plot()->xAxis->pixelToCoord(at(0.6).x());
    const double top = plot()->yAxis->pixelToCoord(at(0, 0.3).y());
    const double bottom = plot()->yAxis->pixelToCoord(at(0, 0.9).y());
    if (tool)
        click("boxZoom");
    drag(at(0.2, 0.3), at(0.6, 0.9), tool ? Qt::NoModifier : Qt::ShiftModifier);
    settle();
    const double x = plot()->xAxis->range().size() * 0.02;
    QVERIFY(std::abs(plot()->xAxis->range().lower - left) < x);
    QVERIFY(std::abs(plot()->xAxis->range().upper - right) < x);
    const double y = plot()->yAxis->range().size() * 0.02;
    QVERIFY(std::abs(plot()->yAxis->range().lower - bottom) < y);
    QVERIFY(std::abs(plot()->yAxis->range().upper - top) < y);
    QCOMPARE(plot("speedupChart")->xAxis->range().lower, plot()->xAxis->range().lower);
}

void TestChartsPanel::hasAContextMenu_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "right button", "key", "More" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestChartsPanel::hasAContextMenu()
{
    QFETCH(QString, way);
    add(1, 20);
    const QPoint where = plot()->mapTo(m_panel.get(), at(0.5));
    if (way == QLatin1String("right button")) {
        QTest::mousePress(m_panel->windowHandle(), Qt::RightButton, {}, where);
    } else if (way == QLatin1String("key")) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at(0.5), plot()->mapToGlobal(at(0.5)));
        QApplication::sendEvent(plot(), &event);
    } else {
        click("lossChartMore");
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->objectName();
    for (const char *name : { "LogY", "Values", "EnlargeAction", "CopyImage", "CopyValues", "Export" })
        QVERIFY(names.contains(QStringLiteral("lossChart") + QLatin1String(name)));
    menu->close();
    if (way == QLatin1String("right button"))
        QTest::mouseRelease(m_panel->windowHandle(), Qt::RightButton, {}, where);
}

void TestChartsPanel::isUsableByKeyboard()
{
    add(1, 100);
    plot()->setFocus();
    const QCPRange all = plot()->xAxis->range();
    QTest::keyClick(plot(), Qt::Key_Plus);
    settle();
    QCOMPARE(plot()->xAxis->range().size(), all.size() * 0.8);
    const QCPRange near = plot()->xAxis->range();
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QVERIFY(std::abs(plot()->xAxis->range().lower - near.lower - near.size() * 0.1) < 1e-9);
    QTest::keyClick(plot(), Qt::Key_0);
    settle();
    QCOMPARE(plot()->xAxis->range().size(), all.size());

    auto *readout = m_panel->window()->findChild<ValueReadout *>(QStringLiteral("valueReadout"));
    QVERIFY(!readout->isVisible());
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(readout->isVisible());
    const QString first = readout->text();
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(readout->text() != first);
    QCOMPARE(find<QWidget>("lossChart")->accessibleDescription(), readout->text());
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!readout->isVisible());

    QTest::keyClick(plot(), Qt::Key_Return);
    QVERIFY(!find<QWidget>("memoryChart")->isVisible());
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(find<QWidget>("memoryChart")->isVisible());
}

void TestChartsPanel::readsValuesOff()
{
    add(1, 100);
    add(2, 20);
    auto *readout = m_panel->window()->findChild<ValueReadout *>(QStringLiteral("valueReadout"));
    const int x = static_cast<int>(std::lround(plot()->xAxis->coordToPixel(50)));
    const auto step = std::lround(plot()->xAxis->pixelToCoord(x));
    QTest::mouseMove(plot(), QPoint(x, at(0, 0.5).y()));
    QTRY_VERIFY(readout->isVisible());
    const QStringList lines = readout->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("steps: %1").arg(step));
    QVERIFY(lines[1].startsWith(m_runs->run(0).name()));
    QVERIFY(lines[1].contains(QLocale().toString(100.0 / static_cast<double>(step), 'g', 5)));
    QVERIFY(lines[1].contains(QStringLiteral("0.57"))); // of the last validation
    QVERIFY(lines[2].endsWith(QStringLiteral("–, –"))); // it has ended before

    choose("smoothing", QStringLiteral("5 step(s)"));
    QTest::mouseMove(plot(), QPoint(x + 1, at(0, 0.4).y()));
    QTRY_COMPARE(readout->text().split(QLatin1Char('\n'))[1].count(QLatin1Char(',')), 2);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    QVERIFY(!readout->isVisible());
}

void TestChartsPanel::followsTheRunInTraining()
{
    add(1, 300, Mode::SingleStep, false);
    auto *follow = find<QToolButton>("followLive");
    click("followLive");
    settle();
    QVERIFY(follow->isChecked());
    const double size = plot()->xAxis->range().size();
    QVERIFY(size < 100);
    QVERIFY(plot()->xAxis->range().contains(300));
    grow(1, 301, 600);
    settle();
    QVERIFY(plot()->xAxis->range().contains(600));
    QVERIFY(std::abs(plot()->xAxis->range().size() - size) < 1e-6);
    QVERIFY(plot("qualityChart")->xAxis->range().contains(600));
    drag(at(0.3), at(0.9)); // back, to look at something
    settle();
    QVERIFY(!follow->isChecked());
    const QCPRange held = plot()->xAxis->range();
    grow(1, 601, 700);
    settle();
    QCOMPARE(plot()->xAxis->range().upper, held.upper);
}

void TestChartsPanel::enlargesAChart_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "button", "title", "menu" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestChartsPanel::enlargesAChart()
{
    QFETCH(QString, way);
    add(1, 1000);
    auto *chart = find<QWidget>("memoryChart");
    const QSize small = chart->size();
    const int points = plot("memoryChart")->graph(0)->dataCount();
    const auto toggle = [&] {
        if (way == QLatin1String("button"))
            click("memoryChartEnlarge");
        else if (way == QLatin1String("title"))
            QTest::mouseDClick(find<QWidget>("memoryChartTitle"), Qt::LeftButton);
        else
            trigger(QStringLiteral("memoryChartEnlargeAction"));
        settle();
    };
    toggle();
    QVERIFY(!find<QWidget>("lossChart")->isVisible());
    QVERIFY(chart->width() > 1.8 * small.width());
    QVERIFY(chart->height() > 1.6 * small.height());
    QVERIFY(plot("memoryChart")->graph(0)->dataCount() >= points); // thinned for the new width
    toggle();
    QVERIFY(find<QWidget>("lossChart")->isVisible());
    QCOMPARE(chart->size(), small);
}

void TestChartsPanel::showsTheValuesAsATable()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartValues"));
    auto *table = find<QTableWidget>("lossChartTable");
    QVERIFY(table->isVisible());
    QVERIFY(!plot()->isVisible());
    QCOMPARE(table->rowCount(), 2);
    const auto cell = [&](int row, int column) { return table->item(row, column)->text(); };
    QCOMPARE(cell(0, 0), m_runs->run(0).name());
    QCOMPARE(cell(0, 2), QStringLiteral("40"));
    QCOMPARE(cell(0, 3), QStringLiteral("2.5"));
    QCOMPARE(cell(0, 4), QStringLiteral("2.5"));
    QCOMPARE(cell(0, 5), QStringLiteral("100"));
    QCOMPARE(cell(1, 6), QStringLiteral("4"));
    trigger(QStringLiteral("lossChartValues"));
    QVERIFY(plot()->isVisible());
}

void TestChartsPanel::drawsOnlyWhatHasChanged()
{
    add(1, 500);
    add(2, 100, Mode::SingleStep, false);
    QTest::qWait(300);
    QSignalSpy whole(plot(), &QCustomPlot::afterReplot);
    const auto graph = plot()->graph(2);
    QCOMPARE(graph->dataCount(), 100);
    const auto pixels = [this] { return plot()->grab().toImage(); };
    const QImage before = pixels();
    for (int to = 120; to <= 200; to += 20) {
        grow(2, to - 19, to);
        QTRY_COMPARE(plot()->graph(2)->dataCount(), to);
    }
    QCOMPARE(whole.count(), 0); // the finished run was not drawn again
    QTRY_VERIFY(pixels() != before); // and yet the new points are there
    grow(2, 201, 800); // beyond the range
    QTRY_VERIFY(whole.count() > 0);
    QVERIFY(plot()->xAxis->range().contains(800));
}

void TestChartsPanel::drawsARunThatGoesOn()
{
    RunResult stopped;
    stopped.status = RunResult::Status::Cancelled;
    add(1, 50, Mode::SingleStep, false);
    m_runs->finish(1, stopped);
    settle();
    m_runs->goOn(1, 2);
    m_runs->setState(2, RunState::Running);
    grow(2, 51, 80);
    settle();
    QCOMPARE(plot()->graphCount(), 2);
    QCOMPARE(plot()->graph(0)->dataCount(), 80);
    for (int i = 0; i < 80; ++i)
        QCOMPARE(plot()->graph(0)->data()->at(i)->key, double(i + 1));
}

void TestChartsPanel::copiesTheValues()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartCopyValues"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 40 + 4);
    QVERIFY(lines[0].startsWith(QStringLiteral("run\tname\tmetric\tstep")));
    const QStringList cells = lines[40].split(QLatin1Char('\t'));
    QCOMPARE(cells,
        (QStringList { "1", '"' + m_runs->run(0).name() + '"', "training_loss", "40", "4", "1600", "20", "6", "2.5" }));
}

void TestChartsPanel::copiesTheImage()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartCopyImage"));
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() > 800);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    trigger(QStringLiteral("copyPageImage"));
    QVERIFY(QGuiApplication::clipboard()->image().width() > image.width());
}

void TestChartsPanel::exports_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("page");
    for (const char *end : { "png", "svg", "pdf", "csv" }) {
        QTest::addRow("a chart, %s", end) << QString::fromLatin1(end) << false;
        QTest::addRow("the page, %s", end) << QString::fromLatin1(end) << true;
    }
}

void TestChartsPanel::exports()
{
    QFETCH(QString, end);
    QFETCH(bool, page);
    add(1, 5000);
    add(2, 40, Mode::E2E);
    QVERIFY(plot()->graph(0)->dataCount() < 5000); // drawn with fewer points
    const QString file = m_folder.filePath(QStringLiteral("chart.") + end);
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    m_panel->exportTo(file, page ? nullptr : find<LiveChart>("lossChart"));
    QCOMPARE(exported.count(), 1);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray bytes = read.readAll();
    if (end == QLatin1String("png")) {
        const QImage image = QImage::fromData(bytes);
        QVERIFY(image.width() > 800);
        QVERIFY(image.height() > 500);
        const QColor line = runStyle(1).color; // it is drawn
        bool found = false;
        for (int y = 0; y < image.height() && !found; ++y)
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, y) == line;
        QVERIFY(found);
    } else if (end == QLatin1String("svg")) {
        const QString text = QString::fromUtf8(bytes);
        for (const QString &word : { QStringLiteral("Loss"), QStringLiteral("steps"), m_runs->run(0).name(),
                 m_runs->run(1).name(), runStyle(1).color.name() })
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.contains(QStringLiteral("MiB")), page);
    } else if (end == QLatin1String("pdf")) {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.size() > 5000);
    } else { // every point
        QCOMPARE(bytes.count("training_loss"), 5040);
        QCOMPARE(bytes.count("validation_loss"), 504);
        QCOMPARE(bytes.count("peak_memory_bytes"), page ? 5040 : 0);
        QCOMPARE(bytes.count(",speedup_so_far,"), page ? 5000 : 0); // E2E has none
        QVERIFY(bytes.contains(",training_loss,1234,123.4,49360,617,246,0.081037277147487846\n")
            || bytes.contains(",training_loss,1234,123.4,49360,617,246,0.08103727714748785\n"));
    }
    if (end != QLatin1String("csv")) { // and the window is as it was
        QCOMPARE(plot()->xAxis->tickLabelColor(), m_panel->palette().color(QPalette::Text));
        QVERIFY(!bytes.isEmpty());
    }
}

void TestChartsPanel::exportsThroughTheMenu()
{
    add(1, 40);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    trigger(QStringLiteral("lossChartExport"));
    auto *dialog = m_panel->findChild<QFileDialog *>(QStringLiteral("exportChartDialog"));
    QVERIFY(dialog && dialog->isVisible());
    const QString file = m_folder.filePath(QStringLiteral("by hand.svg"));
    dialog->setDirectory(m_folder.path());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setCompleter(nullptr); // its list would take the Return key
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("by hand.svg"));
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(exported.count(), 1);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QVERIFY(read.readAll().contains("<svg"));
}

void TestChartsPanel::tellsThatAFileCannotBeWritten()
{
    add(1, 40);
    QSignalSpy failed(m_panel.get(), &ChartsPanel::failed);
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    for (const char *end : { "png", "csv" }) {
        m_panel->exportTo(m_folder.filePath(QStringLiteral("no such folder/x.") + QLatin1String(end)), nullptr);
        QVERIFY(failed.takeFirst().first().toString().contains(QStringLiteral("x.") + QLatin1String(end)));
    }
    QCOMPARE(exported.count(), 0);
}

void TestChartsPanel::keepsItsChoices()
{
    add(1, 40);
    choose("xAxis", QStringLiteral("Interactions"));
    choose("smoothing", QStringLiteral("50 step(s)"));
    click("logX");
    click("boxZoom");
    click("followLive");
    trigger(QStringLiteral("memoryChartShows_encoded_items"));
    trigger(QStringLiteral("memoryChartLogY"));
    click("memoryChartEnlarge");
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        m_panel->saveState(settings);
    }
    m_panel = std::make_unique<ChartsPanel>(m_runs.get());
    m_panel->resize(700, 560);
    m_panel->restoreState(QSettings(file, QSettings::IniFormat));
    m_panel->show();
    settle();
    QCOMPARE(find<QComboBox>("xAxis")->currentText(), QStringLiteral("Interactions"));
    QCOMPARE(find<QComboBox>("smoothing")->currentText(), QStringLiteral("50 step(s)"));
    for (const char *toggle : { "logX", "boxZoom", "followLive" })
        QVERIFY(find<QToolButton>(toggle)->isChecked());
    QVERIFY(!find<QWidget>("lossChart")->isVisible());
    QCOMPARE(find<QLabel>("memoryChartTitle")->text(), QStringLiteral("Encoded items"));
    QCOMPARE(plot("memoryChart")->yAxis->scaleType(), QCPAxis::stLogarithmic);
    QCOMPARE((plot("memoryChart")->graph(0)->data()->constEnd() - 1)->value, 480.0);
    // what was never chosen is as in a new window
    m_panel->restoreState(QSettings(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat));
    settle();
    QVERIFY(find<QWidget>("lossChart")->isVisible());
    QCOMPARE(find<QLabel>("lossChartTitle")->text(), QStringLiteral("Loss"));
}

QTEST_MAIN(TestChartsPanel)
#include "tst_charts_panel.moc"
