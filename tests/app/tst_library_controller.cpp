// SPDX-License-Identifier: GPL-3.0-or-later
// The library over real run folders, as they are when programs end, are killed or share them.
#include "library_controller.h"

#include "base/files.h"
#include "jobs/job_queue.h"
#include "run/run_folder.h"
#include "runs/run_actions.h"
#include "runs/runs_panel.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace gram;
namespace fs = std::filesystem;

class TestLibraryController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }

    void listsTheRunsOfEarlierSessions();
    void keepsNumbersAndLabels();
    void marksInterruptedRuns();
    void leavesRunsOfOtherProgramsAlone();
    void readsStepsWhenARunIsShown();
    void keepsWhatWaits();
    void removalCanBeUndone();
    void trashCanBeUndone();
    void labelsCanBeUndone();
    void findsRunsThatAppear();
    void twoWindowsSeeEachOthersChanges();
    void twoWindowsNeverShareANumber();
    void addsAFolderFromElsewhere();
    void aRunThatChangedIsReadAgain();
    void aDamagedLibraryIsMadeAnew();
    void aDamagedRunDoesNotHideTheOthers();

private:
    struct Session {
        explicit Session(const QDir &home)
            : library(runs, undo, jobs, home.filePath(QStringLiteral("library.sqlite")),
                home.filePath(QStringLiteral("runs")))
            , failures(&library, &LibraryController::failed)
        {
        }
        RunModel runs;
        QUndoStack undo;
        JobQueue jobs;
        LibraryController library;
        QSignalSpy failures;
    };

    Session &restart()
    {
        m_session.reset();
        m_session = std::make_unique<Session>(QDir(m_home->path()));
        m_held = m_session->library.load();
        return *m_session;
    }
    RunConfig config(Mode mode = Mode::SingleStep) const
    {
        RunConfig c;
        c.mode = mode;
        c.out = m_home->filePath(QStringLiteral("runs")).toStdString();
        return c;
    }
    static MetricsSnapshot steps(int count)
    {
        MetricsSnapshot s;
        for (int i = 1; i <= count; ++i)
            s.steps.push_back({ i, i / 10.0, 0.5, i * 0.25, 30 * i, 10 * i, 10 * i, 100, 2000, 3000 });
        return s;
    }
    /// A run of three steps; unfinished without a summary.
    fs::path makeRun(const RunConfig &c, bool finished = true) const
    {
        RunFolder folder = RunFolder::create(c, {});
        folder.append(steps(3));
        RunResult result;
        result.config = c;
        result.steps = 3;
        result.secondsPerStep = 0.25;
        if (finished)
            folder.writeSummary(result);
        return folder.path();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Session> m_session;
    int m_held = 0;
};

void TestLibraryController::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toUtf8()); // the trash is there
}

void TestLibraryController::listsTheRunsOfEarlierSessions()
{
    const fs::path first = makeRun(config(Mode::E2E));
    const fs::path second = makeRun(config());
    for (int i = 0; i < 2; ++i) { // found by looking, and then from the library
        Session &s = restart();
        QCOMPARE(s.runs.rowCount(), 2);
        QCOMPARE(s.runs.run(0).number, 1);
        QCOMPARE(s.runs.run(0).folder, QString::fromStdString(first.string()));
        QCOMPARE(s.runs.run(1).folder, QString::fromStdString(second.string()));
        QCOMPARE(s.runs.run(1).state, RunState::Finished);
        QCOMPARE(s.runs.run(1).stepsDone(), 3);
        QVERIFY(s.runs.run(1).config == config());
        QVERIFY(!s.runs.run(1).loaded);
        QCOMPARE(s.failures.count(), 0);
    }
}

void TestLibraryController::keepsNumbersAndLabels()
{
    const fs::path first = makeRun(config());
    restart();
    RunModel &runs = m_session->runs;
    runs.add(1, config());
    const fs::path second = makeRun(config());
    m_session->library.onFolder(1, QString::fromStdString(second.string()));
    QCOMPARE(runs.run(1).number, 2);
    QVERIFY(runs.setData(runs.index(0, 0), QStringLiteral("mine"), Qt::EditRole));
    QTRY_COMPARE(runs.run(0).labels.name, QStringLiteral("mine"));
    runs.setShown({ runs.run(0).id }, true);

    Session &s = restart();
    QCOMPARE(s.runs.rowCount(), 2);
    QCOMPARE(s.runs.run(0).labels.name, QStringLiteral("mine"));
    QVERIFY(s.runs.run(0).shown);
    QCOMPARE(s.runs.run(1).number, 2);
    s.runs.add(2, config());
    QCOMPARE(s.runs.run(2).number, 3); // never one given before
}

void TestLibraryController::marksInterruptedRuns()
{
    const fs::path path = makeRun(config(), false);
    Session &s = restart();
    QCOMPARE(s.runs.run(0).state, RunState::Interrupted);
    QCOMPARE(s.runs.run(0).stepsDone(), 3);
    QCOMPARE(s.runs.run(0).redundancy(), 3.0);
    QVERIFY(!RunModel::canGoOn(s.runs.run(0))); // there is no checkpoint
    writeFileAtomically(path / "checkpoints.json", "x");
    QVERIFY(RunModel::canGoOn(s.runs.run(0)));
}

void TestLibraryController::leavesRunsOfOtherProgramsAlone()
{
    auto folder = std::make_unique<RunFolder>(RunFolder::create(config(), {}));
    folder->append(steps(2));
    Session &s = restart();
    QCOMPARE(s.runs.run(0).state, RunState::Elsewhere);
    folder.reset(); // killed
    s.library.refresh();
    QCOMPARE(s.runs.rowCount(), 1);
    QCOMPARE(s.runs.run(0).state, RunState::Interrupted);
    QCOMPARE(s.runs.run(0).number, 1);
}

void TestLibraryController::readsStepsWhenARunIsShown()
{
    makeRun(config());
    Session &s = restart();
    QSignalSpy series(&s.runs, &RunModel::seriesChanged);
    s.runs.setData(s.runs.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QTRY_VERIFY(s.runs.run(0).loaded);
    QCOMPARE(s.runs.run(0).steps.size(), std::size_t { 3 });
    QVERIFY(series.count() > 0);
    Session &again = restart(); // still shown, and so read
    QTRY_VERIFY(again.runs.run(0).loaded);
}

void TestLibraryController::keepsWhatWaits()
{
    restart();
    RunConfig waiting = config(Mode::MultiStep);
    waiting.latency = 77;
    m_session->runs.add(1, config());
    m_session->runs.add(2, waiting);
    m_session->runs.setState(1, RunState::Running);
    m_session->library.onFolder(1, QString::fromStdString(makeRun(config(), false).string()));
    Session &s = restart(); // as after a kill
    QCOMPARE(m_held, 1);
    QCOMPARE(s.runs.rowCount(), 2);
    QCOMPARE(s.runs.run(0).state, RunState::Interrupted);
    QCOMPARE(s.runs.run(1).state, RunState::Held);
    QCOMPARE(s.runs.run(1).number, 2);
    QVERIFY(s.runs.run(1).config == waiting);
    s.runs.start(s.runs.run(1).id, 5);
    QCOMPARE(s.runs.run(1).state, RunState::Queued);
    RunResult dropped;
    dropped.status = RunResult::Status::Cancelled;
    s.runs.finish(5, dropped); // by Stop
    restart();
    QCOMPARE(m_held, 1);
    RunsPanel panel(&m_session->runs);
    m_session->library.connectActions(panel.actions());
    Q_EMIT panel.actions()->removeRequested({ m_session->runs.run(1).id });
    restart();
    QCOMPARE(m_held, 0);

    m_session->runs.add(9, waiting);
    m_session->library.keepQueue(); // the window is closing
    m_session->runs.finish(9, dropped);
    restart();
    QCOMPARE(m_held, 1);
}

void TestLibraryController::removalCanBeUndone()
{
    for (int i = 0; i < 3; ++i)
        makeRun(config());
    Session &s = restart();
    RunsPanel panel(&s.runs);
    s.library.connectActions(panel.actions());
    Q_EMIT panel.actions()->removeRequested({ s.runs.run(0).id, s.runs.run(1).id });
    QCOMPARE(s.runs.rowCount(), 1);
    s.library.refresh();
    QCOMPARE(s.runs.rowCount(), 1); // it does not come back by itself
    s.undo.undo();
    QCOMPARE(s.runs.rowCount(), 3);
    QCOMPARE(s.runs.run(0).number, 1);
    s.undo.redo();
    QCOMPARE(restart().runs.rowCount(), 1);
    QCOMPARE(QDir(m_home->filePath(QStringLiteral("runs"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
}

void TestLibraryController::trashCanBeUndone()
{
    const QString folder = QString::fromStdString(makeRun(config()).string());
    makeRun(config());
    Session &s = restart();
    RunsPanel panel(&s.runs);
    s.library.connectActions(panel.actions());
    Q_EMIT panel.actions()->trashRequested({ s.runs.run(0).id });
    QVERIFY2(s.failures.isEmpty(), qPrintable(s.failures.value(0).value(0).toString()));
    QCOMPARE(s.runs.rowCount(), 1);
    QVERIFY(!QFile::exists(folder));
    s.undo.undo();
    QVERIFY(QFile::exists(folder + QStringLiteral("/run.json")));
    QCOMPARE(s.runs.rowCount(), 2);
    QCOMPARE(s.runs.run(0).folder, folder);
    s.undo.redo();
    QVERIFY(!QFile::exists(folder));
}

void TestLibraryController::labelsCanBeUndone()
{
    makeRun(config());
    Session &s = restart();
    RunsPanel panel(&s.runs);
    s.library.connectActions(panel.actions());
    const RunLabels labels { QStringLiteral("a"), { QStringLiteral("b"), QStringLiteral("c") }, QStringLiteral("d\ne"),
        true };
    Q_EMIT panel.actions()->labelsRequested(s.runs.run(0).id, labels);
    QVERIFY(s.runs.run(0).labels == labels);
    s.undo.undo();
    QVERIFY(s.runs.run(0).labels == RunLabels());
    s.undo.redo();
    QVERIFY(restart().runs.run(0).labels == labels);
}

void TestLibraryController::findsRunsThatAppear()
{
    Session &s = restart();
    QCOMPARE(s.runs.rowCount(), 0);
    makeRun(config());
    s.library.refresh();
    QCOMPARE(s.runs.rowCount(), 1);
    s.library.refresh();
    QCOMPARE(s.runs.rowCount(), 1);
    QVERIFY(QDir(s.runs.run(0).folder).removeRecursively());
    QCOMPARE(restart().runs.rowCount(), 0);
}

void TestLibraryController::twoWindowsSeeEachOthersChanges()
{
    makeRun(config(Mode::E2E));
    makeRun(config());
    Session &here = restart();
    Session there(QDir(m_home->path()));
    there.library.load();
    RunsPanel panel(&there.runs);
    there.library.connectActions(panel.actions());
    Q_EMIT panel.actions()->labelsRequested(there.runs.run(0).id,
        RunLabels { QStringLiteral("named there"), {}, {}, true });
    QTRY_COMPARE(here.runs.run(0).labels.name, QStringLiteral("named there"));
    QVERIFY(here.runs.run(0).labels.starred);
    Q_EMIT panel.actions()->removeRequested({ there.runs.run(1).id });
    QTRY_COMPARE(here.runs.rowCount(), 1);
    there.undo.undo();
    QTRY_COMPARE(here.runs.rowCount(), 2);

    there.runs.add(1, config(Mode::MultiStep));
    there.library.onFolder(1, QString::fromStdString(makeRun(config(Mode::MultiStep)).string()));
    QTRY_COMPARE(here.runs.rowCount(), 3);
    QVERIFY(!here.runs.run(2).shown); // it is listed, and not drawn without being asked for
    QCOMPARE(here.runs.run(2).number, 3);
    QCOMPARE(here.failures.count(), 0);
}

void TestLibraryController::twoWindowsNeverShareANumber()
{
    Session &here = restart();
    Session there(QDir(m_home->path()));
    there.library.load();
    for (Session *session : { &here, &there }) { // neither has seen the other's yet
        session->runs.add(1, config());
        session->library.onFolder(1, QString::fromStdString(makeRun(config()).string()));
        QCOMPARE(session->runs.run(session->runs.rowOf(1)).number, 1);
    }
    QTRY_COMPARE(here.runs.rowCount(), 2);
    QTRY_COMPARE(there.runs.rowCount(), 2);
    for (Session *session : { &here, &there }) {
        QVERIFY(session->runs.run(0).number != session->runs.run(1).number);
        QVERIFY(session->runs.rowOf(1) >= 0); // its own run stays what it is
    }
    Session &later = restart();
    QCOMPARE(later.runs.rowCount(), 2);
    QVERIFY(later.runs.run(0).number != later.runs.run(1).number);
}

void TestLibraryController::addsAFolderFromElsewhere()
{
    RunConfig c = config();
    c.out = m_home->filePath(QStringLiteral("elsewhere")).toStdString();
    const QString folder = QString::fromStdString(makeRun(c).string());
    Session &s = restart();
    s.library.addFolder(folder);
    QCOMPARE(s.runs.rowCount(), 1);
    QTRY_VERIFY(s.runs.run(0).loaded); // it is shown
    s.library.addFolder(folder);
    QCOMPARE(s.runs.rowCount(), 1);
    QCOMPARE(s.failures.count(), 1); // says that it is there
    s.library.addFolder(m_home->path());
    QCOMPARE(s.failures.count(), 2);
    QVERIFY(s.failures.at(1).at(0).toString().contains(m_home->path()));
    QCOMPARE(restart().runs.rowCount(), 1);
}

void TestLibraryController::aRunThatChangedIsReadAgain()
{
    const fs::path path = makeRun(config(), false);
    QCOMPARE(restart().runs.run(0).state, RunState::Interrupted);
    m_session.reset();
    RunResult result;
    result.config = config();
    result.steps = 3;
    RunFolder::reopen(path).writeSummary(result);
    QCOMPARE(restart().runs.run(0).state, RunState::Finished);
}

void TestLibraryController::aDamagedLibraryIsMadeAnew()
{
    makeRun(config());
    restart();
    m_session.reset();
    const QString file = m_home->filePath(QStringLiteral("library.sqlite"));
    QFile::remove(file + QStringLiteral("-wal"));
    writeFileAtomically(file.toStdString(), std::string(5000, 'x'));
    Session &s = restart();
    QCOMPARE(s.runs.rowCount(), 1);
    QCOMPARE(s.failures.count(), 1);
    QCOMPARE(QDir(m_home->path()).entryList({ QStringLiteral("library.sqlite.damaged-*") }).size(), 1);
    QCOMPARE(restart().failures.count(), 0);
}

void TestLibraryController::aDamagedRunDoesNotHideTheOthers()
{
    const fs::path damaged = makeRun(config());
    makeRun(config());
    writeFileAtomically(damaged / "run.json", "{");
    Session &s = restart();
    QCOMPARE(s.runs.rowCount(), 1);
    QCOMPARE(s.failures.count(), 1);
    QVERIFY(s.failures.at(0).at(0).toString().contains(QString::fromStdString(damaged.string())));
}

QTEST_MAIN(TestLibraryController)
#include "tst_library_controller.moc"
