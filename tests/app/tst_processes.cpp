// SPDX-License-Identifier: GPL-3.0-or-later
// The command line by several processes: the same numbers, a stop, deaths, and going on with another number.
#include "config/config_json.h"
#include "data/load_dataset.h"
#include "train/trainer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <filesystem>
#include <utility>

namespace {

constexpr int longest = 30'000; // ms, from a death to everybody's end
constexpr int patience = 180'000; // a bound for hanging

QString program()
{
    return QStringLiteral(GRAM_BINARY_DIR "/gram-lab");
}

QStringList settings(const QString &world, const QString &mode, const QString &out, int steps = 8)
{
    QStringList arguments { "--demo", world, "--mode", mode, "--out", out, "--steps", QString::number(steps), "--dtype",
        "float64", "--threads", "1" };
    for (const char *setting : { "demo_users=60", "demo_items=40", "vocabulary_size=200", "model=random", "hidden=16",
             "heads=2", "layers=1", "intermediate=32", "batch=8", "latency=3", "baseline_steps=0", "eval_every=4",
             "max_tokens=12", "ce_dropout=0.1" })
        arguments << "--set" << setting;
    return arguments;
}

struct Ended {
    int status = -1;
    QString out, err;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(patience))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString folderIn(const QString &out)
{
    const QStringList runs = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return runs.size() == 1 ? out + '/' + runs.front() : QString();
}

/// The losses of metrics.csv, and what was encoded, by step.
QMap<int, QPair<double, int>> metrics(const QString &folder)
{
    QMap<int, QPair<double, int>> found;
    QFile file(folder + "/metrics.csv");
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
        const QStringList cells = line.split(',');
        if (names.isEmpty())
            names = cells;
        else if (cells.size() == names.size() && !cells[names.indexOf("loss")].isEmpty())
            found[cells[names.indexOf("step")].toInt()] = { cells[names.indexOf("loss")].toDouble(),
                cells[names.indexOf("encoded")].toInt() };
    }
    return found;
}

QList<qint64> childrenOf(qint64 process)
{
    QProcess ps;
    ps.start("ps", { "-o", "pid=", "--ppid", QString::number(process) });
    ps.waitForFinished();
    QList<qint64> found;
    for (const QString &line : QString::fromLatin1(ps.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts))
        found << line.trimmed().toLongLong();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestProcesses : public QObject {
    Q_OBJECT

private slots:
    void trainAsOne_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("processes");
        for (const char *mode : { "e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id" })
            QTest::addRow("news %s", mode) << "news" << mode << 2;
        QTest::addRow("kt, three") << "kt"
                                   << "single-step" << 3;
    }

    /// Half of it by several, the other half, gone on with, by one; against one process all the time.
    void trainAsOne()
    {
        QFETCH(QString, world);
        QFETCH(QString, mode);
        QFETCH(int, processes);
        const QTemporaryDir folder;
        const Ended alone = run(QStringList { "run" } + settings(world, mode, folder.filePath("one")));
        QVERIFY2(alone.status == 0, qPrintable(alone.err));
        const Ended together = run(QStringList { "run", "--processes", QString::number(processes) }
            + settings(world, mode, folder.filePath("some"), 5));
        QVERIFY2(together.status == 0, qPrintable(together.err));
        QCOMPARE(together.out.count("run folder"), 1); // one of them speaks
        QVERIFY2(together.out.contains(QStringLiteral("processes          %1").arg(processes)),
            qPrintable(together.out));
        const QString recorded = folderIn(folder.filePath("some"));
        QVERIFY(!recorded.isEmpty());
        const auto expected = metrics(folderIn(folder.filePath("one")));
        QCOMPARE(expected.size(), 8);
        if (mode != "multi-step") { // whose last cycle was fitted early, by its shorter run
            const Ended resumed = run({ "run", "--resume", recorded, "--steps", "8", "--processes", "3" });
            QVERIFY2(resumed.status == 0, qPrintable(resumed.err));
            QCOMPARE(metrics(recorded).size(), 8);
        }
        const auto got = metrics(recorded);
        for (auto m = got.begin(); m != got.end(); ++m) {
            const auto &[loss, encoded] = expected[m.key()];
            QVERIFY2(std::abs(m->first - loss) < 1e-9, qPrintable(QStringLiteral("step %1").arg(m.key())));
            if (m.key() < 5) // the sum of all
                QCOMPARE(m->second, encoded);
        }
    }

    void verifies()
    {
        const Ended ended = run({ "verify", "--processes", "2", "--demo", "kt", "--dtype", "float64", "--batches", "1",
            "--threads", "1", "--set", "demo_users=60", "--set", "demo_items=40", "--set", "model=random", "--set",
            "hidden=16", "--set", "heads=2", "--set", "layers=1", "--set", "batch=8" });
        QVERIFY2(ended.status == 0, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains("of 2 processes against one's"), qPrintable(ended.out));
        QCOMPARE(ended.out.count("pass"), 4); // E2E too
    }

    void endTogether_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("rank"); // -1: the process that starts them
        QTest::addColumn<QString>("said");
        QTest::newRow("Ctrl+C") << SIGINT << -1 << "was stopped after step";
        QTest::newRow("Ctrl+C on a rank") << SIGINT << 1 << "was stopped after step";
        QTest::newRow("killed") << SIGKILL << 1 << "rank 1 was ended by signal 9";
        QTest::newRow("rank 0 killed") << SIGKILL << 0 << "rank 0 was ended by signal 9";
        QTest::newRow("stopped") << SIGSTOP << 1 << "rank 1 has given no sign of life";
        QTest::newRow("rank 0 stopped") << SIGSTOP << 0 << "rank 0";
    }

    void endTogether()
    {
        QFETCH(int, signal);
        QFETCH(int, rank);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        QProcess process;
        process.start(program(),
            QStringList { "run", "--json", "--processes", "2", "--set", "checkpoint_steps=2" }
                + settings("news", "single-step", folder.filePath("runs"), 1'000'000));
        QByteArray out;
        QElapsedTimer timer;
        for (timer.start(); out.count("\"step\":") < 5 && timer.elapsed() < patience;)
            if (process.waitForReadyRead(200))
                out += process.readAllStandardOutput();
        const QList<qint64> ranks = childrenOf(process.processId());
        QCOMPARE(ranks.size(), 2);
        ::kill(static_cast<pid_t>(rank < 0 ? process.processId() : ranks[rank]), signal);
        timer.restart();
        while (process.state() != QProcess::NotRunning && timer.elapsed() < longest)
            process.waitForFinished(200);
        QCOMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), 1);
        const QString told = process.readAllStandardError();
        QVERIFY2(told.contains(said), qPrintable(told));
        QCOMPARE(told.count("cannot go on together"), signal == SIGINT ? 0 : 1);
        for (const qint64 pid : ranks)
            QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0); // none is left
        const QString recorded = folderIn(folder.filePath("runs"));
        QVERIFY(QFile::exists(recorded + "/checkpoints.json"));
        const int before = metrics(recorded).lastKey();
        const Ended resumed = run({ "run", "--resume", recorded, "--steps", QString::number(before + 3) });
        QVERIFY2(resumed.status == 0, qPrintable(resumed.err));
    }

    /// What was changed while one process trained holds for all that go on with it.
    void changedSettingsHoldForAll()
    {
        const QTemporaryDir folder;
        gram::RunConfig config;
        const QStringList arguments = settings("kt", "single-step", folder.filePath("runs"));
        for (const auto &[key, value] : { std::pair("demo", "kt"), { "mode", "single-step" }, { "dtype", "float64" },
                 { "threads", "1" }, { "steps", "4" }, { "cf_rate", "0.001" }, { "warmup", "1" } })
            gram::setField(config, key, value);
        for (int i = 0; i + 1 < arguments.size(); ++i)
            if (const QStringList setting = arguments[i + 1].split('='); arguments[i] == "--set")
                gram::setField(config, setting[0].toStdString(), setting[1].toStdString());
        config.out = folder.filePath("runs").toStdString();
        class Changer : public gram::TrainingObserver {
        public:
            void onChange(const gram::SettingChange &change) override { made.push_back(change); }
            std::vector<gram::SettingChange> made;
        };
        gram::TrainingControl control;
        control.requestChange({ "cf_rate", "0.05" }); // for between the first two steps
        Changer changer;
        const gram::RunResult result = gram::train(config, gram::loadDataset(config), control, changer);
        QCOMPARE(changer.made.size(), std::size_t { 1 });
        const QString alone = QString::fromStdString(result.runFolder), together = folder.filePath("together");
        std::filesystem::copy(result.runFolder, together.toStdString(), std::filesystem::copy_options::recursive);
        for (const auto &[where, processes] : { std::pair(alone, "1"), { together, "2" } }) {
            const Ended ended = run({ "run", "--resume", where, "--steps", "10", "--processes", processes });
            QVERIFY2(ended.status == 0, qPrintable(ended.err));
        }
        const auto one = metrics(alone), two = metrics(together);
        QCOMPARE(two.keys(), one.keys());
        QCOMPARE(one.lastKey(), 10);
        for (const int step : one.keys())
            QVERIFY2(std::abs(one[step].first - two[step].first) < 1e-10, qPrintable(QString::number(step)));
    }

    void othersAreRefused()
    {
        // Two ranks as another starter would start them, with other settings.
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("WORLD_SIZE", "2");
        environment.insert("GRAM_LAB_STORE_FILE", folder.filePath("store"));
        QProcess first, second;
        for (QProcess *process : { &first, &second }) {
            environment.insert("RANK", process == &first ? "0" : "1");
            process->setProcessEnvironment(environment);
            process->start(program(),
                QStringList { "run", "--set", process == &first ? "negatives=4" : "negatives=3" }
                    + settings("news", "single-step", folder.filePath("runs")));
        }
        QVERIFY(first.waitForFinished(patience));
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(first.exitCode(), 1);
        QCOMPARE(second.exitCode(), 1);
        const QString told = first.readAllStandardError();
        QVERIFY2(told.contains("rank 1 has other settings: negatives is 3, rank 0 has 4"), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
