// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_history.h"
#include "run/run_summary.h"

#include "api/error.h"
#include "base/files.h"
#include "run/comparison.h"
#include "run/run_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gram;
namespace fs = std::filesystem;

namespace {

RunConfig configIn(const QTemporaryDir &dir)
{
    RunConfig config;
    config.mode = Mode::MultiStep;
    config.latency = 7;
    config.out = dir.filePath("runs").toStdString();
    return config;
}

StepRecord stepOf(std::int64_t step, double seconds, double loss = 0.5)
{
    return { step, static_cast<double>(step) / 8, loss, seconds, 30 * step, 10 * step, 10 * step, 100, 2000, 3000 };
}

MetricsSnapshot snapshotOf(const std::vector<StepRecord> &steps)
{
    MetricsSnapshot snapshot;
    snapshot.steps = steps;
    return snapshot;
}

/// Three steps of a second each, the first after two seconds of preparation.
const std::vector<StepRecord> threeSteps { stepOf(1, 3), stepOf(2, 4, std::nan("")), stepOf(3, 5, 0.25) };

RunResult resultOf(const RunConfig &config)
{
    RunResult r;
    r.config = config;
    r.status = RunResult::Status::Failed;
    r.stopReason = RunResult::StopReason::Patience;
    r.message = "why";
    r.environment = { "1.0", "1.13", "OpenBLAS", "oneDNN 2.6.3 (AVX2)", true, "cpu", 2 };
    r.steps = 3;
    r.seconds = 5;
    r.secondsPerStep = 5.0 / 3;
    r.medianSecondsPerStep = 1;
    r.interactionsPerSecond = 18;
    r.redundancy = 3;
    r.medianRedundancy = 3.5;
    r.lastLoss = 0.25;
    r.interactions = 90;
    r.unique = 30;
    r.encoded = 31;
    r.paddingShare = 0.125;
    r.peakMemoryBytes = 2000;
    r.cePeakMemoryBytes = 1000;
    r.estimatedMemoryBytes = 2100;
    r.microBatch = 17;
    r.phases = { 1, 2, 3, 4, 5, 6 };
    r.stepSeconds = { 1, 1, 1 };
    r.stepRedundancy = { 3, 3, 3 };
    r.evaluations = { { 2, 0.25, 4, 1, { { "auc", 0.75 }, { "cold_auc", std::nan("") } } },
        { 3, 0.375, 5, 1, { { "auc", 0.5 }, { "loss", 0.7 } } } };
    r.bestStep = 2;
    r.test = EvaluationReport { Part::Test, 2, 100, 10, 9, { { "auc", 0.7, 0.6, std::nan("") } } };
    r.baseline = Baseline { 5, 4.0, 9000 };
    return r;
}

} // namespace

class TestRunHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void aRunWithoutSummaryIsUnfinished();
    void aTornLineIsLeftOut_data();
    void aTornLineIsLeftOut();
    void aContinuedRunIsUnfinishedAgain();
    void tellsWhetherARunIsInUse();
    void findsRunsOldestFirst();
    void damagedFoldersGiveSentences_data();
    void damagedFoldersGiveSentences();
};

void TestRunHistory::readsBackWhatWasWritten()
{
    const QTemporaryDir dir;
    const RunConfig config = configIn(dir);
    RunFolder folder = RunFolder::create(config, {});
    const RunResult written = resultOf(config);
    folder.append(snapshotOf(threeSteps));
    for (const Evaluation &e : written.evaluations)
        folder.append(e);
    folder.writeSummary(written);

    const RunRecord record = readRun(folder.path());
    QCOMPARE(record.folder, folder.path().string());
    QVERIFY(std::abs(record.startedAt - std::time(nullptr)) < 60);
    QVERIFY(record.config == config);
    QVERIFY(record.status == RunRecord::Status::Failed);
    const RunResult &r = record.result;
    // All that a summary holds; summaryJson() gives every figure in one text.
    RunResult comparable = written;
    comparable.runFolder = folder.path().string();
    QCOMPARE(QString::fromStdString(summaryJson(r)), QString::fromStdString(summaryJson(comparable)));
    QCOMPARE(record.steps.size(), threeSteps.size());
    QVERIFY(record.steps.front() == threeSteps.front());
    QVERIFY(std::isnan(record.steps[1].loss));
    QVERIFY(record.steps.back() == threeSteps.back());
    QCOMPARE(r.stepSeconds, written.stepSeconds);
    QCOMPARE(r.stepRedundancy, written.stepRedundancy);
    QCOMPARE(r.evaluations.size(), std::size_t { 2 });
    QCOMPARE(r.evaluations[0].step, 2);
    QCOMPARE(r.evaluations[0].seconds, 4.0);
    QCOMPARE(r.evaluations[0].value("auc"), 0.75);
    QCOMPARE(r.evaluations[1].value("loss"), 0.7);
    QVERIFY(speedupAgainst(written, r).total == speedupAgainst(written, written).total);

    const RunRecord summary = readRunSummary(folder.path());
    QVERIFY(summary.steps.empty());
    QCOMPARE(QString::fromStdString(summaryJson(summary.result)),
        QString::fromStdString(summaryJson(comparable))
            .replace("\"seconds_before_steps\":2", "\"seconds_before_steps\":5"));
}

void TestRunHistory::aRunWithoutSummaryIsUnfinished()
{
    const QTemporaryDir dir;
    RunFolder folder = RunFolder::create(configIn(dir), {});
    QVERIFY(readRun(folder.path()).steps.empty());
    folder.append(snapshotOf(threeSteps));
    folder.append(Evaluation { 3, 0.375, 5, 1, { { "auc", 0.5 } } });
    const RunRecord record = readRun(folder.path());
    QVERIFY(record.status == RunRecord::Status::Unfinished);
    QCOMPARE(record.result.steps, 3);
    QCOMPARE(record.result.seconds, 5.0);
    QCOMPARE(record.result.redundancy, 3.0);
    QCOMPARE(record.result.lastLoss, 0.25);
    QCOMPARE(record.result.peakMemoryBytes, std::uint64_t { 2000 });
    QCOMPARE(record.result.bestStep, 3);
    // What the first step took is not known, so that it all came before it.
    QCOMPARE(record.result.stepSeconds, (std::vector<double> { 0, 1, 1 }));
}

void TestRunHistory::aTornLineIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("half a number") << QByteArray("step,4,0.5,0.1");
    QTest::newRow("no number") << QByteArray("step,4,0.5,zero,1,1,1,1,1,1,1,,,,,,,\n");
    QTest::newRow("half an evaluation") << QByteArray("evaluation,3,0.5,,5,,,,,,,0.7");
    QTest::newRow("something else") << QByteArray("\n\xff\xfe,,,\nhello\n");
}

void TestRunHistory::aTornLineIsLeftOut()
{
    QFETCH(const QByteArray, tail);
    const QTemporaryDir dir;
    RunFolder folder = RunFolder::create(configIn(dir), {});
    folder.append(snapshotOf(threeSteps));
    QFile file(QString::fromStdString((folder.path() / "metrics.csv").string()));
    QVERIFY(file.open(QIODevice::Append));
    file.write(tail);
    file.close();
    const RunRecord record = readRun(folder.path());
    QCOMPARE(record.steps.size(), std::size_t { 3 });
    QVERIFY(record.result.evaluations.empty());
}

void TestRunHistory::aContinuedRunIsUnfinishedAgain()
{
    const QTemporaryDir dir;
    const RunConfig config = configIn(dir);
    fs::path path;
    {
        RunFolder folder = RunFolder::create(config, {});
        path = folder.path();
        folder.append(snapshotOf(threeSteps));
        folder.writeSummary(resultOf(config));
    }
    RunFolder folder = RunFolder::reopen(path);
    folder.goOnFrom({ "checkpoint-2.safetensors", 2, 0, {} }, 0);
    const RunRecord record = readRun(path);
    QVERIFY(record.status == RunRecord::Status::Unfinished);
    QCOMPARE(record.steps.size(), std::size_t { 2 });
}

void TestRunHistory::tellsWhetherARunIsInUse()
{
    const QTemporaryDir dir;
    fs::path path;
    {
        const RunFolder folder = RunFolder::create(configIn(dir), {});
        path = folder.path();
        QVERIFY(RunFolder::isInUse(path));
    }
    QVERIFY(!RunFolder::isInUse(path));
    QVERIFY(!RunFolder::isInUse(path / "none"));
}

void TestRunHistory::findsRunsOldestFirst()
{
    const QTemporaryDir dir;
    const fs::path out = dir.path().toStdString();
    for (const char *name : { "20260102-000000-e2e", "20250102-000000-e2e", "notes" })
        fs::create_directories(out / name);
    writeFileAtomically(out / "20260102-000000-e2e" / "config.json", "{}");
    writeFileAtomically(out / "20250102-000000-e2e" / "config.json", "{}");
    QCOMPARE(findRuns(out), (std::vector<fs::path> { out / "20250102-000000-e2e", out / "20260102-000000-e2e" }));
    QVERIFY(findRuns(out / "none").empty());
}

void TestRunHistory::damagedFoldersGiveSentences_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no configuration") << QByteArray("config.json") << QByteArray();
    QTest::newRow("configuration") << QByteArray("config.json") << QByteArray("{");
    QTest::newRow("summary") << QByteArray("run.json") << QByteArray("{\"status\": \"finished\"}");
    // A parser would keep something for each.
    QTest::newRow("summary nested without end") << QByteArray("run.json") << QByteArray("[").repeated(1'000'000);
    QTest::newRow("summary of another kind") << QByteArray("run.json") << QByteArray("[1, 2]");
    QTest::newRow("status") << QByteArray("run.json")
                            << QByteArray(summaryJson(resultOf({})).c_str()).replace("\"failed\"", "\"won\"");
}

void TestRunHistory::damagedFoldersGiveSentences()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    const RunFolder folder = RunFolder::create(configIn(dir), {});
    if (content.isEmpty())
        fs::remove(folder.path() / file.toStdString());
    else
        writeFileAtomically(folder.path() / file.toStdString(), content.toStdString());
    try {
        readRun(folder.path());
        QFAIL("no error");
    } catch (const Error &e) {
        QVERIFY2(std::string(e.what()).find(folder.path().string()) != std::string::npos, e.what());
        QCOMPARE(QByteArray(e.what()).contains("nested too deep"), content.startsWith("[["));
    }
}

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_run_history.moc"
