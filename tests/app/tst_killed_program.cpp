// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, killed at random moments while runs are queued (GRAM_KILLS sets how often), or in the midst of a
// long one.
#include "jobs/job_queue.h"
#include "run/run_history.h"
#include "tiny_run.h"
#include "toast_told.h"
#include "window_controller.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace gram;

namespace {

void useFolders(const QString &home)
{
    QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home + QStringLiteral("/config"));
}

/// The user's folders for this program and those that it starts.
void makeHome(const QTemporaryDir &home)
{
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    useFolders(home.path());
}

/// Queues `runs` runs as the comparison dialog does, until it is killed.
int beKilled(const QString &home, int runs, int steps)
{
    useFolders(home);
    WindowController controller({ QStringLiteral("news"), {} });
    controller.window().show();
    RunConfig config = tiny();
    config.steps = steps;
    config.epochs = 1'000'000;
    config.out = (qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/gram-lab/runs")).toStdString();
    std::vector<RunConfig> queue;
    for (int i = 0; i < runs; ++i) {
        config.seed = i;
        queue.push_back(config);
    }
    QTimer::singleShot(0, &controller, [&] { Q_EMIT controller.window().compareRequested(queue); });
    return QApplication::exec();
}

void startChild(QProcess &program, const QTemporaryDir &home, int runs, int steps)
{
    program.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--child"), home.path(), QString::number(runs), QString::number(steps) });
    QVERIFY(program.waitForStarted());
}

void killChild(QProcess &program)
{
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // it was still at work
}

} // namespace

class TestKilledProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void offersTheRunAgain();
};

void TestKilledProgram::losesNothing()
{
    const QTemporaryDir home;
    makeHome(home);
    const QString out = home.filePath(QStringLiteral("data/gram-lab/runs"));
    const int kills = qEnvironmentVariable("GRAM_KILLS", QStringLiteral("4")).toInt();
    int finishedBefore = 0, interrupted = 0, held = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        startChild(program, home, 200, 12);
        QTest::qWait(QRandomGenerator::global()->bounded(150, 2500));
        killChild(program);

        // What the folders say is what the next start lists.
        int finished = 0, unfinished = 0;
        for (const auto &folder : findRuns(out.toStdString())) {
            const bool ended = QFile::exists(QString::fromStdString(folder.string()) + QStringLiteral("/run.json"));
            ++(ended ? finished : unfinished);
        }
        QVERIFY(finished >= finishedBefore);
        RunModel runs;
        QUndoStack undo;
        JobQueue jobs;
        LibraryController library(runs, undo, jobs, home.filePath(QStringLiteral("data/gram-lab/library.sqlite")), out);
        QStringList failures;
        connect(&library, &LibraryController::failed, this, [&](const QString &message) { failures += message; });
        held += library.load();
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(QLatin1Char('\n'))));
        int listedFinished = 0, listedInterrupted = 0;
        QSet<int> numbers;
        for (const RunData &run : runs.runs()) {
            QVERIFY2(!numbers.contains(run.number), qPrintable(QString::number(run.number)));
            numbers += run.number;
            listedFinished += run.state == RunState::Finished;
            listedInterrupted += run.state == RunState::Interrupted;
        }
        QCOMPARE(listedFinished, finished);
        QCOMPARE(listedInterrupted, unfinished);
        finishedBefore = finished;
        interrupted = listedInterrupted;
    }
    qInfo("%d kills: %d runs finished, %d interrupted, %d times a run waited", kills, finishedBefore, interrupted,
        held);
    QVERIFY(held > 0); // the queue was there
}

void TestKilledProgram::offersTheRunAgain()
{
    const QTemporaryDir home;
    makeHome(home);
    const std::filesystem::path out = home.filePath(QStringLiteral("data/gram-lab/runs")).toStdString();
    const auto stepsDone = [&out] {
        const auto folders = findRuns(out);
        return folders.empty() ? std::size_t { 0 } : readRun(folders.front()).steps.size();
    };
    QProcess program;
    startChild(program, home, 2, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(stepsDone() > 20, patience);
    killChild(program);
    const std::size_t before = stepsDone();

    auto controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    MainWindow &window = controller->window();
    window.show();
    const auto click = [&window](const char *name) {
        auto *button = window.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    };
    const QString told = toastTold(window);
    QVERIFY2(told.contains(QStringLiteral("The program ended while it made 1 · ")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral(" waited when the program ended")), qPrintable(told));
    QCOMPARE(stepsDone(), before); // nothing is done that nobody asked for
    QCOMPARE(window.activity(), MainWindow::Activity::Idle);

    QTest::mouseClick(toastButton(window, "toastAction"), Qt::LeftButton);
    QVERIFY(toastTold(window) != told);
    QCOMPARE(window.activity(), MainWindow::Activity::Running);
    QTRY_VERIFY_WITH_TIMEOUT(stepsDone() > before + 20, patience);
    // Should it be killed again, it is offered again.
    const QDir state(home.filePath(QStringLiteral("state/gram-lab")));
    const QStringList markers = state.entryList({ QStringLiteral("window-*.run") });
    QCOMPARE(markers.size(), 1);
    QFile marker(state.filePath(markers.front()));
    QVERIFY(marker.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(marker.readAll()), QString::fromStdString(findRuns(out).front().string()));
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(window.activity(), MainWindow::Activity::Idle, patience);

    QCOMPARE(findRuns(out).size(), std::size_t { 1 }); // the same run, and not the one that waited
    const RunRecord run = readRun(findRuns(out).front());
    QCOMPARE(run.status, RunRecord::Status::Cancelled);
    for (std::size_t i = 0; i < run.steps.size(); ++i)
        QCOMPARE(run.steps[i].step, static_cast<std::int64_t>(i) + 1);

    controller.reset();
    controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    controller->window().show();
    const QString log = controller->window().logText();
    // It came to an end of its own.
    QVERIFY2(!log.contains(QStringLiteral("The program ended while it made")), qPrintable(log));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0)
        return beKilled(QString::fromLocal8Bit(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]));
    TestKilledProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_program.moc"
