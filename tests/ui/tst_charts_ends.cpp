// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that lie on each other, and the labels at their ends.
#include "charts/end_labels.h"
#include "charts/live_chart.h"
#include "charts/run_graph.h"
#include "charts/run_scatter.h"
#include "charts_fixture.h"
#include "runs/run_style.h"
#include "theme.h"
#include "tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace gram;

class TestChartsEnds : public ChartsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        applyTheme(Theme::Light);
        openPage();
        m_panel->resize(1000, 700);
    }
    void equalLinesAreBothSeen();
    void threeEqualLinesAreSeen();
    void aLaterRunLiesAboveAnEarlierOne();
    void theSelectedRunLiesAboveTheOthers();
    void otherLinesHaveNoBand();
    void aShorterLineThatFollowsALongerOne();
    void crowdedLinesToo();
    void theyAreSeenOnPaper();
    void labelsAreApartAndWhole();
    void smallChartsTellNumbers();
    void aLineThatEndsEarlyIsNamedBesideIt();
    void theLabelFollowsTheRun();
    void theLimitIsNamedOnce();
    void aProjectorHasWiderLines();

private:
    QList<const LineBand *> bands(const char *chart = "lossChart") const
    {
        QList<const LineBand *> found;
        for (const char *layer : { "behind", "live" })
            for (QCPLayerable *child : plot(chart)->layer(QString::fromLatin1(layer))->children())
                if (const auto *band = dynamic_cast<const LineBand *>(child))
                    found += band;
        return found;
    }
    const std::vector<EndLabels::Label> &labels(const char *chart = "lossChart") const
    {
        return find<LiveChart>(chart)->lines().endLabels().labels();
    }
    void rename(quint64 id, const QString &name)
    {
        RunLabels labels;
        labels.name = name;
        m_runs->setLabels(id, labels);
    }
    void addWithLoss(quint64 id, int steps, const std::function<double(int)> &loss, bool ended = true);
};

/// Otherwise as add() does it.
void TestChartsEnds::addWithLoss(quint64 id, int steps, const std::function<double(int)> &loss, bool ended)
{
    m_runs->add(id, {});
    m_runs->setState(id, RunState::Running);
    MetricsSnapshot snapshot;
    for (int i = 1; i <= steps; ++i) {
        StepRecord s;
        s.step = i;
        s.loss = loss(i);
        s.seconds = i * 0.5;
        snapshot.steps.push_back(s);
    }
    m_runs->append(id, snapshot);
    if (ended)
        m_runs->finish(id, {});
    settle();
}

void TestChartsEnds::equalLinesAreBothSeen()
{
    add(1, 40, Mode::E2E);
    QTRY_VERIFY(bands().isEmpty());
    add(2, 40);
    QTRY_COMPARE(bands().size(), 1);
    QCOMPARE(bands()[0]->pen().widthF(), 7.0);
    const QColor pale = mixed(Qt::white, runStyle(1, false).color, 0.38);
    QCOMPARE(bands()[0]->pen().color(), pale);
    // The evaluations of the one below are rings around the other's.
    const QCPScatterStyle ring = plot()->graph(1)->scatterStyle();
    QCOMPARE(ring.brush().style(), Qt::NoBrush);
    QVERIFY(std::abs(ring.size() - 1.55 * plot()->graph(3)->scatterStyle().size()) < 1e-9);
    QCOMPARE(plot()->graph(3)->scatterStyle().brush().style(), Qt::SolidPattern);
    const auto colors = [this] {
        std::set<QRgb> found;
        const QImage image = plot()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found.insert(image.pixel(x, y));
        return found;
    };
    QVERIFY(colors().contains(pale.rgb()));
    QVERIFY(colors().contains(runStyle(2, false).color.rgb()));

    wheel(at(0.5, 0.9), 3, Qt::ShiftModifier); // a part of y
    settle();
    QTRY_COMPARE(bands().size(), 1);
    m_runs->setShown({ 2 }, false);
    settle();
    QTRY_VERIFY(bands().isEmpty());
    QTRY_COMPARE(plot()->graph(1)->scatterStyle().brush().style(), Qt::SolidPattern);
    m_runs->setShown({ 2 }, true); // above the first again, though it came later
    m_runs->setShown({ 1 }, false);
    settle();
    m_runs->setShown({ 1 }, true);
    settle();
    QTRY_COMPARE(bands().size(), 1);
    QCOMPARE(bands()[0]->pen().color(), pale);
    applyTheme(Theme::Dark);
    settle();
    QTRY_COMPARE(bands()[0]->pen().color(), mixed(tokens(true).surface, runStyle(1, true).color, 0.38));
}

void TestChartsEnds::threeEqualLinesAreSeen()
{
    for (quint64 id = 1; id <= 3; ++id)
        add(id, 20);
    QTRY_COMPARE(bands().size(), 2);
    QList<double> widths;
    for (const LineBand *band : bands())
        widths += band->pen().widthF();
    QCOMPARE(widths, (QList<double> { 12, 7 }));
}

/// Also where the earlier one is of another session, whose runs got their ids later.
void TestChartsEnds::aLaterRunLiesAboveAnEarlierOne()
{
    const auto loss = [](int i) { return 1.0 / i; };
    addWithLoss(7, 20, loss);
    addWithLoss(3, 20, loss);
    QTRY_COMPARE(bands().size(), 1);
    QCOMPARE(bands()[0]->pen().color(), mixed(Qt::white, runStyle(1, false).color, 0.38));
}

void TestChartsEnds::theSelectedRunLiesAboveTheOthers()
{
    add(1, 20);
    add(2, 20);
    const auto below = [](int run) { return mixed(Qt::white, runStyle(run, false).color, 0.38); };
    QTRY_COMPARE(bands().size(), 1);
    QCOMPARE(bands()[0]->pen().color(), below(1));
    m_panel->setSelected(1);
    QTRY_COMPARE(bands().size(), 1);
    QTRY_COMPARE(bands()[0]->pen().color(), below(2));
    const QList<QCPLayerable *> drawn = plot()->layer(QStringLiteral("main"))->children();
    const auto last = std::find_if(drawn.crbegin(), drawn.crend(),
        [](const QCPLayerable *child) { return dynamic_cast<const RunGraph *>(child) != nullptr; });
    QVERIFY(last != drawn.crend());
    QCOMPARE(dynamic_cast<const RunGraph *>(*last)->pen().color(), runStyle(1, false).color);
    m_panel->setSelected(0);
    QTRY_COMPARE(bands()[0]->pen().color(), below(1));
}

void TestChartsEnds::otherLinesHaveNoBand()
{
    addWithLoss(1, 40, [](int i) { return 100.0 / i; });
    addWithLoss(2, 40, [](int i) { return i == 25 ? 40 : 100.0 / i; });
    QTRY_VERIFY(bands().isEmpty());
    addWithLoss(3, 40, [](int i) { return 100.0 / i + 1e-6; }); // less than half a pixel
    QTRY_COMPARE(bands().size(), 1);
    QCOMPARE(bands()[0]->pen().color(), mixed(Qt::white, runStyle(1, false).color, 0.38));
}

void TestChartsEnds::aShorterLineThatFollowsALongerOne()
{
    add(1, 40, Mode::E2E);
    add(2, 10, Mode::SingleStep, false);
    QTRY_COMPARE(bands().size(), 1);
    grow(2, 11, 27);
    settle();
    QTRY_COMPARE(bands().size(), 1);
    MetricsSnapshot snapshot; // and leaves it
    StepRecord s = m_runs->run(1).steps.back();
    for (int i = 28; i <= 30; ++i) {
        s.step = i;
        s.loss = 60;
        snapshot.steps.push_back(s);
    }
    m_runs->append(2, snapshot);
    settle();
    QTRY_VERIFY(bands().isEmpty());
}

void TestChartsEnds::crowdedLinesToo()
{
    const auto noise = [](int i) { return 1 + 0.3 * std::sin(i * 12.9898) + 0.2 * std::cos(i * 78.233); };
    addWithLoss(1, 50'000, noise);
    addWithLoss(2, 50'000, [&noise](int i) { return noise(i) * (1 + 1e-7 * std::sin(i)); });
    QTRY_COMPARE(bands().size(), 1);
    addWithLoss(3, 31'234, noise, false);
    QTRY_COMPARE(bands().size(), 2);
}

void TestChartsEnds::theyAreSeenOnPaper()
{
    applyTheme(Theme::Dark);
    add(1, 40, Mode::E2E);
    add(2, 40);
    const QString file = m_folder.filePath(QStringLiteral("paper.svg"));
    m_panel->exportTo(file, find<LiveChart>("lossChart"));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(read.readAll());
    QVERIFY(text.contains(mixed(Qt::white, runStyle(1, false).color, 0.38).name()));
    QVERIFY(text.contains(runStyle(2, false).color.name()));
    QVERIFY(!text.contains(runStyle(1, true).color.name()) && !text.contains(runStyle(2, true).color.name()));
    QCOMPARE(text.count(m_runs->run(1).name()), 2); // at the line's end and in the legend
    settle();
    QTRY_COMPARE(plot()->graph(0)->pen().color(), runStyle(1, true).color); // the window is as it was
    m_panel->exportTo(m_folder.filePath(QStringLiteral("page.png")), nullptr);
    settle();
    QTRY_COMPARE(labels("memoryChart").at(0).shown, QStringLiteral("1"));
}

void TestChartsEnds::labelsAreApartAndWhole()
{
    for (quint64 id = 1; id <= 6; ++id)
        add(id, 20, id == 1 ? Mode::E2E : Mode::SingleStep);
    rename(3, QString(80, QLatin1Char('W')));
    settle();
    for (const QSize &size : { QSize(1000, 700), QSize(560, 420), QSize(1800, 900) }) {
        m_panel->resize(size);
        settle();
        QTRY_COMPARE(labels().size(), std::size_t { 6 });
        const QFontMetricsF metrics(smallFont(find<LiveChart>("lossChart")->font()));
        for (const EndLabels::Label &label : labels()) {
            QVERIFY(QRectF(plot()->viewport()).contains(label.rect));
            QVERIFY(label.rect.height() >= 16);
            QCOMPARE(label.shown != label.end.text, label.end.number == 3);
            QVERIFY(label.x + 10 + metrics.horizontalAdvance(label.shown) <= plot()->viewport().right());
            for (const EndLabels::Label &other : labels())
                QVERIFY(&other == &label || !other.rect.adjusted(0, 0.01, 0, -0.01).intersects(label.rect));
        }
    }
    for (quint64 id = 7; id <= 60; ++id) // more than have room
        addWithLoss(id, 10, [](int i) { return 100.0 / i; });
    settle();
    QTRY_VERIFY(labels().size() < 60 && labels().size() > 6);
    QVERIFY(std::all_of(labels().begin(), labels().end(), [](const auto &label) { return label.end.number > 7; }));
}

void TestChartsEnds::smallChartsTellNumbers()
{
    add(1, 20, Mode::E2E);
    add(2, 20);
    QTRY_COMPARE(labels("memoryChart").size(), std::size_t { 2 });
    QCOMPARE(labels("memoryChart")[0].shown, QStringLiteral("1"));
    QCOMPARE(labels("memoryChart")[1].shown, QStringLiteral("2"));
    QVERIFY(QRectF(plot("memoryChart")->viewport()).contains(labels("memoryChart")[1].rect));
    QTest::mouseClick(plot("memoryChart"), Qt::LeftButton, {}, at(0.5, 0.5, "memoryChart")); // it is the large one then
    settle();
    QTRY_COMPARE(labels("memoryChart")[1].shown, m_runs->run(1).name());
    QTRY_COMPARE(labels("lossChart")[1].shown, QStringLiteral("2"));
}

void TestChartsEnds::aLineThatEndsEarlyIsNamedBesideIt()
{
    addWithLoss(1, 100, [](int) { return 1.0; });
    addWithLoss(2, 40, [](int) { return 2.0; });
    QTRY_COMPARE(labels().size(), std::size_t { 2 });
    const EndLabels::Label &early = labels()[1];
    QVERIFY(early.rect.right() < plot()->axisRect()->right());
    QCOMPARE(early.y, early.end.at.y());
    addWithLoss(3, 100, [](int) { return 2.001; }); // now a line is in its place
    QTRY_COMPARE(labels().size(), std::size_t { 3 });
    const EndLabels::Label &moved = labels()[1];
    QVERIFY(moved.rect.right() < plot()->axisRect()->right());
    QVERIFY(std::abs(moved.y - moved.end.at.y()) >= 10);
    for (int i = 0; i < 3; ++i)
        for (const QCPGraphData &point : *plot()->graph(i)->data())
            QVERIFY(
                !moved.rect.adjusted(0, 2, 0, -2).contains(plot()->graph(i)->coordsToPixels(point.key, point.value)));
}

void TestChartsEnds::theLabelFollowsTheRun()
{
    add(1, 100, Mode::E2E);
    add(2, 20, Mode::SingleStep, false);
    QTRY_COMPARE(labels().size(), std::size_t { 2 });
    const double before = labels()[1].end.at.x();
    grow(2, 21, 40);
    settle();
    QTRY_VERIFY(labels()[1].end.at.x() > before + 10);
    rename(2, QStringLiteral("mine"));
    settle();
    QTRY_COMPARE(labels()[1].end.text, QStringLiteral("2 · mine"));
}

void TestChartsEnds::theLimitIsNamedOnce()
{
    add(1, 20);
    add(2, 20);
    const auto limits = [this] {
        return std::count_if(labels("speedupChart").begin(), labels("speedupChart").end(),
            [](const EndLabels::Label &label) { return label.end.number == 0; });
    };
    QTRY_COMPARE(limits(), 1);
    const QCPGraph *limit = plot("speedupChart")->graph(1);
    QCOMPARE(limit->pen().color(), m_panel->palette().color(QPalette::Text));
    QCOMPARE(limit->pen().style(), Qt::SolidLine);
    QCOMPARE(limit->pen().widthF(), 1.0);
}

void TestChartsEnds::aProjectorHasWiderLines()
{
    add(1, 40);
    const double marker = plot()->graph(1)->scatterStyle().size();
    presentRuns(true);
    QFont larger = QApplication::font();
    QApplication::setFont(QFont(larger.family(), 15));
    QTRY_COMPARE(plot()->graph(0)->pen().widthF(), 3.0);
    QVERIFY(plot()->graph(1)->scatterStyle().size() > marker);
    presentRuns(false);
    QApplication::setFont(larger);
    QTRY_COMPARE(plot()->graph(0)->pen().widthF(), 2.0);
    QCOMPARE(plot()->graph(1)->scatterStyle().size(), marker);
}

QTEST_MAIN(TestChartsEnds)
#include "tst_charts_ends.moc"
