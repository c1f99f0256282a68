// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace gram;

/// The command run: what it tells and records, goes on with, and how it is stopped.
class TestCommandRuns : public CommandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }

    void runs_data()
    {
        QTest::addColumn<QString>("demo");
        QTest::addColumn<QString>("mode");
        for (const char *demo : { "news", "kt" }) {
            for (const char *mode : { "e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id" })
                QTest::addRow("%s %s", demo, mode) << demo << mode;
        }
    }

    void runs()
    {
        QFETCH(QString, demo);
        QFETCH(QString, mode);
        const Output output = gramLab(
            tinyRun({ "run", "--demo", demo, "--mode", mode, "--steps", "5", "--set", "eval_every=3" }));
        QVERIFY2(output.status == 0, output.all());
        const Report report(output.out);
        QVERIFY2(report.valid, output.out);
        QCOMPARE(report.steps.size(), 5);
        for (int i = 0; i < 5; ++i) {
            const QJsonObject step = report.steps[i];
            QCOMPARE(step["step"].toInt(), i + 1);
            QCOMPARE(step["mode"].toString(), mode);
            for (const char *key : { "epoch", "loss", "seconds", "interactions", "unique", "memory_bytes",
                     "peak_memory_bytes", "resident_bytes" })
                QVERIFY2(step[key].toDouble() > 0, key);
            QVERIFY(step["encoded"].isDouble());
        }
        QVERIFY(!report.evaluations.isEmpty());
        QCOMPARE(report.evaluations.first()["step"].toInt(), 3);
        QVERIFY(report.evaluations.first()["metrics"]["auc"].isDouble());

        QCOMPARE(report.summaries.size(), 1);
        const QJsonObject summary = report.summaries.first();
        QCOMPARE(summary["status"].toString(), "finished");
        QCOMPARE(summary["mode"].toString(), mode);
        QCOMPARE(summary["steps"].toInt(), 5);
        for (const char *key :
            { "seconds", "seconds_per_step", "interactions_per_second", "redundancy", "peak_memory_bytes" })
            QVERIFY2(summary[key].toDouble() > 0, key);
        QVERIFY(summary["metrics"].isObject());

        const QDir folder(summary["run_folder"].toString());
        for (const char *file :
            { "config.json", "metrics.csv", "run.json", "checkpoints.json", "model/config.json", "model/spiece.model" })
            QVERIFY2(folder.exists(file), file);
        QJsonObject recorded = objectOf(contentOf(folder.filePath("run.json")));
        recorded.remove("sha256");
        QCOMPARE(recorded, summary);
        const QByteArray metrics = contentOf(folder.filePath("metrics.csv"));
        QCOMPARE(metrics.count("\nstep,"), 5);
        QCOMPARE(metrics.count("\nevaluation,"), report.evaluations.size());
    }

    void resumesWithTheSameNumbers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("e2e") << QStringList { "--mode", "e2e" };
        QTest::newRow("single-step") << QStringList { "--mode", "single-step" };
        // The part's end is a latency's end: where it is not, the last, shorter latency is closed there.
        QTest::newRow("multi-step") << QStringList { "--mode", "multi-step", "--latency", "5" };
        QTest::newRow("kt") << QStringList { "--demo", "kt", "--mode", "multi-step", "--latency", "5" };
        QTest::newRow("id") << QStringList { "--mode", "id" };
    }

    void resumesWithTheSameNumbers()
    {
        QFETCH(QStringList, arguments);
        const QStringList run = tinyRun(QStringList { "run", "--set", "eval_every=4" } + arguments);
        const Output whole = gramLab(run + QStringList { "--steps", "9" });
        const Output first = gramLab(run + QStringList { "--steps", "5" });
        QVERIFY2(whole.status == 0, whole.all());
        QVERIFY2(first.status == 0, first.all());
        const QString folder = Report(first.out).summaries.value(0)["run_folder"].toString();

        // From another working directory than the first part's.
        const Output second = gramLab({ "run", "--resume", folder, "--steps", "9", "--json" }, m_dir.path());
        QVERIFY2(second.status == 0, second.all());
        const Report report(second.out);
        QCOMPARE(report.steps.size(), 4);
        QCOMPARE(report.steps.first()["step"].toInt(), 6);
        QCOMPARE(Report(first.out).losses() + report.losses(), Report(whole.out).losses());
        QCOMPARE(report.evaluations.last()["metrics"], Report(whole.out).evaluations.last()["metrics"]);
        QCOMPARE(report.summaries.value(0)["steps"].toInt(), 9);
        QCOMPARE(report.summaries.value(0)["run_folder"].toString(), folder);
        QCOMPARE(contentOf(folder + "/metrics.csv").count("\nstep,"), 9);
    }

    void aResumedRunKeepsItsSettings()
    {
        const Output first = gramLab(tinyRun({ "run", "--steps", "1", "--set", "eval_every=-1" }));
        QVERIFY2(first.status == 0, first.all());
        const QString folder = Report(first.out).summaries.value(0)["run_folder"].toString();
        const Output second = gramLab({ "run", "--resume", folder, "--set", "batch=8" });
        QCOMPARE(second.status, 2);
        QVERIFY2(second.err.contains("keeps its settings"), second.err);
    }

    void aRunIsForkedWithAnotherRate()
    {
        const Output first = gramLab(tinyRun({ "run", "--steps", "6", "--set", "eval_every=3" }));
        QVERIFY2(first.status == 0, first.all());
        const QString folder = Report(first.out).summaries.value(0)["run_folder"].toString();
        const Output forked = gramLab({ "fork", folder, "--step", "3", "--json" }, m_dir.path());
        QVERIFY2(forked.status == 0, forked.all());
        const QJsonObject told = QJsonDocument::fromJson(forked.out).object();
        QCOMPARE(told["step"].toInt(), 3);
        const QString fork = told["run_folder"].toString();
        QVERIFY(fork != folder && QFileInfo(fork).path() == QFileInfo(folder).path());

        const Output second = gramLab({ "run", "--resume", fork, "--steps", "8", "--set", "cf_rate=0.1", "--json" });
        QVERIFY2(second.status == 0, second.all());
        QCOMPARE(Report(second.out).steps.first()["step"].toInt(), 4);
        QVERIFY2(second.out.contains(R"({"change":{"step":4,"setting":"cf_rate")"), second.out);
        QCOMPARE(Report(second.out).losses().first(), Report(first.out).losses().at(3)); // that of before its update
        QVERIFY(contentOf(fork + "/run.json").contains("\"cf_rate\""));

        const Output wrong = gramLab({ "fork", folder, "--step", "2" });
        QVERIFY2(wrong.status == 1 && wrong.err.contains("6") && wrong.err.contains("kept"), wrong.all());
        QCOMPARE(gramLab({ "fork", folder, "--step", "two" }).status, 2);
        const Output none = gramLab({ "fork", m_dir.filePath("no-such-run") });
        QVERIFY2(none.status == 1 && !none.err.contains("checkpoint"), none.all());
    }

    void aRunFindsDataThatHasMoved()
    {
        const QString data = m_dir.filePath("moving"), moved = m_dir.filePath("moved"), other = m_dir.filePath("other");
        for (const auto &[folder, seed] : { std::pair(data, "7"), { other, "8" } })
            QCOMPARE(
                gramLab({ "simulate", "kt", "--out", folder, "--users", "30", "--items", "40", "--seed", seed }).status,
                0);
        const Output first = gramLab(tinyRun({ "run", "--data", data, "--steps", "2", "--set", "eval_every=2" }));
        QVERIFY2(first.status == 0, first.all());
        const QString folder = Report(first.out).summaries.value(0)["run_folder"].toString();
        QVERIFY(QDir().rename(data, moved));

        const Output lost = gramLab({ "evaluate", folder });
        QVERIFY(lost.status == 1 && lost.err.contains("moving"));
        const Output evaluated = gramLab({ "evaluate", folder, "--data", moved, "--threads", "1" });
        QVERIFY2(evaluated.status == 0 && evaluated.out.contains("auc"), evaluated.all());
        QVERIFY2(gramLab({ "evaluate", folder, "--set", "data=" + moved }).status == 0, "--set");
        const Output wrong = gramLab({ "evaluate", folder, "--data", other });
        QVERIFY2(wrong.status == 1 && wrong.err.contains("dataset"), wrong.all());
        QCOMPARE(gramLab({ "evaluate", folder, "--data", moved, "--set", "batch=3" }).status, 2);

        const Output resumed = gramLab(
            { "run", "--resume", folder, "--data", moved, "--threads", "1", "--steps", "4", "--json" });
        QVERIFY2(resumed.status == 0, resumed.all());
        QCOMPARE(Report(resumed.out).summaries.value(0)["steps"].toInt(), 4);
    }

    void predictionsOfAnswers()
    {
        const Output run = gramLab(tinyRun({ "run", "--demo", "kt", "--steps", "2", "--set", "eval_every=2" }));
        QVERIFY2(run.status == 0, run.all());
        const QString folder = Report(run.out).summaries.value(0)["run_folder"].toString(),
                      file = m_dir.filePath("answers.csv");
        const Output written = gramLab({ "evaluate", folder, "--predictions", file });
        QVERIFY2(written.status == 0, written.all());
        QVERIFY(contentOf(file).startsWith("user,item,correct,probability\n"));
    }

    void limitedMemory_data()
    {
        QTest::addColumn<QString>("threads");
        QTest::addColumn<int>("status");
        QTest::newRow("fits") << "1" << 0;
        QTest::newRow("more than the limit") << "8" << 1; // the BLAS would retry for ever
    }

    void limitedMemory()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer maps far more than the limit.");
#endif
        QFETCH(QString, threads);
        QFETCH(int, status);
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit limit { rlim_t(2) << 30, rlim_t(2) << 30 };
            ::setrlimit(RLIMIT_AS, &limit);
        });
        QStringList arguments = tinyRun({ "run", "--steps", "1", "--set", "eval_every=-1" });
        arguments.replace(arguments.indexOf("--threads") + 1, threads);
        process.start(program, arguments);
        const Output output = finish(process);
        QVERIFY2(output.status == status, output.all());
        if (status != 0) {
            QVERIFY2(output.err.contains("There is not enough memory"), output.err);
            QVERIFY2(output.err.contains("Use fewer threads"), output.err);
        }
    }

    void stopsCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("the terminal was closed") << SIGHUP;
    }

    void stopsCleanly()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(program, tinyRun({ "run", "--steps", "1000000", "--set", "eval_every=-1" }));
        QByteArray out;
        while (out.count("\"step\"") < 3 && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        ::kill(static_cast<pid_t>(process.processId()), signal);
        Output output = finish(process);
        output.out.prepend(out);
        QVERIFY2(output.status == 1, output.err);

        const Report report(output.out);
        QVERIFY(report.valid);
        const QJsonObject summary = report.summaries.value(0);
        QCOMPARE(summary["status"].toString(), "cancelled");
        QCOMPARE(summary["stop_reason"].toString(), "user");
        QCOMPARE(summary["steps"].toInt(), report.steps.size());
        const QString folder = summary["run_folder"].toString();
        QVERIFY2(output.err.contains("gram-lab run --resume " + folder.toUtf8()), output.err);

        const int done = summary["steps"].toInt();
        const Output resumed = gramLab({ "run", "--resume", folder, "--steps", QString::number(done + 2), "--json" });
        QVERIFY2(resumed.status == 0, resumed.all());
        const Report rest(resumed.out);
        QCOMPARE(rest.steps.size(), 2);
        QCOMPARE(rest.steps.first()["step"].toInt(), done + 1);
    }

    void oneProgramTrainsARun()
    {
        QProcess process;
        process.start(program, tinyRun({ "run", "--steps", "1000000", "--set", "eval_every=-1" }));
        QByteArray out;
        while (out.count("\"step\"") < 3 && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QDir runs(m_dir.filePath("runs"));
        const QString folder = runs.filePath(runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time).value(0));
        const Output second = gramLab({ "run", "--resume", folder });
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        finish(process);
        QCOMPARE(second.status, 1);
        QVERIFY2(second.err.contains("another program is training this run"), second.err);
    }

    /// What was asked for is not there: that is no success, however well it was trained.
    void aRunThatCouldNotBeRecordedFails()
    {
        const QString runs = m_dir.filePath("removed");
        QProcess process;
        process.start(program,
            QStringList { "run", "--set", "seconds=2", "epochs=100000", "eval_every=-1", "--out", runs, "--json" }
                + tiny);
        QVERIFY(process.waitForReadyRead(60'000));
        // What the program writes meanwhile can keep a folder from going: until all is gone.
        QTRY_VERIFY(QDir(runs).removeRecursively());
        const Output output = finish(process);
        QVERIFY2(output.status == 1, output.all());
        QVERIFY2(output.err.contains("not all of it is on the disk"), output.err);
    }

    void aReaderThatIsGoneEndsNoTraining()
    {
        const QString runs = m_dir.filePath("unread");
        QProcess shell;
        shell.start("sh",
            QStringList { "-c", "{ \"$0\" \"$@\"; echo status $? >&2; } | true", program, "run", "--steps", "40",
                "--set", "eval_every=-1", "--out", runs, "--json" }
                + tiny);
        const Output output = finish(shell);
        QVERIFY2(output.err.contains("status 1"), output.err);
        QVERIFY2(output.err.contains("Cannot write to the standard output"), output.err);
        const QStringList folders = QDir(runs).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QCOMPARE(objectOf(contentOf(runs + '/' + folders.first() + "/run.json"))["status"].toString(), "finished");
    }

    void warnsOfAnUnusualRate_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<double>("recorded");
        QTest::addColumn<bool>("warned");
        const QString bert = QStringLiteral(GRAM_REFERENCE_DATA "/encoders/bert");
        QTest::newRow("random") << QStringList {} << 1e-3 << false;
        QTest::newRow("folder") << QStringList { "--set", "model=" + bert } << 5e-5 << false;
        QTest::newRow("folder, too high")
            << QStringList { "--set", "model=" + bert, "--set", "ce_rate=0.001" } << 1e-3 << true;
    }

    void warnsOfAnUnusualRate()
    {
        QFETCH(QStringList, arguments);
        QFETCH(double, recorded);
        QFETCH(bool, warned);
        QTemporaryDir runs;
        const Output output = gramLab(
            QStringList { "run", "--steps", "1" } + tiny + arguments + QStringList { "--out", runs.path(), "--json" });
        QVERIFY2(output.status == 0, output.all());
        QCOMPARE(output.err.contains("Warning: The setting ce_rate is 0.001"), warned);
        const QString folder = Report(output.out).summaries.value(0)["run_folder"].toString();
        QCOMPARE(objectOf(contentOf(folder + "/config.json"))["ce_rate"].toDouble(), recorded);
    }
};

QTEST_GUILESS_MAIN(TestCommandRuns)
#include "tst_command_runs.moc"
