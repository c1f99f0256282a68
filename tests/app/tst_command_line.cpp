// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace {

const QString program = QStringLiteral(GRAM_BINARY_DIR "/gram-lab");

/// Small enough that a run takes a second.
const QStringList tiny {
    "--set",
    "demo_users=40",
    "--set",
    "demo_items=60",
    "--set",
    "vocabulary_size=200",
    "--set",
    "model=random",
    "--set",
    "max_tokens=12",
    "--set",
    "hidden=16",
    "--set",
    "layers=1",
    "--set",
    "heads=2",
    "--set",
    "intermediate=32",
    "--set",
    "batch=4",
    "--set",
    "max_history=10",
    "--threads",
    "1",
};

struct Output {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

Output finish(QProcess &process)
{
    Output output;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        output.status = process.exitCode();
    else
        process.kill();
    output.out = process.readAllStandardOutput();
    output.err = process.readAllStandardError();
    return output;
}

Output gramLab(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return finish(process);
}

/// What --json printed: every line must be an object.
struct Report {
    QList<QJsonObject> steps;
    QList<QJsonObject> evaluations;
    QList<QJsonObject> summaries;
    bool valid = true;

    explicit Report(const QByteArray &out)
    {
        for (const QByteArray &line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(line);
            valid = valid && document.isObject();
            const QJsonObject object = document.object();
            if (object.contains("summary"))
                summaries.append(object["summary"].toObject());
            else if (object.contains("evaluation"))
                evaluations.append(object["evaluation"].toObject());
            else
                steps.append(object);
        }
        valid = valid && out.endsWith('\n');
    }

    QList<double> losses() const
    {
        QList<double> losses;
        for (const QJsonObject &step : steps)
            losses.append(step["loss"].toDouble(-1));
        return losses;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QStringList tinyRun(const QStringList &arguments) const
    {
        return arguments + tiny + QStringList { "--out", m_dir.filePath("runs"), "--json" };
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY2(QFile::exists(program), qPrintable(program));
    }

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

    void severalSettingsAtOnce()
    {
        const Output output = gramLab(
            tinyRun({ "run", "--steps", "1", "--set", "warmup=7", "eval_every=-1", "seed=9" }));
        QVERIFY2(output.status == 0, output.all());
        const QByteArray config = contentOf(
            Report(output.out).summaries.value(0)["run_folder"].toString() + "/config.json");
        QVERIFY2(config.contains("\"warmup\": 7") && config.contains("\"seed\": 9"), config);
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

    void whatIsTrainedIsExportedAndUsed_data()
    {
        QTest::addColumn<QStringList>("model");
        QTest::addColumn<QString>("tokenizer");
        QTest::newRow("bundled") << QStringList { "--model", "bundled", "--freeze-layers", "1" }
                                 << "SentencePiece unigram";
        QTest::newRow("random") << QStringList { "--model", "random" } << "SentencePiece unigram";
        QTest::newRow("a folder") << QStringList { "--model", GRAM_REFERENCE_DATA "/encoders/bert" } << "WordPiece";
        QTest::newRow("LoRA") << QStringList { "--model", "bundled", "--set", "lora_rank=2",
            "lora_targets=query,output" }
                              << "SentencePiece unigram";
    }

    void whatIsTrainedIsExportedAndUsed()
    {
        QFETCH(QStringList, model);
        QFETCH(QString, tokenizer);
        const QStringList small = tiny.mid(0, tiny.indexOf("model=random") - 1)
            + tiny.mid(tiny.indexOf("model=random") + 1);
        const Output run = gramLab(
            QStringList { "run", "--steps", "2", "--set", "eval_every=-1", "--json", "--out", m_dir.filePath("runs") }
            + small + model);
        QVERIFY2(run.status == 0, run.all());
        const QString folder = Report(run.out).summaries.value(0)["run_folder"].toString();
        const QString target = m_dir.filePath(QStringLiteral("exported-%1").arg(QTest::currentDataTag()));
        const Output exported = gramLab({ "export", folder, "--hf", target });
        QVERIFY2(exported.status == 0, exported.all());
        for (const char *file : { "config.json", "model.safetensors", "modules.json", "README.md", "item_vectors.npy",
                 "item_ids.txt", "cf.safetensors" })
            QVERIFY2(QFile::exists(target + '/' + file), file);

        const Output inspected = gramLab({ "inspect", target, "--json" });
        const QJsonObject facts = QJsonDocument::fromJson(inspected.out).object();
        QCOMPARE(facts["family"].toString(), QStringLiteral("BERT"));
        QCOMPARE(facts["tokenizer"].toString(), tokenizer);
        QCOMPARE(facts["max_tokens"].toInt(), 12);

        QFile texts(m_dir.filePath("texts.txt"));
        QVERIFY(texts.open(QIODevice::WriteOnly));
        texts.write("the first text\n\nthe first text\n");
        texts.close();
        const Output ids = gramLab({ "tokenize", target, "--in", texts.fileName() });
        const QList<QByteArray> lines = ids.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], lines[2]);
        QVERIFY(QJsonDocument::fromJson(lines[0]).array().size() > 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).array().size(), 2);
        const QString vectors = m_dir.filePath("vectors.npy");
        const Output encoded = gramLab(
            { "encode", target, "--in", texts.fileName(), "--out", vectors, "--dtype", "float64" });
        QVERIFY2(encoded.status == 0, encoded.all());
        const QByteArray npy = contentOf(vectors);
        const qsizetype width = facts["hidden"].toInt() * 8;
        QVERIFY(npy.size() > 3 * width);
        QCOMPARE(npy.right(3 * width).left(width), npy.right(width));
        if (model.contains("lora_rank=2")) { // LoRA's part alone, over its base, is the same model
            const QString adapter = m_dir.filePath("adapter"), again = m_dir.filePath("again.npy");
            const Output peft = gramLab({ "export", folder, "--peft", adapter });
            QVERIFY2(peft.status == 0, peft.all());
            QCOMPARE(peft.out.trimmed(), adapter.toUtf8());
            QVERIFY(QFile(adapter + "/adapter_model.safetensors").size()
                < QFile(target + "/model.safetensors").size() / 10);
            const Output of = gramLab(
                { "encode", adapter, "--in", texts.fileName(), "--out", again, "--dtype", "float64" });
            QVERIFY2(of.status == 0 && of.err.contains("PEFT adapter"), of.all());
            const QByteArray other = contentOf(again);
            QCOMPARE(other.size(), npy.size());
            for (qsizetype at = npy.size() - 3 * width; at < npy.size(); at += 8) {
                double a = 0, b = 0;
                memcpy(&a, npy.constData() + at, 8);
                memcpy(&b, other.constData() + at, 8);
                QVERIFY(std::abs(a - b) < 1e-5); // the sums were rounded to the run's float32
            }
        } else {
            const Output none = gramLab({ "export", folder, "--peft", m_dir.filePath("none") });
            QCOMPARE(none.status, 1);
            QVERIFY2(none.err.contains("LoRA"), none.all());
        }
        // Once more into the same folder: what is there stays.
        QCOMPARE(gramLab({ "export", folder, "--hf", target }).status, 1);
        QCOMPARE(gramLab({ "inspect", target, "--json" }).out, inspected.out);
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
        QVERIFY(QDir(runs).removeRecursively());
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

    void compares()
    {
        const Output output = gramLab(
            tinyRun({ "compare", "--steps", "4", "--latency", "2", "--set", "eval_every=-1" }));
        QVERIFY2(output.status == 0, output.all());
        const Report report(output.out);
        QVERIFY(report.valid);
        QCOMPARE(report.steps.size(), 12);
        QCOMPARE(report.summaries.size(), 3);
        const QStringList modes { "e2e", "single-step", "multi-step" };
        QStringList folders;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject summary = report.summaries[i];
            QCOMPARE(summary["mode"].toString(), modes[i]);
            QCOMPARE(summary["speedup_steps"].toInt(), 3);
            QVERIFY(summary["speedup"].toDouble() > 0);
            // Multi-step's cost comes in bursts, which a median leaves out.
            for (const char *key : { "speedup_median", "speedup_median_share_of_redundancy" }) {
                QVERIFY(summary.contains(key));
                QCOMPARE(summary[key].isNull(), modes[i] == "multi-step");
                QCOMPARE(summary[key].toDouble() > 0, modes[i] != "multi-step");
            }
            // The same batches for all.
            QCOMPARE(summary["interactions"], report.summaries[0]["interactions"]);
            QCOMPARE(summary["unique"], report.summaries[0]["unique"]);
            folders.append(summary["run_folder"].toString());
            const bool multi = modes[i] == "multi-step";
            QCOMPARE(summary.contains("redundancy_over_latency"), multi);
            if (!multi)
                continue;
            QVERIFY(
                summary["redundancy_over_latency"].toDouble() >= report.summaries[1]["redundancy"].toDouble() * 0.9);
            QCOMPARE(summary["encodings_per_interaction"].toDouble(),
                summary["encoded"].toDouble() / summary["interactions"].toDouble());
        }
        QCOMPARE(report.summaries[0]["speedup"].toDouble(), 1.0);
        QCOMPARE(report.summaries[0]["encoded"], report.summaries[0]["interactions"]);
        QCOMPARE(report.summaries[1]["encoded"], report.summaries[1]["unique"]);
        QCOMPARE(folders.removeDuplicates(), 0);
    }

    void hasNoSpeedupWithoutE2e()
    {
        const Output output = gramLab(
            tinyRun({ "compare", "--modes", "frozen,id", "--steps", "2", "--set", "eval_every=-1" }));
        QVERIFY2(output.status == 0, output.all());
        const Report report(output.out);
        QCOMPARE(report.summaries.size(), 2);
        for (const QJsonObject &summary : report.summaries)
            QVERIFY(!summary.contains("speedup"));
    }

    void printsTheComparison()
    {
        const Output output = gramLab(QStringList { "compare", "--modes", "e2e,single-step", "--steps", "3", "--out",
                                          "", "--set", "eval_every=-1" }
            + tiny);
        QVERIFY2(output.status == 0, output.all());
        QVERIFY2(output.out.contains("e2e / of the mode on the same 2 batches"), output.out);
        QVERIFY(output.out.contains("speedup"));
    }

    void verifies_data()
    {
        QTest::addColumn<QString>("demo");
        QTest::addColumn<QString>("dtype");
        QTest::addColumn<double>("atMost");
        QTest::newRow("news float64") << "news"
                                      << "float64" << 1e-10;
        QTest::newRow("news float32") << "news"
                                      << "float32" << 1e-4;
        QTest::newRow("kt float64") << "kt"
                                    << "float64" << 1e-10;
        QTest::newRow("kt float32") << "kt"
                                    << "float32" << 1e-4;
    }
    void verifies()
    {
        QFETCH(QString, demo);
        QFETCH(QString, dtype);
        QFETCH(double, atMost);
        const Output output = gramLab(QStringList { "verify", "--demo", demo, "--dtype", dtype, "--json" } + tiny);
        QVERIFY2(output.status == 0, output.all());
        QStringList checks;
        for (const QByteArray &line : output.out.trimmed().split('\n')) {
            const QJsonObject check = objectOf(line);
            checks.append(check["check"].toString());
            QVERIFY(check["pass"].toBool());
            QVERIFY(check["tolerance"].toDouble() <= atMost);
            QVERIFY(check["max_relative_difference"].toDouble(1) <= check["tolerance"].toDouble());
        }
        QCOMPARE(checks, QStringList({ "single-step", "single-step-bounded", "multi-step-n1" }));
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

    void verifiesLora()
    {
        const QStringList lora { "--set", "lora_rank=2" };
        const Output json = gramLab(QStringList { "verify", "--dtype", "float64", "--json" } + tiny + lora);
        QVERIFY2(json.status == 0, json.all());
        for (const QByteArray &line : json.out.trimmed().split('\n')) {
            const QJsonObject check = objectOf(line);
            QCOMPARE(check["lora_rank"].toInt(), 2);
            QVERIFY(check["pass"].toBool() && check["max_relative_difference"].toDouble(1) < 1e-10);
        }
        const Output table = gramLab(QStringList { "verify", "--batches", "1" } + tiny + lora);
        QVERIFY2(table.status == 0 && table.out.contains("LoRA is on, rank 2, query,value"), table.all());
    }

    void findsARate()
    {
        const QStringList search = QStringList { "find-rate", "--steps", "9", "--rates", "1e-3,10,1e-3" } + tiny;
        const QTemporaryDir here;
        const Output json = gramLab(search + QStringList { "--json" }, here.path());
        QVERIFY2(json.status == 0, json.all());
        QList<QJsonObject> trials;
        QJsonObject summary;
        for (const QByteArray &line : json.out.trimmed().split('\n')) {
            const QJsonObject object = objectOf(line);
            QCOMPARE(object.size(), 1);
            if (object.contains("trial"))
                trials += object["trial"].toObject();
            else
                summary = object["summary"].toObject();
        }
        QCOMPARE(trials.size(), 2);
        QCOMPARE(trials[0]["rate"].toDouble(), 1e-3);
        QCOMPARE(trials[0]["losses"].toArray().size(), 9);
        QVERIFY(trials[0]["loss"].toDouble() > 0);
        QVERIFY(trials[0]["auc"].toDouble() > 0);
        QCOMPARE(trials[1]["rate"].toDouble(), 10.0);
        QCOMPARE(summary["by"].toString(), QStringLiteral("auc"));
        const bool best = trials[1]["auc"].toDouble()
            > trials[0]["auc"].toDouble() + trials[1]["auc_standard_error"].toDouble();
        QCOMPARE(summary["pick"].toDouble(), best ? 10.0 : 1e-3);
        QCOMPARE(summary["automatic"].toDouble(), 1e-3);
        QCOMPARE(summary["steps"].toInt(), 9);
        QCOMPARE(summary["warmup"].toInt(), 3);
        QVERIFY(!QFile::exists(here.filePath("runs"))); // nothing is recorded

        const Output table = gramLab(search, m_dir.path());
        QVERIFY2(table.status == 0, table.all());
        QVERIFY2(table.out.contains(best ? "--set ce_rate=10" : "--set ce_rate=0.001"), table.out);
        QVERIFY2(table.out.contains("validation AUC"), table.out);
    }

    void stopsTheSearchForARate()
    {
        QProcess process;
        process.start(program, QStringList { "find-rate", "--steps", "100000", "--rates", "1e-3" } + tiny);
        QVERIFY(process.waitForReadyRead(60'000)); // the head of the table: it has begun
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Output output = finish(process);
        QCOMPARE(output.status, 1);
        QVERIFY2(output.err.contains("Cancelled."), output.err);
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

    void interruptedSimulationLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("world");
        QTest::addColumn<QString>("file");
        QTest::newRow("news") << QStringList { "news", "--users", "1000000" } << "train/news.tsv";
        QTest::newRow("shape") << QStringList { "toeic" } << "interactions.csv";
    }
    void interruptedSimulationLeavesNothing()
    {
        QFETCH(QStringList, world);
        QFETCH(QString, file);
        const QString folder = m_dir.filePath("interrupted");
        QProcess process;
        process.start(program, QStringList { "simulate", "--out", folder } + world);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + '/' + file), 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Output output = finish(process);
        QCOMPARE(output.status, 1);
        QVERIFY2(output.err.contains("Cancelled"), output.err);
        QVERIFY(!QFile::exists(folder));
    }

    void quotesNothingThatSteersTheTerminal()
    {
        write(m_dir.filePath("steer/interactions.csv"), "who\x1b[2J,item,\r\n");
        write(m_dir.filePath("steer/items.csv"), "item,text\na,A\n");
        const Output output = gramLab({ "inspect", m_dir.filePath("steer/items.csv") });
        QCOMPARE(output.status, 1);
        QVERIFY2(output.err.contains("no column \"user\". Its header is: who?[2J, item"), output.err);
    }

    void importsTrainsAndEvaluates()
    {
        QByteArray log = "student,task,points,when\n", tasks = "task;text\n";
        for (int i = 0; i < 900; ++i)
            log += "s" + QByteArray::number(i / 15) + ",t" + QByteArray::number(i * 7 % 31)
                + (i % 3 == 0 ? ",0," : ",1,") + QByteArray::number(i) + '\n';
        for (int t = 0; t < 30; ++t) // the last one has no text
            tasks += "t" + QByteArray::number(t) + ";What is " + QByteArray::number(t) + " plus one?\n";
        write(m_dir.filePath("school/log.csv"), log);
        write(m_dir.filePath("school/tasks.csv"), tasks);
        const QString out = m_dir.filePath("school-imported");
        const QByteArray mapping = R"({"format": "table", "interactions_file": "log.csv",
            "items_file": "tasks.csv", "columns": {"user": "student", "item": "task",
            "correct": "points", "timestamp": "when"}, "item_columns": {"item": "task", "text": "text"}})";
        write(m_dir.filePath("school.json"), mapping);

        const Output guess = gramLab({ "import", m_dir.filePath("school"), "--out", m_dir.filePath("guessed") });
        QVERIFY2(guess.status == 1 && guess.err.contains("points"), guess.all()); // the columns are shown
        QVERIFY(!QFile::exists(m_dir.filePath("guessed")));
        const Output imported = gramLab(
            { "import", m_dir.filePath("school"), "--out", out, "--mapping", m_dir.filePath("school.json"), "--json" });
        QVERIFY2(imported.status == 0, imported.all());
        const QJsonObject summary = objectOf(imported.out);
        QCOMPARE(summary["users"].toInt(), 60);
        QCOMPARE(summary["items"].toInt(), 30);
        QCOMPARE(summary["interactions"].toInt() + summary["without_text"].toInt(), 900);
        QCOMPARE(gramLab({ "import", m_dir.filePath("school"), "--out", out }).status, 1); // it is there

        const Output run = gramLab(tinyRun({ "run", "--data", out, "--steps", "3" }));
        QVERIFY2(run.status == 0, run.all());
        const QJsonObject ran = Report(run.out).summaries.value(0);
        const QJsonObject test = ran["test"].toObject()["metrics"].toObject()["auc"].toObject();
        QVERIFY2(test["low"].toDouble() <= test["value"].toDouble()
                && test["value"].toDouble() <= test["high"].toDouble(),
            run.out);
        const QString folder = ran["run_folder"].toString();
        for (const char *split : { "validation", "test" }) {
            const Output output = gramLab({ "evaluate", folder, "--split", split, "--json" });
            QVERIFY2(output.status == 0, output.all());
            const QJsonObject report = objectOf(output.out);
            QCOMPARE(report["split"].toString(), QString(split));
            QVERIFY(report["predictions"].toInt() > 0);
            const double auc = report["metrics"].toObject()["auc"].toObject()["value"].toDouble();
            const QJsonObject expected = QByteArray(split) == "test" ? test : ran["best"].toObject();
            QCOMPARE(auc, expected[QByteArray(split) == "test" ? "value" : "auc"].toDouble());
        }
        const Output text = gramLab({ "evaluate", folder });
        QVERIFY2(text.status == 0 && text.out.contains("95% interval"), text.all());
        QCOMPARE(gramLab({ "evaluate", folder, "--split", "training" }).status, 2);
    }

    void simulatesTheShapeOfAPapersDataset()
    {
        const QString folder = m_dir.filePath("french-100");
        const Output output = gramLab({ "simulate", "french", "--scale", "1/100", "--out", folder, "--json" });
        QVERIFY2(output.status == 0, output.all());
        const QJsonObject written = objectOf(output.out);
        QCOMPARE(written["users"].toInt(), 12);
        QCOMPARE(written["items"].toInt(), 408);
        QCOMPARE(written["interactions"].toInt(), 1747);
        QCOMPARE(contentOf(folder + "/interactions.csv").count('\n'), 1 + 1747);
        QCOMPARE(contentOf(folder + "/items.csv").count('\n'), 1 + 408);
    }

    void simulatesAndInspects_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QString>("file");
        QTest::newRow("news") << "news"
                              << "train/behaviors.tsv";
        QTest::newRow("kt") << "kt"
                            << "interactions.csv";
    }
    void simulatesAndInspects()
    {
        QFETCH(QString, world);
        QFETCH(QString, file);
        const auto simulate = [&](const QString &name, const QString &seed) {
            const QString folder = m_dir.filePath(world + name);
            const Output output = gramLab(
                { "simulate", world, "--out", folder, "--users", "30", "--items", "40", "--seed", seed });
            return output.status == 0 ? folder : QString::fromUtf8(output.all());
        };
        const QString folder = simulate("-a", "3");
        const QByteArray written = contentOf(folder + '/' + file);
        QVERIFY2(written.size() > 500, qPrintable(folder));
        QCOMPARE(contentOf(simulate("-b", "3") + '/' + file), written);
        QVERIFY(contentOf(simulate("-c", "4") + '/' + file) != written);

        const Output output = gramLab({ "inspect", folder, "--json" });
        QVERIFY2(output.status == 0, output.all());
        const QJsonObject inspected = objectOf(output.out);
        QCOMPARE(inspected["kind"].toString(), world);
        QCOMPARE(inspected["items"].toInt(), 40);
        QVERIFY(inspected["users"].toInt() > 0 && inspected["users"].toInt() <= 30);
        QVERIFY(inspected["cold_item_share"].toDouble() > 0);
        QVERIFY(inspected["train_interactions"].toInt() > 0);
        QVERIFY(!inspected["split"].toString().isEmpty());
        const QJsonObject lengths = inspected["tokens_per_text"].toObject();
        QVERIFY(lengths["median"].toInt() > 0);
        QVERIFY(lengths["median"].toInt() <= lengths["p90"].toInt());
        QVERIFY(lengths["p90"].toInt() <= lengths["max"].toInt());
        const QJsonArray redundancy = inspected["redundancy"].toArray();
        QVERIFY(redundancy.size() >= 2);
        double previous = 1;
        for (const QJsonValue &estimate : redundancy) {
            const double r = estimate["redundancy"].toDouble();
            QVERIFY(r >= previous); // larger batches repeat more
            previous = r;
        }

        const QJsonObject latency = inspected["latency"].toObject();
        QCOMPARE(latency["batch"].toInt(), 32);
        QVERIFY(!latency.contains("seconds")); // nobody asked for times
        const int epoch = latency["steps_per_epoch"].toInt();
        QVERIFY(epoch > 0);
        double reads = 0;
        QList<int> latencies;
        for (const QJsonValue &e : latency["estimates"].toArray()) {
            latencies.append(e["latency"].toInt());
            const double k = e["interactions"].toDouble(), u = e["unique"].toDouble(), r = e["redundancy"].toDouble();
            QVERIFY(std::abs(r - k / u) < 1e-9 && r >= reads);
            reads = r;
            QVERIFY(u <= 40 && e["cycles"].toInt() > 0 && !e["unique_is_upper_bound"].toBool());
            const QJsonObject work = e["work"].toObject(), encodings = e["encodings_per_epoch"].toObject();
            QCOMPARE(work["e2e"].toDouble(), 3.0);
            const int passes = e["passes"].toInt();
            QVERIFY(passes >= 1 && passes <= 8);
            QVERIFY(std::abs(work["multi-step"].toDouble() - (1 + 3 * passes) * u / k) < 1e-9);
            QVERIFY(std::abs(work["single-step"].toDouble() - 3 * e["batch_unique"].toDouble() / k) < 1e-9);
            QCOMPARE(encodings["e2e"].toDouble(), inspected["train_interactions"].toDouble());
            QVERIFY(std::abs(encodings["multi-step"].toDouble() - encodings["e2e"].toDouble() * (1 + passes) * u / k)
                < 1e-6);
        }
        QVERIFY(latencies.contains(epoch) && latencies.contains(10)); // the configuration's own
        QVERIFY(latency["pays_from"].toObject().contains("single-step"));

        const Output text = gramLab({ "inspect", "--data", folder });
        QVERIFY2(text.status == 0, text.all());
        for (const char *says : { "cold-start items", "tokens per text", "R = K/U", "an epoch", "than Single-step" })
            QVERIFY2(text.out.contains(says), text.out);
        QVERIFY2(!text.out.contains('~'), text.out);
    }

    void timesAnEpoch()
    {
        const Output output = gramLab(QStringList { "inspect", "--times", "--json" } + tiny);
        QVERIFY2(output.status == 0, output.all());
        const QJsonObject latency = objectOf(output.out)["latency"].toObject();
        const QJsonObject seconds = latency["seconds"].toObject();
        for (const char *part : { "item_forward", "item_forward_backward", "cf_step", "encoder_update" })
            QVERIFY2(seconds[part].toDouble() > 0, output.all());
        QVERIFY(seconds["batches"].toInt() > 0);
        for (const QJsonValue &e : latency["estimates"].toArray()) {
            const QJsonObject expected = e["estimated_seconds_per_epoch"].toObject();
            for (const char *mode : { "e2e", "single-step", "multi-step" })
                QVERIFY2(expected[mode].toDouble() > 0, output.all());
            QVERIFY(expected["e2e"].toDouble() > expected["single-step"].toDouble());
        }
        const Output text = gramLab(QStringList { "inspect", "--times" } + tiny);
        QVERIFY2(text.out.contains("~ time an epoch"), text.all());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
