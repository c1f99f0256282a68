// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_fixture.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gram;

class TestCommandLine : public CommandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("version") << QStringList { "--version" } << QByteArray("gram-lab ");
        QTest::newRow("help") << QStringList { "--help" } << QByteArray("inspect");
        QTest::newRow("run") << QStringList { "run", "--help" } << QByteArray("--resume");
        QTest::newRow("compare") << QStringList { "compare", "--help" } << QByteArray("--modes");
        QTest::newRow("verify") << QStringList { "verify", "--help" } << QByteArray("--batches");
        QTest::newRow("simulate") << QStringList { "simulate", "--help" } << QByteArray("--users");
        QTest::newRow("inspect") << QStringList { "inspect", "--help" } << QByteArray("--data");
    }

    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Output output = gramLab(arguments);
        QCOMPARE(output.status, 0);
        QVERIFY(output.out.contains(says));
        QVERIFY(output.err.isEmpty());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("unknown command", { "trian" }, "trian");
        row("unknown option", { "run", "--epoch", "2" }, "--epoch");
        row("option without a value", { "run", "--steps" }, "--steps");
        row("unknown mode", { "run", "--mode", "gram" }, "single-step-bounded");
        row("unknown mode of several", { "compare", "--modes", "e2e,gram" }, "gram");
        row("steps", { "run", "--steps", "many" }, "steps");
        row("latency", { "run", "--latency", "0" }, "latency");
        row("dtype", { "verify", "--dtype", "float16" }, "float64");
        row("device", { "run", "--device", "gpu" }, "device");
        row("unknown setting", { "run", "--set", "bacth=4" }, "Did you mean \"batch\"?");
        row("setting without a value", { "run", "--set", "batch" }, "key=value");
        row("setting out of range", { "run", "--set", "batch=0" }, "batch");
        row("settings that do not fit", { "run", "--model", "random", "--set", "hidden=10", "--set", "heads=3" },
            "heads");
        row("two datasets", { "run", "--demo", "kt", "--data", "x" }, "--data");
        row("resume with a mode", { "run", "--resume", "x", "--mode", "e2e" }, "--mode");
        row("export nowhere", { "export", "x" }, "--peft");
        row("LoRA of what is none", { "run", "--set", "lora_rank=8", "lora_targets=query,norm" }, "attention_output");
        row("no batches", { "verify", "--batches", "0" }, "--batches");
        row("rates", { "find-rate", "--rates", "much" }, "--rates");
        row("a negative rate", { "find-rate", "--rates", "1e-3,-1" }, "above 0");
        row("a rate for nothing", { "find-rate", "--mode", "frozen" }, "frozen");
        row("too few steps for rates", { "find-rate", "--steps", "2" }, "--steps");
        row("steps below two latencies", QStringList { "find-rate", "--mode", "multi-step", "--steps", "10" } + tiny,
            "at least 20");
        row("simulate nothing", { "simulate", "--out", "x" }, "WORLD");
        row("simulate films", { "simulate", "films", "--out", "x" }, "films");
        row("resume nothing", { "run", "--resume", "" }, "--resume");
        row("simulate without a name", { "simulate", "news", "--out", "" }, "--out");
        row("simulate nowhere", { "simulate", "news" }, "--out");
        row("simulate too few", { "simulate", "kt", "--out", "x", "--users", "3" }, "--users");
        row("simulate at a third", { "simulate", "poj", "--out", "x", "--scale", "1/3" }, "1/1000");
        row("simulate a demo at a scale", { "simulate", "kt", "--out", "x", "--scale", "1/10" }, "--users");
        row("simulate a shape of users", { "simulate", "poj", "--out", "x", "--users", "30" }, "--scale");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Output output = gramLab(arguments, m_dir.path());
        QCOMPARE(output.status, 2);
        QVERIFY2(output.err.contains(says), output.err);
        QVERIFY(output.out.isEmpty());
    }

    void failsWithAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        write(m_dir.filePath("file"), "not a folder");
        write(m_dir.filePath("bad.json"), "{\"batch\": 4,\n \"steps\" 3}");
        QVERIFY(QDir().mkpath(m_dir.filePath("empty")));
        write(m_dir.filePath("mind/train/news.tsv"), "N1\tnews\tsub\tA title\tAn abstract\turl\t[]\t[]\n");
        write(m_dir.filePath("mind/train/behaviors.tsv"), "this is\nnot a\nbehaviors file\n");
        write(m_dir.filePath("kt/interactions.csv"), "user,item,correct\nu1,q1,maybe\n");
        write(m_dir.filePath("kt/items.csv"), "item,text\nq1,A question\n");
        const auto row = [this](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("no configuration", { "run", m_dir.filePath("none.json") }, "none.json");
        row("malformed configuration", { "run", m_dir.filePath("bad.json") }, "bad.json, line 2");
        row("no data", { "run", "--data", m_dir.filePath("none") }, "none");
        row("empty data", { "run", "--data", m_dir.filePath("empty") }, "empty");
        row("malformed MIND", { "inspect", m_dir.filePath("mind") }, "behaviors.tsv");
        row("malformed CSV", { "inspect", m_dir.filePath("kt") }, "interactions.csv");
        row("no run to resume", { "run", "--resume", m_dir.filePath("none") }, "none");
        row("no run in the folder", { "run", "--resume", m_dir.filePath("empty") }, "config.json");
        row("unwritable", QStringList { "run", "--out", m_dir.filePath("file/runs") } + tiny, "file/runs");
        row("simulation over a file", { "simulate", "kt", "--out", m_dir.filePath("file") }, "file");
        row("simulation over files", { "simulate", "kt", "--out", m_dir.filePath("kt") }, "not an empty folder");
    }

    void failsWithAMessage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Output output = gramLab(arguments, m_dir.path());
        QVERIFY2(output.status == 1, output.all());
        QVERIFY2(output.err.contains("gram-lab: "), output.err);
        QVERIFY2(output.err.contains(says), output.err);
    }

    void readsAConfigurationFile()
    {
        write(m_dir.filePath("c.json"), R"({"demo": "kt", "mode": "frozen", "batch": 3, "seed": 5, "eval_every": -1})");
        const Output output = gramLab(
            QStringList { "run", m_dir.filePath("c.json"), "--seed", "6", "--steps", "2", "--out", "", "--json" }
            + tiny);
        QVERIFY2(output.status == 0, output.all());
        const QJsonObject summary = Report(output.out).summaries.value(0);
        QCOMPARE(summary["mode"].toString(), "frozen");
        QCOMPARE(summary["seed"].toInt(), 6); // options override the file
        QCOMPARE(summary["run_folder"].toString(), ""); // --out "" records nothing
        QVERIFY(summary["metrics"].toObject().isEmpty());
    }

    void printsATable()
    {
        const Output output = gramLab(QStringList { "run", "--steps", "3", "--out", m_dir.filePath("runs") } + tiny);
        QVERIFY2(output.status == 0, output.all());
        QVERIFY(output.out.contains("interactions"));
        QVERIFY(output.out.contains("\nmode               single-step\n"));
        QVERIFY(output.out.contains("run folder"));
        QVERIFY(!output.out.contains('\r'));
        QVERIFY2(!output.err.contains('\r'), output.err); // no progress line without a terminal
        QVERIFY2(output.err.contains("BLAS"), output.err);
    }

    void severalSettingsAtOnce()
    {
        const Output output = gramLab(
            tinyRun({ "run", "--steps", "1", "--set", "warmup=7", "eval_every=-1", "seed=9" }));
        QVERIFY2(output.status == 0, output.all());
        const QByteArray config = contentOf(
            Report(output.out).summaries.value(0)["run_folder"].toString() + "/config.json");
        QVERIFY2(config.contains("\"warmup\": 7") && config.contains("\"seed\": 9"), config);
    }

    void examinesTheMachine()
    {
        const Output json = gramLab({ "doctor", "--json" });
        QVERIFY2(json.status == 0, json.all());
        const QJsonObject doctor = objectOf(json.out)["doctor"].toObject();
        QVERIFY2(doctor["blas_right"].toBool(), json.all());
        QVERIFY(doctor["cores"].toInt() >= 1 && doctor["threads"].toInt() >= 1);
        QVERIFY(!doctor["products"].toString().isEmpty() && !doctor["blas"].toString().isEmpty());
        for (const char *rate : { "blas", "layer" })
            QVERIFY2(doctor["gflops"].toObject()[rate].toDouble() > 0, json.all());
        QVERIFY(doctor["memory_gbs"].toDouble() > 0);
        QVERIFY2(!json.out.contains(qgetenv("HOME") + "/"), json.all());

        const Output text = gramLab({ "doctor" });
        QVERIFY2(text.status == 0, text.all());
        for (const char *says : { "Processor", "Its products are right.", "encoder layer", "GB/s" })
            QVERIFY2(text.out.contains(says), text.all());
    }

    /// An OpenBLAS that chose kernels older than the processor is given others, unless the user chose.
    void givesOpenBlasTheProcessorsKernels()
    {
#if defined(GRAM_SANITIZED) || !defined(__x86_64__)
        QSKIP("needs a library loaded before all others, and x86-64");
#else
        const auto doctorWith = [](const char *coreType) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove("OPENBLAS_CORETYPE");
            environment.insert("LD_PRELOAD", GRAM_OLD_BLAS);
            if (coreType)
                environment.insert("OPENBLAS_CORETYPE", coreType);
            process.setProcessEnvironment(environment);
            process.start(program, { "doctor", "--json" });
            const Output output = finish(process);
            return objectOf(output.out)["doctor"].toObject();
        };
        const QJsonObject replaced = doctorWith(nullptr);
        if (const QString kernels = replaced["blas_kernels"].toString(); kernels.isEmpty() || kernels == "Prescott")
            QSKIP("the processor is an old one, or the BLAS is not OpenBLAS");
        QVERIFY2(QStringList({ "Sandybridge", "Haswell", "SkylakeX" }).contains(replaced["blas_kernels"].toString()),
            qPrintable(replaced["blas_kernels"].toString()));
        QVERIFY(replaced["blas_choice"].toString().contains("Prescott"));

        const QJsonObject kept = doctorWith("Prescott");
        QCOMPARE(kept["blas_kernels"].toString(), "Prescott");
        QVERIFY(kept["blas_choice"].toString().startsWith("OPENBLAS_CORETYPE"));
#endif
    }

    void quotesNothingThatSteersTheTerminal()
    {
        write(m_dir.filePath("steer/interactions.csv"), "who\x1b[2J,item,\r\n");
        write(m_dir.filePath("steer/items.csv"), "item,text\na,A\n");
        const Output output = gramLab({ "inspect", m_dir.filePath("steer/items.csv") });
        QCOMPARE(output.status, 1);
        QVERIFY2(output.err.contains("no column \"user\". Its header is: who?[2J, item"), output.err);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
