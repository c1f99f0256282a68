// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "run/run_folder.h"
#include "run/run_history.h"
#include "run/run_summary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const std::string oldHeader = "kind,step,epoch,loss,seconds,interactions,unique,encoded,memory_bytes,peak_memory_bytes,"
                              "resident_bytes,auc,accuracy,mrr,ndcg@5,ndcg@10,cold_auc,validation_loss\n";
const std::string oldLines = "step,1,0.5,0.75,1,100,40,40,1000,2000,3000,,,,,,,\n"
                             "step,2,1,0.5,2,200,80,80,1000,2000,3000,,,,,,,\n"
                             "evaluation,2,1,,2,,,,,,,0.625,,,,,,0.7\n";

StepRecord stepOf(std::int64_t step)
{
    return { step, 0.5 * static_cast<double>(step), 0.25, 1.5, 100, 40, 40, 1000, 2000, 3000 };
}

RunFolder newFolder(const QTemporaryDir &dir)
{
    RunConfig config;
    config.out = dir.path().toStdString();
    return RunFolder::create(config, {});
}

} // namespace

/// What a GPU's steps leave in a run's folder, and folders that tell nothing of one.
class TestCardRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatTheCardSaid()
    {
        const QTemporaryDir dir;
        RunFolder folder = newFolder(dir);
        std::vector<StepRecord> steps { stepOf(1), stepOf(2), stepOf(3), stepOf(4) };
        steps[0].reservedBytes = 5000;
        steps[0].cardBytes = 7000;
        steps[0].utilization = 0; // measured: nothing ran
        steps[0].joules = 0.1 + 0.2;
        steps[1].reservedBytes = 5001; // a card of which nothing else is told
        steps[2].joules = 1234.5;
        MetricsSnapshot snapshot;
        snapshot.steps = steps;
        folder.append(snapshot);
        folder.append(Evaluation { 4, 2, 1.5, 1, { { "auc", 0.5 }, { "loss", 0.7 } } });

        const RunRecord record = readRun(folder.path());
        QVERIFY(record.steps == steps);
        QVERIFY(record.steps[0].utilization.has_value());
        QVERIFY(!record.steps[3].utilization && !record.steps[3].joules);
        QCOMPARE(record.result.evaluations.size(), std::size_t { 1 });
        QCOMPARE(record.result.evaluations[0].metrics.size(), std::size_t { 2 });
        QVERIFY(!record.result.joules); // the last step tells of none
    }

    void readsFilesWithoutTheColumns()
    {
        const QTemporaryDir dir;
        const RunFolder folder = newFolder(dir);
        writeFileAtomically(folder.path() / "metrics.csv", oldHeader + oldLines);
        const RunRecord record = readRun(folder.path());
        QCOMPARE(record.steps.size(), std::size_t { 2 });
        QCOMPARE(record.steps[1].residentBytes, std::uint64_t { 3000 });
        QCOMPARE(record.steps[1].reservedBytes, std::uint64_t { 0 });
        QVERIFY(!record.steps[1].joules);
        QCOMPARE(record.result.evaluations.at(0).value("auc"), 0.625);
        QCOMPARE(record.result.evaluations.at(0).value("loss"), 0.7);
    }

    /// The lines of a run that an older program began are as long as the new ones when it goes on.
    void anOldRunGoesOnWithTheColumns()
    {
        const QTemporaryDir dir;
        RunFolder folder = newFolder(dir);
        writeFileAtomically(folder.path() / "metrics.csv", oldHeader + oldLines);
        folder.goOnFrom({ "checkpoint-2.safetensors", 2, 0, {} }, 0);
        MetricsSnapshot snapshot;
        snapshot.steps = { stepOf(3) };
        snapshot.steps[0].joules = 17;
        folder.append(snapshot);

        const QByteArrayList lines
            = QByteArray::fromStdString(fileContent(folder.path() / "metrics.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        for (const QByteArray &line : lines)
            QCOMPARE(line.count(','), lines[0].count(','));
        const RunRecord record = readRun(folder.path());
        QCOMPARE(record.steps.size(), std::size_t { 3 });
        QCOMPARE(record.result.evaluations.size(), std::size_t { 1 });
        QVERIFY(!record.steps[1].joules);
        QCOMPARE(record.steps[2].joules, std::optional(17.0));
    }

    void aFieldThatIsNoNumberDropsItsLine()
    {
        const QTemporaryDir dir;
        const RunFolder folder = newFolder(dir);
        const std::string header = fileContent(folder.path() / "metrics.csv"), begin = oldLines.substr(0, 49);
        QCOMPARE(begin.back(), ','); // before the new columns
        for (const char *end : { ",x,,,\n", ",1,2.5,,\n", ",1,2,x,\n", ",,,,4..\n" }) {
            writeFileAtomically(folder.path() / "metrics.csv", header + begin + end);
            QCOMPARE(readRun(folder.path()).steps.size(), std::size_t { 0 });
        }
    }

    void theSummaryHasEnergyOnlyWhereItWasMeasured()
    {
        const QTemporaryDir dir;
        RunFolder folder = newFolder(dir);
        RunResult result;
        result.steps = 4;
        const auto keys = [&] {
            folder.writeSummary(result);
            return QJsonDocument::fromJson(QByteArray::fromStdString(fileContent(folder.path() / "run.json"))).object();
        };
        for (const char *key : { "joules", "joules_per_step", "joules_per_epoch" })
            QVERIFY(!keys().contains(QLatin1String(key)));
        QVERIFY(!readRunSummary(folder.path()).result.joules);

        result.joules = 50;
        QCOMPARE(keys()["joules_per_step"].toDouble(), 12.5);
        QVERIFY(!keys().contains(QLatin1String("joules_per_epoch"))); // no epoch was made
        result.joulesPerEpoch = 25;
        QCOMPARE(keys()["joules"].toDouble(), 50.0);
        QCOMPARE(keys()["joules_per_epoch"].toDouble(), 25.0);
        const RunResult read = readRunSummary(folder.path()).result;
        QCOMPARE(read.joules, std::optional(50.0));
        QCOMPARE(read.joulesPerEpoch, std::optional(25.0));
    }

    void anUnfinishedRunsEnergyIsItsLastSteps()
    {
        const QTemporaryDir dir;
        RunFolder folder = newFolder(dir);
        MetricsSnapshot snapshot;
        snapshot.steps = { stepOf(1), stepOf(2) };
        snapshot.steps[0].joules = 10;
        snapshot.steps[1].joules = 30;
        folder.append(snapshot);
        QCOMPARE(readRun(folder.path()).result.joules, std::optional(30.0));
    }
};

QTEST_GUILESS_MAIN(TestCardRecord)
#include "tst_card_record.moc"
