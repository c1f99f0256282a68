// SPDX-License-Identifier: GPL-3.0-or-later
// A second run from a step of a first one: it has what that had up to there, goes on as that did, or with other rates,
// and leaves it as it was.
#include "recorded_run.h"

#include "api/error.h"
#include "base/files.h"
#include "run/fork_run.h"
#include "run/run_history.h"
#include "run/run_manifest.h"

#include <map>

using namespace gram;

namespace {

/// The content of all files, by name.
std::map<std::string, std::string> contentOf(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).string()] = fileContent(entry.path());
    return files;
}

std::vector<double> lossesOf(const RunRecord &record)
{
    std::vector<double> losses;
    for (const StepRecord &step : record.steps)
        losses.push_back(step.loss);
    return losses;
}

RunResult goOn(const fs::path &folder, Recorded &source, std::vector<TrainingControl::Change> changes = {})
{
    RunConfig config = readRunConfig(folder);
    config.steps = 9;
    TrainingControl control;
    for (TrainingControl::Change &change : changes)
        control.requestChange(change);
    TrainingObserver observer;
    return resumeTraining(folder, config, source.dataset, control, observer);
}

} // namespace

class TestFork : public RecordedFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void goesOnAsTheFirstDid_data() { tasksAndModes(); }

    void goesOnAsTheFirstDid()
    {
        QFETCH(int, kind);
        QFETCH(int, mode);
        Recorded source(static_cast<TaskKind>(kind), static_cast<Mode>(mode));
        const auto before = contentOf(source.folder);
        const std::vector<std::int64_t> kept = keptSteps(source.folder);
        QVERIFY(kept.size() >= 2);
        QCOMPARE(kept.back(), std::int64_t { 9 });
        const std::int64_t step = kept[kept.size() - 2];
        const fs::path out = source.dir.filePath(QStringLiteral("forks")).toStdString();
        const fs::path folder = forkRun(source.folder, step, out);
        QCOMPARE(folder.parent_path(), out);

        // Up to the step it has recorded what the first one has, and nothing of what followed.
        const RunRecord first = readRun(source.folder), begun = readRun(folder);
        QCOMPARE(begun.steps.size(), static_cast<std::size_t>(step));
        QVERIFY(begun.result.evaluations.size() < first.result.evaluations.size());
        QVERIFY(damageIn(folder).empty());
        QCOMPARE(keptSteps(folder).back(), step);

        const RunResult result = goOn(folder, source);
        QCOMPARE(QString::fromStdString(result.message), QString());
        QVERIFY(result.status == RunResult::Status::Finished);
        QCOMPARE(lossesOf(readRun(folder)), lossesOf(first));
        QCOMPARE(result.evaluations.size(), first.result.evaluations.size());
        for (std::size_t i = 0; i < result.evaluations.size(); ++i)
            QCOMPARE(result.evaluations[i].value("auc"), first.result.evaluations[i].value("auc"));
        QVERIFY(contentOf(source.folder) == before);
    }

    void withAnotherRate()
    {
        Recorded source(TaskKind::Kt, Mode::SingleStep);
        const std::int64_t step = keptSteps(source.folder).front();
        QVERIFY(step < 8);
        const fs::path folder = forkRun(source.folder, step, source.dir.path().toStdString());
        const RunResult result = goOn(folder, source, { { "cf_rate", "0.2" } });
        QCOMPARE(result.changes.size(), std::size_t { 1 });
        QCOMPARE(result.changes.front().step, step + 1);
        const std::vector<double> losses = lossesOf(readRun(folder)), first = lossesOf(readRun(source.folder));
        const auto same = static_cast<std::size_t>(step + 1); // a step's loss is that of before its update
        QVERIFY(std::equal(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(same), losses.begin()));
        QVERIFY(losses[same] != first[same]);
    }

    void twoAtOnceHaveFoldersOfTheirOwn()
    {
        Recorded source(TaskKind::Kt, Mode::Id);
        const fs::path out = source.dir.path().toStdString();
        QVERIFY(forkRun(source.folder, 9, out) != forkRun(source.folder, 9, out));
    }

    void saysWhatCannotBeForked()
    {
        Recorded source(TaskKind::Kt, Mode::Id);
        const fs::path out = source.dir.filePath(QStringLiteral("forks")).toStdString();
        const auto failure = [&](const fs::path &folder, std::int64_t step) {
            try {
                forkRun(folder, step, out);
            } catch (const Error &error) {
                return QString::fromStdString(error.what());
            }
            return QString();
        };
        const QString other = failure(source.folder, 4);
        QVERIFY2(other.contains(QStringLiteral("9")) && other.contains(QStringLiteral("4")), qPrintable(other));
        QVERIFY(!fs::exists(out) || fs::is_empty(out)); // nothing half-made
        fs::resize_file(RunManifest::fileOf(source.folder), 40);
        QVERIFY2(failure(source.folder, 9).contains(QStringLiteral("checkpoints.json")), "damaged");
        fs::remove(RunManifest::fileOf(source.folder));
        QVERIFY2(failure(source.folder, 9).contains(QStringLiteral("no checkpoint")), "without a checkpoint");
        QVERIFY(!failure(source.dir.filePath(QStringLiteral("nothing")).toStdString(), 9).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFork)
#include "tst_fork.moc"
