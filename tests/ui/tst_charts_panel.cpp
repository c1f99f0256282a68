// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_panel.h"
#include "charts_fixture.h"
#include "runs/run_model.h"
#include "runs/run_style.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace gram;

class TestChartsPanel : public ChartsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
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
    void theLinesFollowTheTheme();
    void drawsOnlyWhatHasChanged();
    void drawsARunThatGoesOn();
    void keepsItsChoices();
};

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
    QCOMPARE(find<QLabel>("memoryChartTitle")->text(), QStringLiteral("Memory, MiB"));
    QVERIFY(!find<QLabel>("lossChartEmpty")->isVisible());
    QVERIFY(find<QWidget>("speedupChart")->accessibleName().contains(QStringLiteral("measured for 2")));

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
    }
    QVERIFY(!plot("lossChart")->xAxis->label().isEmpty()); // the small ones have the same
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
    QCOMPARE(marks->dataCount(), 1); // on the last good point
    QCOMPARE(marks->data()->at(0)->key, 20.0);
    QCOMPARE(marks->data()->at(0)->value, 100.0 / 20);
}

void TestChartsPanel::aRunLooksTheSameEverywhere()
{
    for (quint64 id = 1; id <= 8; ++id)
        add(id, 10);
    for (const char *chart : { "lossChart", "memoryChart", "speedupChart", "qualityChart" }) {
        const int each = plot(chart)->graphCount() / 8;
        for (int number = 1; number <= 8; ++number) {
            const QPen pen = plot(chart)->graph((number - 1) * each)->pen();
            QCOMPARE(pen.color(), runStyle(number, false).color);
            QCOMPARE(pen.style(), Qt::SolidLine);
            QCOMPARE(pen.widthF(), 2.0);
        }
    }
    m_runs->setData(m_runs->index(0, RunModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(plot()->graphCount(), 14);
    QCOMPARE(plot()->graph(0)->pen().color(), runStyle(2, false).color); // as before
}

void TestChartsPanel::theLinesFollowTheTheme()
{
    add(1, 10);
    add(2, 10, Mode::SingleStep, false);
    const QIcon kept = runIcon(2);
    const auto markerOf = [&kept] { return kept.pixmap(14, 14).toImage().pixelColor(7, 7); };
    QCOMPARE(markerOf(), runStyle(2, false).color);
    for (const bool dark : { true, false }) {
        applyTheme(dark ? Theme::Dark : Theme::Light);
        settle();
        for (int i = 0; i < 4; ++i) { // the steps' line and the validation's points of both
            const QCPGraph *graph = plot()->graph(i);
            const QCPScatterStyle marker = graph->scatterStyle();
            const QColor color = marker.brush().style() == Qt::NoBrush ? marker.pen().color() : marker.brush().color();
            QCOMPARE(i % 2 == 0 ? graph->pen().color() : color, runStyle(i / 2 + 1, dark).color);
        }
        QCOMPARE(markerOf(), runStyle(2, dark).color);
    }
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
    click("memoryChartEnlarge"); // the large one now
    click("memoryChartEnlarge"); // and fills the page
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
