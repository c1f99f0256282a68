// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace gram;

/// import, simulate, inspect, export and embed: what comes from files and goes into them.
class TestCommandFiles : public CommandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }

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

QTEST_GUILESS_MAIN(TestCommandFiles)
#include "tst_command_files.moc"
