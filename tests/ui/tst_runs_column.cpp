// SPDX-License-Identifier: GPL-3.0-or-later
// The column with the list of runs: two lines a run, driven by mouse and keys, and a rail where there is no room.
#include "runs/run_actions.h"
#include "runs_fixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QToolButton>

using namespace gram;

class TestRunsColumn : public RunsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aMarkerShowsAndHides();
    void keysOfTheList();
    void theMenuOfARun();
    void theMenuOfTheList();
    void isWholeWithoutScrollingSideways();
    void saysEachRun();
    void whatIsEmptySaysSo();
    void earlierRunsAreBehind();
    void aRailInANarrowWindow();
    void itsWidthIsTheWindows();
};

void TestRunsColumn::aMarkerShowsAndHides()
{
    clickRun(2);
    QSignalSpy current(m_panel, &RunsPanel::currentRunChanged);
    clickMarker(3);
    QVERIFY(isShown(3));
    clickMarker(4);
    clickMarker(3);
    QVERIFY(!isShown(3) && isShown(4));
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 102 })); // it selects nothing
    QVERIFY(current.isEmpty());
    // A second click in a row does what the first has done.
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, cellOf(3).topLeft() + QPoint(16, 14));
    QVERIFY(!isShown(3));
    // Let go elsewhere it does nothing.
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, cellOf(3).topLeft() + QPoint(16, 14));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, cellOf(1).topLeft() + QPoint(16, 14));
    QVERIFY(!isShown(3) && !isShown(1));
}

void TestRunsColumn::keysOfTheList()
{
    QSignalSpy current(m_panel, &RunsPanel::currentRunChanged);
    clickRun(1);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(isShown(2));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(!isShown(2));
    current.clear();
    QTest::keyClick(view(), Qt::Key_Return); // the subject is drawn
    QVERIFY(isShown(2));
    QCOMPARE(current.last().at(0).toULongLong(), 102U);
    // A group's head: Enter closes and opens, Space draws its runs.
    action("groupWork")->trigger();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(isShown(1) && isShown(4));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
    QTest::keyClick(view(), Qt::Key_Enter);
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
    // So does a click beside the box.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
        view()->visualRect(view()->model()->index(0, 0)).center());
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
}

void TestRunsColumn::theMenuOfARun()
{
    QSignalSpy again(m_panel->actions(), &RunActions::againRequested);
    QSignalSpy removed(m_panel->actions(), &RunActions::removeRequested);
    // The dots at the row's right.
    const QRect row = cellOf(3);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 14, row.top() + 14));
    choose("runMenu", "runAgain");
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.at(0).at(0).toULongLong(), 103U);
    // By the key, of all that are selected.
    clickRun(1);
    clickRun(2, Qt::ShiftModifier);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, cellOf(2).center(),
        view()->viewport()->mapToGlobal(cellOf(2).center()));
    QApplication::sendEvent(view()->viewport(), &byKey);
    choose("runMenu", "removeRun");
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(0).value<QList<quint64>>(), (QList<quint64> { 101, 102 }));
    // All of the window's menu is in it.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 14, row.top() + 14));
    QTRY_VERIFY(QApplication::activePopupWidget());
    for (QAction *of : m_panel->actions()->menuActions())
        QVERIFY2(QApplication::activePopupWidget()->actions().contains(of), qPrintable(of->objectName()));
    QApplication::activePopupWidget()->close();
}

void TestRunsColumn::theMenuOfTheList()
{
    clickRun(2);
    auto *more = m_panel->findChild<QToolButton *>(QStringLiteral("runsMenuButton"));
    QTest::mouseClick(more, Qt::LeftButton);
    choose("runsMenu", "groupMode");
    QCOMPARE(view()->model()->rowCount(), 3);
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu->actions().constFirst()->menu());
    QVERIFY(menu->actions().constFirst()->menu()->actions().contains(action("forkRun")));
    menu->close();
}

void TestRunsColumn::isWholeWithoutScrollingSideways()
{
    action("groupWork")->trigger();
    for (const int width : { 240, 264, 320, 480 }) {
        m_panel->resize(width, 500);
        QTRY_VERIFY(view()->width() <= width);
        QVERIFY(!view()->horizontalScrollBar()->isVisible());
        QTRY_COMPARE(view()->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE(cellOf(1).width(), view()->viewport()->width());
        QCOMPARE(cellOf(1).height(), std::max(48, cellOf(1).height()));
    }
}

void TestRunsColumn::saysEachRun()
{
    const auto spoken = [this](int row) { return m_runs->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), QStringLiteral("1, first, finished, AUC 0.50, 0 bytes"));
    RunConfig config;
    config.mode = Mode::E2E;
    m_runs->add(5, config);
    config.mode = Mode::SingleStep;
    m_runs->add(6, config);
    for (const quint64 id : { 5U, 6U }) {
        m_runs->setState(id, RunState::Running);
        MetricsSnapshot snapshot;
        snapshot.totalSteps = 42;
        for (int i = 1; i <= 3; ++i) {
            StepRecord step;
            step.step = i;
            step.seconds = id == 5 ? 4.0 * i : 1.0 * i;
            step.interactions = 60 * i;
            step.unique = 20 * i;
            step.peakMemoryBytes = 50u << 20;
            snapshot.steps.push_back(step);
        }
        m_runs->append(id, snapshot);
    }
    const QString name = QStringLiteral("6, Single-step, running, step 3 of 42, 4.0 times as fast, 50.0 MiB");
    QCOMPARE(spoken(5), name);
    // That is what a screen reader hears of the row, beside the other columns.
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QVERIFY(list && list->tableInterface());
    QCOMPARE(list->tableInterface()->cellAt(5, 0)->text(QAccessible::Name), name);
    QCOMPARE(list->tableInterface()->columnCount(), int(RunModel::ColumnCount));
}

void TestRunsColumn::whatIsEmptySaysSo()
{
    auto *text = m_panel->findChild<QLabel *>(QStringLiteral("runsEmpty"));
    auto *act = m_panel->findChild<QAbstractButton *>(QStringLiteral("runsEmptyAction"));
    auto *filter = m_panel->findChild<QLineEdit *>(QStringLiteral("runsFilter"));
    QVERIFY(!text->isVisible());
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), QStringLiteral("No run matches “zzz”."));
    QTest::mouseClick(act, Qt::LeftButton);
    QVERIFY(filter->text().isEmpty() && !text->isVisible());
    for (const quint64 id : { 101, 102, 103, 104 })
        m_runs->remove(id);
    QVERIFY(text->isVisible() && text->text().contains(QStringLiteral("No runs yet")));
    QVERIFY(act->isVisible() && act->text().contains(QStringLiteral("Folder")));
}

void TestRunsColumn::earlierRunsAreBehind()
{
    QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunData other = recorded(5, Mode::E2E, 0.5, QStringLiteral("found"));
    other.config.batch = 8;
    other.earlier = true;
    RunData drawn = other;
    drawn.config.cfRate = 0.5; // else they would differ by their seed alone
    drawn.number = 6;
    drawn.id = 106;
    m_runs->addRecorded({ other, drawn });
    QCOMPARE(shown(), QStringLiteral("1 2 3 4 5 6")); // ungrouped all of them
    action("groupWork")->trigger();
    QCOMPARE(shown(),
        QStringLiteral(
            "[News demo, batch 32 (4 run(s))] 1 2 3 4 [2 · Single-step, 2 seed(s)] [Show 2 earlier run(s)]"));
    const auto last = [this] { return view()->model()->index(view()->model()->rowCount() - 1, 0); };
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(last()).center());
    QVERIFY(shown().endsWith(QStringLiteral("[Hide 2 earlier run(s)]")));
    QVERIFY(shown().startsWith(QStringLiteral("[News demo, batch 8 (2 run(s))] 5 6")));
    // One that was drawn is with those of today.
    clickMarker(6);
    view()->setCurrentIndex(last());
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(shown(),
        QStringLiteral("[News demo, batch 8 (1 run(s))] 6 [News demo, batch 32 (4 run(s))] [Show 1 earlier run(s)]"));
    // The filter finds all.
    auto *filter = m_panel->findChild<QLineEdit *>(QStringLiteral("runsFilter"));
    QTest::keyClicks(filter, QStringLiteral("5 found"));
    QCOMPARE(shown(), QStringLiteral("[News demo, batch 8 (1 run(s))] 5"));
    QTest::keyClick(filter, Qt::Key_Escape);
    // So does the verdict's choice.
    m_panel->select(105);
    QCOMPARE(m_panel->actions()->selected(), (QList<quint64> { 105 }));
}

void TestRunsColumn::aRailInANarrowWindow()
{
    QWidget window;
    window.resize(1000, 500);
    auto *splitter = new QSplitter(&window);
    splitter->resize(1000, 500);
    splitter->addWidget(new QWidget);
    splitter->addWidget(m_panel);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_panel->fitTo(1000);
    QTRY_COMPARE(m_panel->width(), 56); // with its distance from the edge
    QVERIFY(m_panel->isRail() && view()->isVisible());
    QTRY_VERIFY(view()->width() <= 48);
    auto *filter = m_panel->findChild<QLineEdit *>(QStringLiteral("runsFilter"));
    QVERIFY(!filter->isVisible());
    clickRun(2); // shows and hides
    QVERIFY(isShown(2));
    clickRun(2);
    QVERIFY(!isShown(2));
    // The whole list opens over what is beside it, and gives nothing of it away.
    auto *open = m_panel->findChild<QToolButton *>(QStringLiteral("runsOpenButton"));
    QTreeView *list = view();
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(m_panel->isListOpen() && filter->isVisible() && list->window() == &window);
    QTRY_VERIFY(list->width() > 200);
    QCOMPARE(m_panel->width(), 56);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(!m_panel->isListOpen() && !filter->isVisible());
    QTRY_VERIFY(view() == list && list->width() <= 48);
    QTest::keyClick(m_panel, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_panel->isListOpen() && filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_A);
    QTest::keyClick(filter, Qt::Key_Escape); // first of the filter
    QVERIFY(m_panel->isListOpen() && filter->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!m_panel->isListOpen());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!m_panel->isListOpen());
    // The splitter may be laid out anew after the window has told its width.
    splitter->resize(1100, 500);
    QTRY_COMPARE(splitter->sizes().at(1), 56);
    // It takes its place again where there is room.
    QTest::mouseClick(open, Qt::LeftButton);
    m_panel->fitTo(1280);
    QVERIFY(!m_panel->isRail() && !m_panel->isListOpen() && !open->isVisible() && filter->isVisible());
    QTRY_COMPARE(m_panel->width(), 264 + 8);
    m_panel->setParent(nullptr);
}

void TestRunsColumn::itsWidthIsTheWindows()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QSplitter splitter;
    splitter.resize(1600, 500);
    splitter.addWidget(new QWidget);
    splitter.addWidget(m_panel);
    splitter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    for (const auto &[window, width] : QList<QPair<int, int>> { { 1280, 264 }, { 1600, 292 }, { 1920, 320 } }) {
        m_panel->fitTo(window);
        QTRY_COMPARE(m_panel->width(), width + 8);
    }
    // By the user's hand it is another, and stays.
    QWidget *handle = splitter.handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(40, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(40, 0));
    const int own = m_panel->width();
    QVERIFY(own > 340);
    m_panel->fitTo(1000);
    QTRY_COMPARE(m_panel->width(), 56);
    m_panel->fitTo(1280);
    QTRY_COMPARE(m_panel->width(), own);
    QVERIFY(m_panel->minimumWidth() <= 56); // the window can be made narrower
    m_panel->saveState(settings);
    QCOMPARE(settings.value(QStringLiteral("window/runsWidth")).toInt(), own - 8);
    // The whole table has it all.
    m_page->show();
    QTRY_COMPARE(m_panel->width(), 0);
    m_page->hide();
    QTRY_COMPARE(m_panel->width(), own);
    m_panel->setParent(nullptr);
}

QTEST_MAIN(TestRunsColumn)
#include "tst_runs_column.moc"
