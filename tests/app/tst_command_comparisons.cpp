// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace gram;

/// compare, verify and find-rate: what sets runs and modes beside each other.
class TestCommandComparisons : public CommandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }

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
};

QTEST_GUILESS_MAIN(TestCommandComparisons)
#include "tst_command_comparisons.moc"
