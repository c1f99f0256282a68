// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_actions.h"
#include "runs_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <memory>

using namespace gram;

class TestRunsPanel : public RunsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { begin(); }
    void cleanup() { end(); }

    void sorts_data();
    void sorts();
    void aThirdClickTakesTheSortingBack();
    void filters_data();
    void filters();
    void groups_data();
    void groups();
    void groupsOfComparableWork();
    void keepsTheSelectionWhenRunsCome();
    void runsThatTrainAreUpdatedInPlace();
    void requestsWhatTheKeysSay();
    void aNameIsEditedOnWhenARunEnds();
    void editsTheDetails();
    void comparesSettings();
    void drawsOnlyTheSelected();
    void remembersItsArrangement();
    void theTableLeavesNothingOut();
    void thousandsOfRuns();
};

void TestRunsPanel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("AUC, without last") << int(RunModel::Auc) << "4 1 2 3"
                                       << "2 1 4 3";
    QTest::newRow("name is the number") << int(RunModel::Name) << "1 2 3 4"
                                        << "4 3 2 1";
    QTest::newRow("steps as numbers") << int(RunModel::Steps) << "1 2 3 4"
                                      << "4 3 2 1";
    QTest::newRow("mode, stable") << int(RunModel::ModeName) << "1 2 3 4"
                                  << "4 2 3 1";
}

void TestRunsPanel::sorts()
{
    QFETCH(const int, column);
    QFETCH(const QString, ascending);
    QFETCH(const QString, descending);
    clickHeader(column);
    QCOMPARE(shownIn(table()), ascending);
    clickHeader(column);
    QCOMPARE(shownIn(table()), descending);
    QCOMPARE(shown(), QStringLiteral("1 2 3 4")); // the list stays as it is
}

void TestRunsPanel::aThirdClickTakesTheSortingBack()
{
    for (int i = 0; i < 3; ++i)
        clickHeader(RunModel::Auc);
    QCOMPARE(shownIn(table()), QStringLiteral("1 2 3 4"));
}

void TestRunsPanel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << "third"
                          << "3";
    QTest::newRow("tag") << "thesis"
                         << "2 4";
    QTest::newRow("two words, any order") << "single thesis"
                                          << "2";
    QTest::newRow("mode") << "e2e"
                          << "1";
    QTest::newRow("nothing") << "zzz"
                             << "";
}

void TestRunsPanel::filters()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, expected);
    QTest::keyClick(m_panel, Qt::Key_F, Qt::ControlModifier);
    auto *box = m_panel->findChild<QLineEdit *>(QStringLiteral("runsFilter"));
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, filter);
    QCOMPARE(shown(), expected);
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("runsEmpty"))->isVisible(), expected.isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
}

void TestRunsPanel::groups_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("mode") << QByteArray("groupMode")
                          << "[End to end (1 runs)] 1 [Single-step GRAM (2 runs)] 2 3 [Multi-step GRAM (1 runs)] 4";
    QTest::newRow("tags") << QByteArray("groupTag") << "[None (2 runs)] 1 3 [thesis (2 runs)] 2 4";
    QTest::newRow("nothing") << QByteArray("groupNone") << "1 2 3 4";
}

void TestRunsPanel::groups()
{
    QFETCH(const QByteArray, action);
    QFETCH(QString, expected);
    QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    this->action(action)->trigger();
    QCOMPARE(shown()
                 .replace(QLatin1String("run(s)"), QLatin1String("runs"))
                 .replace(QLatin1String("E2E (1"), QLatin1String("End to end (1")),
        expected);
    m_runs->add(5, {});
    m_runs->remove(101);
    QVERIFY(!shown().contains(QLatin1String("first")));
    QVERIFY(shown().endsWith(QLatin1Char('4')) || shown().contains(QLatin1Char('5')));
}

void TestRunsPanel::groupsOfComparableWork()
{
    QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunData other = recorded(5, Mode::E2E, 0.5);
    other.config.batch = 8;
    RunData third = recorded(6, Mode::E2E, 0.5);
    third.config.hidden = 64; // the same data and batch, another model
    m_runs->addRecorded({ other, third });
    action("groupWork")->trigger();
    // The latest first and open; what is not drawn is closed.
    QCOMPARE(shown(),
        QStringLiteral("[News demo, batch 32, variant 1 (1 run(s))] 6 [News demo, batch 8 (1 run(s))] "
                       "[News demo, batch 32, variant 2 (4 run(s))]"));
    const auto state = [this](int group) {
        return Qt::CheckState(view()->model()->index(group, 0).data(Qt::CheckStateRole).toInt());
    };
    QCOMPARE(state(2), Qt::Unchecked);
    const auto tick = [this](int group) {
        const QRect row = view()->visualRect(view()->model()->index(group, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    };
    tick(2);
    QCOMPARE(state(2), Qt::Checked);
    for (const RunData &run : m_runs->runs())
        QCOMPARE(run.shown, run.number <= 4);
    m_runs->setShown({ 101 }, false);
    QCOMPARE(state(2), Qt::PartiallyChecked);

    // A group that was opened stays open when the list is arranged anew.
    view()->setExpanded(view()->model()->index(1, 0), true);
    view()->setExpanded(view()->model()->index(0, 0), false);
    m_runs->setLabels(106, { QStringLiteral("named"), {}, {}, false });
    QVERIFY(view()->isExpanded(view()->model()->index(1, 0)));
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
}

void TestRunsPanel::keepsTheSelectionWhenRunsCome()
{
    clickRun(2);
    clickRun(4, Qt::ControlModifier);
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 102, 104 }));
    m_runs->add(5, {});
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 102, 104 }));
    action("groupMode")->trigger();
    QList<quint64> selected = m_panel->actions()->selected();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, (QList<quint64> { 102, 104 }));
    m_runs->remove(104);
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 102 }));
}

void TestRunsPanel::runsThatTrainAreUpdatedInPlace()
{
    m_runs->add(5, {});
    m_runs->setState(5, RunState::Running);
    QSignalSpy reset(view()->model(), &QAbstractItemModel::modelReset);
    MetricsSnapshot snapshot;
    snapshot.steps.push_back({ 1, 0.1, 0.5, 0.25, 30, 10, 10, 1, 1, 1 });
    m_runs->append(5, snapshot);
    QCOMPARE(reset.count(), 0);
    const auto *list = qobject_cast<const RunListModel *>(view()->model());
    QCOMPARE(list->fromSource(4, RunModel::SecondsPerStep).data().toString(), QStringLiteral("0.250"));
}

void TestRunsPanel::requestsWhatTheKeysSay()
{
    QSignalSpy removed(m_panel->actions(), &RunActions::removeRequested);
    QSignalSpy trashed(m_panel->actions(), &RunActions::trashRequested);
    QSignalSpy labelled(m_panel->actions(), &RunActions::labelsRequested);
    QSignalSpy refreshed(m_panel->actions(), &RunActions::refreshRequested);
    QSignalSpy renamed(m_runs, &RunModel::renameRequested);
    QVERIFY(!action("removeRun")->isEnabled()); // nothing is selected
    clickRun(1);
    clickRun(2, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst().at(0).value<QList<quint64>>(), (QList<quint64> { 101, 102 }));
    QTest::keyClick(view(), Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(trashed.count(), 1);
    QTest::keyClick(view(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(labelled.count(), 2);
    QVERIFY(labelled.at(0).at(1).value<RunLabels>().starred);
    QTest::keyClick(m_panel, Qt::Key_F5);
    QCOMPARE(refreshed.count(), 1);
    clickRun(3);
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("better"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(renamed.count(), 1); // the editor commits from the event loop
    QCOMPARE(renamed.at(0).at(1).toString(), QStringLiteral("better"));
    m_runs->add(5, {}); // waits: it cannot be removed
    const auto *list = qobject_cast<const RunListModel *>(view()->model());
    view()->setCurrentIndex(list->fromSource(4, 0));
    QVERIFY(!action("removeRun")->isEnabled());
}

void TestRunsPanel::aNameIsEditedOnWhenARunEnds()
{
    QSignalSpy renamed(m_runs, &RunModel::renameRequested);
    const auto editor = [this] {
        QLineEdit *open = nullptr;
        for (auto *line : view()->viewport()->findChildren<QLineEdit *>())
            open = line->isHidden() ? open : line;
        return open;
    };
    m_runs->add(5, {});
    m_runs->setState(5, RunState::Running);
    clickRun(3);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(editor());
    QTest::keyClicks(editor(), QStringLiteral("much better"));
    QTest::keyClick(editor(), Qt::Key_Left);
    MetricsSnapshot snapshot;
    snapshot.steps.push_back({ 1, 0.1, 0.5, 0.25, 30, 10, 10, 1, 1, 1 });
    m_runs->append(5, snapshot);
    m_runs->useAsBaseline(101); // all figures may be others
    QCOMPARE(editor()->text(), QStringLiteral("much better"));
    RunResult result;
    result.steps = 1;
    m_runs->finish(5, result);
    m_runs->add(6, {}); // the list is arranged anew
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("much better"));
    QCOMPARE(editor()->cursorPosition(), 10);
    QTest::keyClicks(editor(), QStringLiteral("e"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(renamed.at(0).at(0).toULongLong(), quint64 { 103 });
    QCOMPARE(renamed.at(0).at(1).toString(), QStringLiteral("much betteer"));

    // A run that the filter leaves out meanwhile has no line any more, but the name that was typed.
    clickRun(2);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(editor());
    QTest::keyClicks(editor(), QStringLiteral("gone"));
    QSignalSpy labelled(m_panel->actions(), &RunActions::labelsRequested);
    auto *list = qobject_cast<RunListModel *>(view()->model());
    list->setFilter(QStringLiteral("first"));
    QTRY_COMPARE(labelled.count(), 1);
    QCOMPARE(labelled.at(0).at(0).toULongLong(), quint64 { 102 });
    QCOMPARE(labelled.at(0).at(1).value<RunLabels>().name, QStringLiteral("gone"));
    QCOMPARE(renamed.count(), 1);
}

void TestRunsPanel::editsTheDetails()
{
    QSignalSpy labelled(m_panel->actions(), &RunActions::labelsRequested);
    clickRun(2);
    QTest::keyClick(view(), Qt::Key_Return, Qt::AltModifier);
    auto *dialog = m_panel->findChild<QDialog *>(QStringLiteral("runDetailsDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("runName")), QStringLiteral("named"));
    auto *tags = dialog->findChild<QLineEdit *>(QStringLiteral("runTags"));
    QCOMPARE(tags->text(), QStringLiteral("thesis"));
    QTest::keyClicks(tags, QStringLiteral(", two  words,thesis,, "));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("runNote")), QStringLiteral("why"));
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(labelled.count(), 1);
    const RunLabels labels = labelled.at(0).at(1).value<RunLabels>();
    QCOMPARE(labels.name, QStringLiteral("named"));
    QCOMPARE(labels.tags, (QStringList { QStringLiteral("thesis"), QStringLiteral("two words") }));
    QCOMPARE(labels.note, QStringLiteral("why"));
}

void TestRunsPanel::comparesSettings()
{
    clickRun(1);
    clickRun(2, Qt::ControlModifier);
    action("compareSettings")->trigger();
    auto *dialog = m_panel->findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("settingsTable"));
    QCOMPARE(table->rowCount(), 2); // mode and seed
    QCOMPARE(table->verticalHeaderItem(0)->text(), QStringLiteral("Mode")); // as the form says
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("e2e"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("single-step"));
    QCOMPARE(table->verticalHeaderItem(1)->text(), QStringLiteral("Seed"));
    QCOMPARE(table->verticalHeaderItem(1)->toolTip(), QStringLiteral("seed"));
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("copySettings")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("mode\te2e\tsingle-step")));
    QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("allSettings")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(table->rowCount() > 40);
}

void TestRunsPanel::drawsOnlyTheSelected()
{
    QSignalSpy wanted(m_runs, &RunModel::seriesWanted);
    clickRun(2);
    clickRun(3, Qt::ControlModifier);
    action("onlyShow")->trigger();
    QCOMPARE(wanted.count(), 2);
    clickRun(4);
    action("onlyShow")->trigger();
    for (const RunData &run : m_runs->runs())
        QCOMPARE(run.shown, run.number == 4);
}

void TestRunsPanel::remembersItsArrangement()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    action("groupMode")->trigger();
    table()->header()->setSectionHidden(RunModel::ColdAuc, true);
    m_panel->saveState(settings);
    RunsPanel other(m_runs);
    const std::unique_ptr<QWidget> otherPage(other.makeTablePage());
    other.restoreState(settings);
    QVERIFY(other.findChild<QAction *>(QStringLiteral("groupMode"))->isChecked());
    const auto *otherView = other.findChild<QTreeView *>(QStringLiteral("runsTable"));
    QVERIFY(otherPage->findChild<QTreeView *>()->header()->isSectionHidden(RunModel::ColdAuc));
    QCOMPARE(otherView->model()->rowCount(), 3);

    for (const char *unknown : { "99", "-3", "work", "" }) { // of another version, or damaged
        settings.setValue(QStringLiteral("window/runsGrouping"), QString::fromLatin1(unknown));
        RunsPanel fallen(m_runs);
        fallen.restoreState(settings);
        QVERIFY2(fallen.findChild<QAction *>(QStringLiteral("groupNone"))->isChecked(), unknown);
        const auto *list = qobject_cast<const RunListModel *>(
            fallen.findChild<QTreeView *>(QStringLiteral("runsTable"))->model());
        QVERIFY2(list->grouping() == RunListModel::Grouping::None, unknown);
    }
}

void TestRunsPanel::theTableLeavesNothingOut()
{
    clickRun(2);
    QTreeView *table = this->table();
    QVERIFY(QTest::qWaitForWindowExposed(m_page));
    QCOMPARE(table->header()->hiddenSectionCount(), 0);
    // It has the list's selection, and the list has its.
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("2 · Single-step"));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 103 }));
    QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("3 · Third one"));
    // Columns to choose from, and rows to copy.
    QTest::mouseClick(m_page->findChild<QWidget *>(QStringLiteral("runsTableColumns")), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(RunModel::Note - 1)).center());
    QVERIFY(table->header()->isSectionHidden(RunModel::Note));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("Run\tSeed\tState")) && !lines[0].contains(QStringLiteral("Note")));
    QVERIFY(lines[1].startsWith(QStringLiteral("3 · Third one\t3\tFinished")));
    QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
    // The keys of the list are the table's.
    QSignalSpy removed(m_panel->actions(), &RunActions::removeRequested);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("runsTableFilter"));
    QTest::keyClicks(filter, QStringLiteral("e2e"));
    QCOMPARE(shownIn(table), QStringLiteral("1"));
    QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
}

void TestRunsPanel::thousandsOfRuns()
{
    std::vector<RunData> runs;
    for (int number = 5; number <= 3000; ++number)
        runs.push_back(recorded(number, number % 2 ? Mode::E2E : Mode::SingleStep, number / 6000.0));
    m_runs->addRecorded(std::move(runs));
    clickHeader(RunModel::Speedup); // the one that looks for each run's reference
    clickHeader(RunModel::Auc);
    const auto *list = qobject_cast<const RunListModel *>(table()->model());
    QCOMPARE(list->shownRuns(), 3000);
    QCOMPARE(m_runs->run(list->sourceRow(list->index(0, 0))).number, 5);
}

QTEST_MAIN(TestRunsPanel)
#include "tst_runs_panel.moc"
