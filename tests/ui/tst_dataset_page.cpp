// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_text.h"
#include "dataset_fixture.h"

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

using namespace gram;

namespace {

using Kind = DatasetWarning::Kind;

} // namespace

class TestDatasetPage : public DatasetFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void saysThatNothingIsReadYet();
    void aMessageTakesTheFiguresPlace();
    void countsTheSplits_data();
    void countsTheSplits();
    void saysSimulated();
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
    void escapeClosesIt();
    void everyControlHasAName();
};

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
