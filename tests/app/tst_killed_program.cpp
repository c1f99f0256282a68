// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, killed at random moments while runs are queued. GRAM_KILLS sets how often.
#include "jobs/job_queue.h"
#include "run/run_history.h"
#include "window_controller.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
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

RunConfig shortRun(int seed)
{
    RunConfig config;
    config.demoUsers = 60;
    config.demoItems = 40;
    config.model = "random";
    config.hidden = 16;
    config.heads = 2;
    config.layers = 1;
    config.batch = 8;
    config.threads = 1;
    config.steps = 12;
    config.seed = seed;
    config.out = (qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/gram-lab/runs")).toStdString();
    return config;
}

/// Queues runs as the comparison dialog does, until it is killed.
int beKilled(const QString &home)
{
    useFolders(home);
    WindowController controller({ QStringLiteral("news"), {} });
    controller.window().show();
    std::vector<RunConfig> queue;
    for (int i = 0; i < 200; ++i)
        queue.push_back(shortRun(i));
    QTimer::singleShot(0, &controller, [&] { Q_EMIT controller.window().compareRequested(queue); });
    return QApplication::exec();
}

} // namespace

class TestKilledProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
};

void TestKilledProgram::losesNothing()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    useFolders(home.path());
    const QString out = home.filePath(QStringLiteral("data/gram-lab/runs"));
    const int kills = qEnvironmentVariable("GRAM_KILLS", QStringLiteral("4")).toInt();
    int finishedBefore = 0, interrupted = 0, held = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--child"), home.path() });
        QVERIFY(program.waitForStarted());
        QTest::qWait(QRandomGenerator::global()->bounded(150, 2500));
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // it was still at work

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

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0)
        return beKilled(QString::fromLocal8Bit(argv[2]));
    TestKilledProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_program.moc"
