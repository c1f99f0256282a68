// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_page.h"
#include "dataset/dataset_text.h"
#include "dataset/histogram_plot.h"
#include "dataset/redundancy_plot.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace gram;

namespace {

using Kind = DatasetWarning::Kind;
using Mark = SampleSequence::Mark;

/// Figures of knowledge tracing, small enough to check by eye.
DatasetSummary answers()
{
    DatasetSummary s;
    s.kind = TaskKind::Kt;
    s.name = "Campus & co";
    s.splitRule = "by users";
    s.users = 1234;
    s.items = 80;
    s.coldItems = 3;
    s.trainSequences = 900;
    s.validationSequences = 100;
    s.trainInteractions = 45'000;
    s.validationInteractions = 5'000;
    s.coldValidationShare = 0.125;
    s.maxTokens = 64;
    s.meanItemTokens = 20.5;
    s.vocabularySize = 3000;
    s.sequenceLengths = { { 1, 2, 3, 4, 5 }, { 4, 0, 6, 2 }, 2.5, 3 };
    s.textTokens = { { 0, 10, 20, 40 }, { 5, 60, 15 }, 16.25, 15 };
    s.itemInteractions = { { 1, 2, 4, 8, 16, 32 }, { 5000, 40, 12, 3, 1 }, 1.5, 1 };
    s.redundancy = { { 8, 400, 200, 2 }, { 16, 800, 200, 4 }, { 32, 1600, 200, 8 } };
    s.sampleItems = { { "q1", "What is <b>one</b> half?", 900, false }, { "q22", "Add two fractions", 12, false },
        { "q3", "Solve for x", 100, false }, { "n4", "Halve a cake", 0, true } };
    s.sampleSequences = { { 7, { { "q1", "What is one half?", Mark::Correct }, { "q22", "Add", Mark::Wrong } } },
        { 12, { { "q3", "Solve for x", Mark::Wrong } } } };
    return s;
}

DatasetSummary news()
{
    DatasetSummary s = answers();
    s.kind = TaskKind::News;
    s.simulated = true;
    s.testSequences = 50;
    s.testInteractions = 2'500;
    s.sampleSequences = { { 7,
        { { "N1", "a", Mark::History }, { "N2", "b", Mark::History }, { "N3", "c", Mark::Clicked },
            { "N4", "d", Mark::NotClicked } } } };
    return s;
}

} // namespace

class TestDatasetPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_page.reset(); }

    void saysThatNothingIsReadYet();
    void aMessageTakesTheFiguresPlace();
    void countsTheSplits_data();
    void countsTheSplits();
    void saysSimulated();
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
    void warnsInSentences_data();
    void warnsInSentences();
    void saysWhatIsSkipped();
    void filtersItemsByTypedKeys_data();
    void filtersItemsByTypedKeys();
    void sortsItemsByNumber();
    void showsAHistoryByKeyAndMouse();
    void newsMarksAreWords();
    void anotherDatasetReplacesTheFirst();
    void copiesTheFigures();
    void followsThePalette_data();
    void followsThePalette();
    void escapeClosesIt();
    void everyControlHasAName();

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_page->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QCPBars *bars(const char *plot) const { return qobject_cast<QCPBars *>(find<QCustomPlot>(plot)->plottable(0)); }
    QString count(int row, int column) const { return find<QTableWidget>("datasetCounts")->item(row, column)->text(); }
    QString entry(int row, int column) const { return find<QTableWidget>("datasetEntries")->item(row, column)->text(); }
    void clickTab(int tab) const
    {
        auto *bar = find<QTabWidget>("datasetTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        QCOMPARE(bar->currentIndex(), tab);
    }

    std::unique_ptr<DatasetPage> m_page;
};

void TestDatasetPage::init()
{
    applyTheme(Theme::Light);
    m_page = std::make_unique<DatasetPage>();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDatasetPage::saysThatNothingIsReadYet()
{
    QVERIFY(find<QLabel>("datasetPageMessage")->isVisible());
    QVERIFY(label("datasetPageMessage").contains(QStringLiteral("No dataset has been read yet")));
    QVERIFY(!find<QWidget>("datasetTabs")->isVisible());
    m_page->showSummary(answers());
    QVERIFY(!find<QLabel>("datasetPageMessage")->isVisible());
    QVERIFY(find<QWidget>("datasetTabs")->isVisible());
}

void TestDatasetPage::aMessageTakesTheFiguresPlace()
{
    m_page->showSummary(answers());
    m_page->showMessage(QStringLiteral("Reading <1>…"));
    QVERIFY(!find<QWidget>("datasetTabs")->isVisible());
    QCOMPARE(label("datasetPageMessage"), QStringLiteral("Reading <1>…"));
    QCOMPARE(find<QLabel>("datasetPageMessage")->textFormat(), Qt::PlainText);
}

void TestDatasetPage::countsTheSplits_data()
{
    QTest::addColumn<bool>("test");
    QTest::addColumn<bool>("labelled");
    QTest::addColumn<QStringList>("shown"); // impressions, interactions, labels
    QTest::addColumn<bool>("said");
    QTest::newRow("no test") << false << true << QStringList { "none", "none", "none" } << false;
    QTest::newRow("labelled") << true << true << QStringList { "50", "2500", "known" } << false;
    QTest::newRow("unlabelled") << true << false << QStringList { "50", "2500", "unknown" } << true;
}

void TestDatasetPage::countsTheSplits()
{
    QFETCH(bool, test);
    QFETCH(bool, labelled);
    QFETCH(QStringList, shown);
    QFETCH(bool, said);
    DatasetSummary s = news();
    s.testLabelled = labelled;
    if (!test)
        s.testSequences = s.testInteractions = 0;
    m_page->showSummary(s);
    QCOMPARE(count(0, 0), QStringLiteral("900"));
    QCOMPARE(count(0, 1), QStringLiteral("100"));
    QCOMPARE(count(1, 0), QStringLiteral("45000"));
    QCOMPARE(count(1, 1), QStringLiteral("5000"));
    QCOMPARE(count(2, 1), QStringLiteral("12.5%"));
    QCOMPARE((QStringList { count(0, 2), count(1, 2), count(3, 2) }), shown);
    QVERIFY(label("datasetSplit").contains(QStringLiteral("by users")));
    QCOMPARE(label("datasetSplit").contains(QStringLiteral("labels of the test split are unknown")), said);
    const QString figures = label("datasetFigures").remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    QVERIFY(figures.contains(QStringLiteral("1234")));
    QVERIFY(figures.contains(QStringLiteral("3000")));
    QVERIFY(QAccessible::queryAccessibleInterface(find<QLabel>("datasetFigures"))
                ->text(QAccessible::Name)
                .contains(QStringLiteral("1234")));
}

void TestDatasetPage::saysSimulated()
{
    m_page->showSummary(answers());
    QCOMPARE(label("datasetPageName"), QStringLiteral("Campus & co"));
    QVERIFY(label("datasetPageKind").contains(QStringLiteral("Knowledge tracing")));
    QVERIFY(!label("datasetPageKind").contains(QStringLiteral("SIMULATED")));
    m_page->showSummary(news());
    QVERIFY(label("datasetPageKind").contains(QStringLiteral("News")));
    QVERIFY(label("datasetPageKind").contains(QStringLiteral("SIMULATED")));
}

void TestDatasetPage::drawsTheBars_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<QList<double>>("counts");
    QTest::newRow("lengths") << "sequenceLengthsPlot" << QList<double> { 4, 0, 6, 2 };
    QTest::newRow("tokens") << "textTokensPlot" << QList<double> { 5, 60, 15 };
    QTest::newRow("popularity") << "itemInteractionsPlot" << QList<double> { 5000, 40, 12, 3, 1 };
}

void TestDatasetPage::drawsTheBars()
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

void TestDatasetPage::marksMeanAndMedian()
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

void TestDatasetPage::skewedCountsAreLogarithmic_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("even") << "sequenceLengthsPlot" << false;
    QTest::newRow("long tail") << "itemInteractionsPlot" << true;
}

void TestDatasetPage::skewedCountsAreLogarithmic()
{
    QFETCH(QString, plot);
    QFETCH(bool, logarithmic);
    m_page->showSummary(answers());
    const QCPAxis *axis = find<QCustomPlot>(plot.toLatin1())->yAxis;
    QCOMPARE(axis->scaleType() == QCPAxis::stLogarithmic, logarithmic);
    QCOMPARE(axis->label().contains(QStringLiteral("log")), logarithmic);
    QVERIFY(!logarithmic || axis->range().lower > 0);
}

void TestDatasetPage::everyBinIsInTheTable()
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

void TestDatasetPage::rangesThatGrowAreSaid_data()
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

void TestDatasetPage::rangesThatGrowAreSaid()
{
    QFETCH(QString, plot);
    QFETCH(QString, label);
    m_page->showSummary(answers());
    QCOMPARE(find<QCustomPlot>(plot.toLatin1())->xAxis->label(), label);
}

void TestDatasetPage::smallSharesAreNotNone_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << 0.0 << "0.0%";
    QTest::newRow("little") << 0.0001 << "< 0.1%";
    QTest::newRow("a tenth of a percent") << 0.0005 << "0.1%";
    QTest::newRow("all") << 1.0 << "100.0%";
}

void TestDatasetPage::smallSharesAreNotNone()
{
    QFETCH(double, share);
    QFETCH(QString, shown);
    DatasetSummary s = answers();
    s.coldValidationShare = share;
    m_page->showSummary(s);
    QCOMPARE(count(2, 1), shown);
}

void TestDatasetPage::showsTheTableByMouseAndKey()
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

void TestDatasetPage::estimatesAreHollow()
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

void TestDatasetPage::showsWhatLatenciesSave_data()
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

void TestDatasetPage::showsWhatLatenciesSave()
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

void TestDatasetPage::anEmptyHistogramDrawsNothing()
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

void TestDatasetPage::warnsInSentences_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QStringList>("said"); // the figure, what it means, what to do
    const auto row = [](const char *name, Kind kind, double value, const QStringList &said) {
        QTest::newRow(name) << static_cast<int>(kind) << value << said;
    };
    row("redundancy", Kind::LowRedundancy, 1.254, { "1.25", "faster", "more users a batch" });
    row("cut", Kind::TextsCut, 0.305, { "30.5%", "64 tokens", "cut", "Tokens per text" });
    row("no text", Kind::ItemsWithoutText, 0.2, { "20.0%", "no text", "Add" });
    row("short", Kind::ShortSequences, 3, { "at most 3", "Keep more" });
    row("users", Kind::FewUsers, 40, { "40 user", "confidence intervals" });
    row("predictions", Kind::FewPredictions, 12, { "12 prediction", "Validation share" });
    row("one-sided", Kind::OneSided, 0.98, { "98.0%", "AUC" });
    row("cold", Kind::NoColdItems, 0, { "cold-start metric", "undefined", "by time" });
    row("no test", Kind::NoTest, 0, { "no test split", "Test share" });
}

void TestDatasetPage::warnsInSentences()
{
    QFETCH(int, kind);
    QFETCH(double, value);
    QFETCH(QStringList, said);
    DatasetSummary s = answers();
    m_page->showSummary(s);
    QCOMPARE(label("datasetNoWarning"), QStringLiteral("Nothing stands out."));
    s.warnings = { { static_cast<Kind>(kind), value } };
    m_page->showSummary(s);
    QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("datasetNoWarning")));
    QTRY_VERIFY(find<QLabel>("datasetWarning0")->isVisible());
    const QString sentence = label("datasetWarning0");
    for (const QString &part : said)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(QStringLiteral("⚠ ")) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1Char('%') + QString::number(1)), qPrintable(sentence)); // all is filled in
    QCOMPARE(QAccessible::queryAccessibleInterface(find<QLabel>("datasetWarning0"))->text(QAccessible::Name), sentence);
}

void TestDatasetPage::saysWhatIsSkipped()
{
    DatasetSummary s = answers();
    m_page->showSummary(s);
    QCOMPARE(label("datasetSkipped"), QStringLiteral("Nothing was skipped."));
    s.issues = { { "answers to items that have no text", 12, "inter<actions.csv, line 7" },
        { "items listed again", 2, "" } };
    m_page->showSummary(s);
    const QString shown = label("datasetSkipped");
    QVERIFY(shown.contains(
        QStringLiteral("12 answers to items that have no text (the first: inter&lt;actions.csv, line 7)")));
    QVERIFY(shown.contains(QStringLiteral("2 items listed again</p>")));
}

void TestDatasetPage::filtersItemsByTypedKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("said");
    QTest::newRow("id") << "q2" << QStringList { "q22" } << "1 of 4 sampled items";
    QTest::newRow("text, any case") << "hal" << QStringList { "q1", "n4" } << "2 of 4 sampled items";
    QTest::newRow("blanks around") << " solve " << QStringList { "q3" } << "1 of 4 sampled items";
    QTest::newRow("no pattern") << ".*" << QStringList {} << "None of the sampled items";
    QTest::newRow("not a count") << "900" << QStringList {} << "None of the sampled items";
    QTest::newRow("blanks") << "  " << QStringList { "q1", "q22", "q3", "n4" } << "A sample of 4 item";
}

void TestDatasetPage::filtersItemsByTypedKeys()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    QFETCH(QString, said);
    m_page->showSummary(answers());
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>("datasetFilter");
    QVERIFY(filter->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QAbstractItemModel *model = find<QTableView>("datasetItems")->model();
    const QAbstractItemModelTester tester(model);
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found += model->index(row, 0).data().toString();
    QCOMPARE(found, ids);
    QVERIFY2(label("datasetFound").startsWith(said), qPrintable(label("datasetFound")));
}

void TestDatasetPage::sortsItemsByNumber()
{
    m_page->showSummary(answers());
    clickTab(1);
    auto *view = find<QTableView>("datasetItems");
    const auto column = [&](int c) {
        QStringList values;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            values += view->model()->index(row, c).data().toString();
        return values;
    };
    QCOMPARE(column(0), (QStringList { "q1", "q22", "q3", "n4" })); // as they were given
    QCOMPARE(column(3), (QStringList { "", "", "", "◆ cold-start" }));
    QHeaderView *header = view->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(2) + 20, header->height() / 2));
    QCOMPARE(column(2), (QStringList { "0", "12", "100", "900" }));
}

void TestDatasetPage::showsAHistoryByKeyAndMouse()
{
    m_page->showSummary(answers());
    clickTab(2);
    auto *list = find<QListWidget>("datasetSequences");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("User 7: 2 answer")));
    QVERIFY(list->item(0)->text().endsWith(QStringLiteral("1 correct")));
    QCOMPARE(find<QTableWidget>("datasetEntries")->rowCount(), 2);
    QCOMPARE(entry(0, 1), QStringLiteral("✓ correct"));
    QCOMPARE(entry(1, 1), QStringLiteral("✗ wrong"));
    QCOMPARE(entry(1, 2), QStringLiteral("q22"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(find<QTableWidget>("datasetEntries")->rowCount(), 1);
    QCOMPARE(entry(0, 3), QStringLiteral("Solve for x"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(find<QTableWidget>("datasetEntries")->rowCount(), 2);
}

void TestDatasetPage::newsMarksAreWords()
{
    m_page->showSummary(news());
    QCOMPARE(find<QListWidget>("datasetSequences")->item(0)->text(),
        QStringLiteral("User 7: 2 in the history, 1 of 2 clicked"));
    QCOMPARE((QStringList { entry(0, 1), entry(1, 1), entry(2, 1), entry(3, 1) }),
        (QStringList { "• history", "• history", "✓ clicked", "○ not clicked" }));
}

void TestDatasetPage::anotherDatasetReplacesTheFirst()
{
    DatasetSummary s = answers();
    s.warnings = { { Kind::FewUsers, 40 }, { Kind::NoTest, 0 } };
    m_page->showSummary(s);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("q22"));
    s = news();
    s.sampleItems.resize(3);
    s.sampleSequences.clear();
    s.textTokens = { { 5, 6 }, { 9 }, 5, 5 };
    m_page->showSummary(s);
    QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("datasetWarning0")));
    QCOMPARE(find<QTableView>("datasetItems")->model()->rowCount(), 3);
    s.items = 3; // then they are no sample
    m_page->showSummary(s);
    QVERIFY2(label("datasetFound").startsWith(QStringLiteral("All 3 item")), qPrintable(label("datasetFound")));
    QCOMPARE(find<QListWidget>("datasetSequences")->count(), 0);
    QCOMPARE(find<QTableWidget>("datasetEntries")->rowCount(), 0);
    QCOMPARE(bars("textTokensPlot")->dataCount(), 1);
    QCOMPARE(find<QCustomPlot>("textTokensPlot")->plottableCount(), 1);
    QVERIFY(label("sequenceLengthsTitle").contains(QStringLiteral("Clicks")));
}

void TestDatasetPage::copiesTheFigures()
{
    DatasetSummary s = news();
    s.testLabelled = false;
    s.warnings = { { Kind::FewUsers, 40 } };
    s.issues = { { "news listed again", 2, "news.tsv, line 9" } };
    m_page->showSummary(s);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(find<QPushButton>("datasetCopy"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *part :
        { "Campus & co", "SIMULATED", "Split: by users", "Users: 1234", "Training: sequences 900, interactions 45000",
            "Validation: sequences 100, interactions 5000, cold-start share 12.5%",
            "Test: sequences 50, interactions 2500, labels unknown", "Tokens of a text: mean 16.3, median 15",
            "R at 32 users a batch, estimated: 8.00", "⚠ Only 40 user",
            "2 news listed again (the first: news.tsv, line 9)" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestDatasetPage::followsThePalette_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDatasetPage::followsThePalette()
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

void TestDatasetPage::escapeClosesIt()
{
    m_page->showSummary(answers());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(!m_page->isVisible());
}

void TestDatasetPage::everyControlHasAName()
{
    m_page->showSummary(answers());
    int checked = 0;
    for (const QWidget *w : m_page->findChildren<QWidget *>()) {
        const QWidget *parent = w->parentWidget(); // parts that Qt makes are not controls of ours
        const bool inner = w->objectName().startsWith(QLatin1String("qt_"))
            || (parent
                && (parent->inherits("QLineEdit") || parent->inherits("QTabBar") || parent->inherits("QTableView")));
        const bool control = w->inherits("QAbstractButton") || w->inherits("QAbstractItemView")
            || w->inherits("QLineEdit") || w->inherits("QTabWidget") || w->inherits("QCustomPlot");
        if (!control || inner || w->inherits("QHeaderView"))
            continue;
        ++checked;
        const QByteArray what = w->metaObject()->className() + QByteArray(" ") + w->objectName().toUtf8();
        QVERIFY2(!w->objectName().isEmpty(), what.constData());
        QVERIFY2(!w->accessibleName().isEmpty(), what.constData());
    }
    QCOMPARE(checked, 5 * 3 + 7);
}

QTEST_MAIN(TestDatasetPage)
#include "tst_dataset_page.moc"
