// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_fixture.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace gram;

/// The page's plots and their tables.
class TestDatasetPlots : public DatasetFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void drawsTheBars_data();
    void drawsTheBars();
    void marksMeanAndMedian();
    void skewedCountsAreLogarithmic_data();
    void skewedCountsAreLogarithmic();
    void rangesThatGrowAreSaid_data();
    void rangesThatGrowAreSaid();
    void everyBinIsInTheTable();
    void smallSharesAreNotNone_data();
    void smallSharesAreNotNone();
    void showsTheTableByMouseAndKey();
    void estimatesAreHollow();
    void showsWhatLatenciesSave_data();
    void showsWhatLatenciesSave();
    void anEmptyHistogramDrawsNothing();
    void followsThePalette_data();
    void followsThePalette();
};

void TestDatasetPlots::drawsTheBars_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<QList<double>>("counts");
    QTest::newRow("lengths") << "sequenceLengthsPlot" << QList<double> { 4, 0, 6, 2 };
    QTest::newRow("tokens") << "textTokensPlot" << QList<double> { 5, 60, 15 };
    QTest::newRow("popularity") << "itemInteractionsPlot" << QList<double> { 5000, 40, 12, 3, 1 };
}

void TestDatasetPlots::drawsTheBars()
{
    QFETCH(QString, plot);
    QFETCH(QList<double>, counts);
    m_page->showSummary(answers());
    const QCPBars *drawn = bars(plot.toLatin1());
    QVERIFY(drawn);
    QList<double> values;
    for (int i = 0; i < drawn->dataCount(); ++i)
        values += drawn->dataMainValue(i);
    QCOMPARE(values, counts);
    const auto *p = find<QCustomPlot>(plot.toLatin1());
    QVERIFY(p->yAxis->range().upper > *std::max_element(counts.begin(), counts.end()));
    QCOMPARE(p->xAxis->range().upper, static_cast<double>(counts.size()));
}

void TestDatasetPlots::marksMeanAndMedian()
{
    m_page->showSummary(answers());
    const auto *plot = find<QCustomPlot>("sequenceLengthsPlot");
    QCOMPARE(plot->itemCount(), 2);
    const auto at = [&](int i) { return qobject_cast<QCPItemStraightLine *>(plot->item(i))->point1->key(); };
    QCOMPARE(at(0), 2.5); // the median 3 is in the middle of the third bar
    QCOMPARE(at(1), 2.0); // the mean 2.5 is between the second and the third
    QVERIFY(qobject_cast<QCPItemStraightLine *>(plot->item(0))->pen().style()
        != qobject_cast<QCPItemStraightLine *>(plot->item(1))->pen().style());
    QCOMPARE(label("sequenceLengthsLegend"), QStringLiteral("━ median 3   ┅ mean 2.5"));
    QCOMPARE(plot->accessibleDescription(), label("sequenceLengthsLegend"));

    const auto *wide = find<QCustomPlot>("textTokensPlot"); // 15 is in the middle of 10 to 19
    const double median = qobject_cast<QCPItemStraightLine *>(wide->item(0))->point1->key();
    QCOMPARE(median, 1.55);
}

void TestDatasetPlots::skewedCountsAreLogarithmic_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("even") << "sequenceLengthsPlot" << false;
    QTest::newRow("long tail") << "itemInteractionsPlot" << true;
}

void TestDatasetPlots::skewedCountsAreLogarithmic()
{
    QFETCH(QString, plot);
    QFETCH(bool, logarithmic);
    m_page->showSummary(answers());
    const QCPAxis *axis = find<QCustomPlot>(plot.toLatin1())->yAxis;
    QCOMPARE(axis->scaleType() == QCPAxis::stLogarithmic, logarithmic);
    QCOMPARE(axis->label().contains(QStringLiteral("log")), logarithmic);
    QVERIFY(!logarithmic || axis->range().lower > 0);
}

void TestDatasetPlots::everyBinIsInTheTable()
{
    m_page->showSummary(answers());
    const auto *table = find<QTableWidget>("textTokensTable");
    QCOMPARE(table->rowCount(), 3);
    const auto row = [&](int i) {
        return QStringList { table->item(i, 0)->text(), table->item(i, 1)->text(), table->item(i, 2)->text() };
    };
    QCOMPARE(row(0), (QStringList { "0 to 9", "5", "6.3%" }));
    QCOMPARE(row(1), (QStringList { "10 to 19", "60", "75.0%" }));
    QCOMPARE(row(2), (QStringList { "20 to 39", "15", "18.8%" }));
    QCOMPARE(find<QTableWidget>("sequenceLengthsTable")->item(3, 0)->text(), QStringLiteral("4"));
    const auto *estimates = find<QTableWidget>("redundancyTable");
    QCOMPARE(estimates->rowCount(), 3);
    QCOMPARE(estimates->item(2, 0)->text(), QStringLiteral("32"));
    QCOMPARE(estimates->item(2, 3)->text(), QStringLiteral("8.00"));
}

void TestDatasetPlots::rangesThatGrowAreSaid_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<QString>("label");
    QTest::newRow("even") << "sequenceLengthsPlot"
                          << "answers";
    QTest::newRow("the last is longer") << "textTokensPlot"
                                        << "tokens";
    QTest::newRow("growing") << "itemInteractionsPlot"
                             << "interactions, in ranges that grow";
}

void TestDatasetPlots::rangesThatGrowAreSaid()
{
    QFETCH(QString, plot);
    QFETCH(QString, label);
    m_page->showSummary(answers());
    QCOMPARE(find<QCustomPlot>(plot.toLatin1())->xAxis->label(), label);
}

void TestDatasetPlots::smallSharesAreNotNone_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << 0.0 << "0.0%";
    QTest::newRow("little") << 0.0001 << "< 0.1%";
    QTest::newRow("a tenth of a percent") << 0.0005 << "0.1%";
    QTest::newRow("all") << 1.0 << "100.0%";
}

void TestDatasetPlots::smallSharesAreNotNone()
{
    QFETCH(double, share);
    QFETCH(QString, shown);
    DatasetSummary s = answers();
    s.coldValidationShare = share;
    m_page->showSummary(s);
    QCOMPARE(count(2, 1), shown);
}

void TestDatasetPlots::showsTheTableByMouseAndKey()
{
    m_page->showSummary(answers());
    auto *button = find<QToolButton>("itemInteractionsAsTable");
    auto *table = find<QWidget>("itemInteractionsTable");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(table->isVisible());
    QVERIFY(!find<QWidget>("itemInteractionsPlot")->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!table->isVisible());
}

void TestDatasetPlots::estimatesAreHollow()
{
    m_page->showSummary(answers());
    auto *plot = find<QCustomPlot>("redundancyPlot");
    const QCPGraph *graph = plot->graph(0);
    QVERIFY(graph);
    QCOMPARE(graph->dataCount(), 3);
    QCOMPARE(graph->dataMainKey(2), 32.0);
    QCOMPARE(graph->dataMainValue(2), 8.0);
    QCOMPARE(graph->scatterStyle().brush().color(), m_page->palette().color(QPalette::Base));
    QVERIFY(graph->scatterStyle().pen().color() != graph->scatterStyle().brush().color());
    QCOMPARE(label("redundancyLegend"), QStringLiteral("○ estimated from sampled batches"));
    QCOMPARE(plot->xAxis->scaleType(), QCPAxis::stLogarithmic);
    QCOMPARE(qSharedPointerDynamicCast<QCPAxisTickerLog>(plot->xAxis->ticker())->logBase(), 2.0);
    plot->replot();
    QCOMPARE(plot->xAxis->range().lower < 8 && plot->xAxis->range().upper > 32, true);
}

void TestDatasetPlots::showsWhatLatenciesSave_data()
{
    QTest::addColumn<double>("unique"); // of an epoch of 100 steps; a step has 100 interactions over 50 items
    QTest::addColumn<QStringList>("advice");
    QTest::addColumn<QStringList>("last"); // row of the table
    QTest::addColumn<bool>("logarithmic");
    const QStringList saves { "32 user", "from a latency of 1 step", "less than Single-step from 10 step" };
    QTest::newRow("saves") << 1000.0 << saves << QStringList { "100", "10000", "1000", "10.0", "13%", "50.0%" }
                           << false;
    QTest::newRow("saves much") << 200.0 << saves << QStringList { "100", "10000", "200", "50.0", "2.7%", "50.0%" }
                                << true;
    QTest::newRow("not against Single-step")
        << 5000.0 << QStringList { "at no latency up to an epoch less than Single-step" }
        << QStringList { "100", "10000", "5000", "2.00", "67%", "50.0%" } << false;
    QTest::newRow("never") << 9000.0 << QStringList { "more encoder work than E2E", "Take Single-step" }
                           << QStringList { "100", "10000", "9000", "1.11", "120%", "50.0%" } << false;
}

void TestDatasetPlots::showsWhatLatenciesSave()
{
    QFETCH(double, unique);
    QFETCH(QStringList, advice);
    QFETCH(QStringList, last);
    QFETCH(bool, logarithmic);
    m_page->showSummary(answers());
    auto *plot = find<QCustomPlot>("latencyRedundancyPlot");
    QCOMPARE(plot->plottableCount(), 0);
    QVERIFY(!find<QLabel>("datasetLatencyAdvice")->isVisible());
    LatencyEstimates all;
    all.passes = 1;
    all.batch = 32;
    all.stepsPerEpoch = 100;
    all.interactionsPerEpoch = 10'000;
    all.items = 9500;
    all.latencies = { { 1, 100, false, 100, 50, 50 }, { 10, 10, false, 1000, std::min(300.0, unique), 500 },
        { 50, 2, false, 5000, std::min(900.0, unique), 2500 }, { 100, 1, false, 10'000, unique, 5000 } };
    m_page->showLatencies(all);
    QVERIFY(find<QLabel>("datasetLatencyAdvice")->isVisible());
    for (const QString &part : advice)
        QVERIFY2(label("datasetLatencyAdvice").contains(part), qPrintable(label("datasetLatencyAdvice")));
    const auto *table = find<QTableWidget>("latencyRedundancyTable");
    QCOMPARE(table->rowCount(), 7); // 1, 2, 5, 10, 20, 50, 100
    QStringList row;
    for (int column = 0; column < table->columnCount(); ++column)
        row += table->item(table->rowCount() - 1, column)->text();
    QCOMPARE(row, last);
    QCOMPARE(plot->graph(0)->dataCount(), 4);
    QCOMPARE(plot->graph(0)->dataMainValue(0), 2.0);
    QCOMPARE(plot->graph(1)->dataCount(), 7);
    QCOMPARE(plot->yAxis->scaleType(), logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    QCOMPARE(plot->itemCount(), 1);
    QCOMPARE(qobject_cast<QCPItemStraightLine *>(plot->item(0))->point1->value(), 4.0 / 3);
    QVERIFY(label("latencyRedundancyLegend").contains(QStringLiteral("1.33")));
    auto *button = find<QToolButton>("latencyRedundancyAsTable");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(table->isVisible());
    QTest::mouseClick(find<QPushButton>("datasetCopy"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(label("datasetLatencyAdvice")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("an epoch, 100 step(s): ") + last[3]), qPrintable(copied));
    m_page->showLatencies({});
    QCOMPARE(plot->plottableCount(), 0);
    QVERIFY(!find<QLabel>("datasetLatencyAdvice")->isVisible());
}

void TestDatasetPlots::anEmptyHistogramDrawsNothing()
{
    DatasetSummary s = answers();
    s.itemInteractions = {};
    s.redundancy.clear();
    m_page->showSummary(answers());
    m_page->showSummary(s);
    QCOMPARE(find<QCustomPlot>("itemInteractionsPlot")->plottableCount(), 0);
    QCOMPARE(find<QCustomPlot>("itemInteractionsPlot")->itemCount(), 0);
    QCOMPARE(label("itemInteractionsLegend"), QStringLiteral("no values"));
    QCOMPARE(find<QTableWidget>("itemInteractionsTable")->rowCount(), 0);
    QCOMPARE(find<QCustomPlot>("redundancyPlot")->plottableCount(), 0);
}

void TestDatasetPlots::followsThePalette_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDatasetPlots::followsThePalette()
{
    QFETCH(bool, dark);
    m_page->showSummary(answers());
    auto *first = find<QCustomPlot>("sequenceLengthsPlot");
    for (const bool now : { !dark, dark }) { // from the other one
        applyTheme(now ? Theme::Dark : Theme::Light);
        QTRY_COMPARE(first->toPixmap(60, 60).toImage().pixelColor(1, 1).lightnessF() < 0.5F, now);
    }
    const QColor base = QApplication::palette().color(QPalette::Base);
    const auto contrast = [](const QColor &a, const QColor &b) { // as WCAG defines it
        const auto luminance = [](const QColor &c) {
            const auto linear = [](float v) {
                return v <= 0.03928F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
            };
            return 0.2126F * linear(c.redF()) + 0.7152F * linear(c.greenF()) + 0.0722F * linear(c.blueF());
        };
        const float high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
        return (high + 0.05F) / (low + 0.05F);
    };
    for (const char *name : { "sequenceLengthsPlot", "textTokensPlot", "itemInteractionsPlot" }) {
        auto *plot = find<QCustomPlot>(name);
        QCOMPARE(plot->toPixmap(60, 60).toImage().pixelColor(1, 1), base);
        QVERIFY(contrast(plot->xAxis->tickLabelColor(), base) >= 4.5F);
        QVERIFY(contrast(bars(name)->brush().color(), base) >= 3);
        const QColor line = qobject_cast<QCPItemStraightLine *>(plot->item(0))->pen().color();
        QVERIFY(contrast(line, base) >= 3);
        QVERIFY(contrast(line, bars(name)->brush().color()) >= 3);
    }
    const QCPGraph *graph = find<QCustomPlot>("redundancyPlot")->graph(0);
    QCOMPARE(graph->scatterStyle().brush().color(), base);
    QVERIFY(contrast(graph->scatterStyle().pen().color(), base) >= 3);
}

QTEST_MAIN(TestDatasetPlots)
#include "tst_dataset_plots.moc"
