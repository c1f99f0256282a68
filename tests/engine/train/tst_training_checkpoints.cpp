// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "recorded_training.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace gram;

namespace {

/// A thread of the run's writes it. A minute at most: a bound for hanging, not a speed.
void awaitFile(const std::filesystem::path &file)
{
    for (int i = 0; i < 6000 && !std::filesystem::exists(file); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

} // namespace

/// What a run keeps, and how it goes on from it.
class TestTrainingCheckpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resumedRunGivesTheSameNumbers_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("frozenLayers");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<int>("rank");
        for (const Mode mode : { Mode::E2E, Mode::SingleStepBounded, Mode::MultiStep, Mode::Frozen })
            QTest::addRow("%s with LoRA", nameOf(mode).data()) << int(mode) << -1 << true << 2;
        for (std::size_t m = 0; m < EnumNames<Mode>::value.size(); ++m)
            for (const int frozenLayers : { -1, 1 })
                for (const bool stopped : { false, true })
                    // The end of a Multi-step run is the end of a latency cycle, too.
                    if (stopped || static_cast<Mode>(m) != Mode::MultiStep)
                        QTest::addRow("%s %d %s", EnumNames<Mode>::value[m].data(), frozenLayers,
                            stopped ? "stopped" : "ended")
                            << int(m) << frozenLayers << stopped << 0;
    }

    void resumedRunGivesTheSameNumbers()
    {
        QFETCH(int, mode);
        QFETCH(int, frozenLayers);
        QFETCH(bool, stopped);
        QFETCH(int, rank);
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.freezeLayers = frozenLayers;
        config.loraRank = rank;
        config.latency = 5;
        config.epochs = 4;
        config.ceDropout = 0.1;
        config.out = folder.path().toStdString();
        const auto data = toyDataset(TaskKind::Kt);

        TrainingControl control;
        Recorder whole;
        const RunResult wholeResult = train(config, data, control, whole);
        QCOMPARE(wholeResult.steps, std::int64_t { 12 });

        RunConfig part = config;
        if (!stopped)
            part.steps = 5; // in the middle of an epoch
        TrainingControl stop;
        Recorder first(stopped ? &stop : nullptr, 1), second; // in the middle of a latency cycle
        const RunResult firstResult = train(part, data, stop, first);
        if (stopped)
            QVERIFY(firstResult.status == RunResult::Status::Cancelled && firstResult.steps < 12);
        else
            QCOMPARE(firstResult.steps, std::int64_t { 5 });
        const RunResult secondResult = resumeTraining(firstResult.runFolder, config, data, control, second);
        QCOMPARE(QString::fromStdString(secondResult.message), QString());
        QCOMPARE(secondResult.steps, std::int64_t { 12 });
        std::vector<StepRecord> joined = first.steps;
        joined.insert(joined.end(), second.steps.begin(), second.steps.end());
        QCOMPARE(losses(joined), losses(whole.steps));
        QCOMPARE(second.evaluations.back().metrics, whole.evaluations.back().metrics);
        QCOMPARE(secondResult.encoded, wholeResult.encoded);
        QVERIFY(secondResult.seconds > firstResult.seconds);
    }

    void resumedRunTellsOfItsWholeWork()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.mode = Mode::SingleStepBounded;
        config.steps = 4;
        config.out = folder.path().toStdString();
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder first, second;
        const RunResult before = train(config, data, control, first);
        QVERIFY(before.microBatch > 0 && before.encoded > 0 && before.phases.ceBackward > 0);
        // Nothing is left to do: all that it tells was measured before.
        const RunResult after = resumeTraining(before.runFolder, config, data, control, second);
        QCOMPARE(QString::fromStdString(after.message), QString());
        QCOMPARE(after.microBatch, before.microBatch);
        QCOMPARE(after.encoded, before.encoded);
        QCOMPARE(after.cePeakMemoryBytes, before.cePeakMemoryBytes);
        QCOMPARE(after.paddingShare, before.paddingShare);
        QVERIFY(after.phases == before.phases);
    }

    void damagedCheckpointFallsBackToTheOneBefore()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.steps = 4;
        config.evalEvery = 2;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, data, control, recorder);
        const std::filesystem::path path = result.runFolder;
        const auto manifest = RunManifest::read(path);
        QVERIFY(manifest && manifest->last && manifest->previous);
        QCOMPARE(manifest->last->step, std::int64_t { 4 });
        QCOMPARE(manifest->previous->step, std::int64_t { 2 });
        std::ofstream(path / manifest->last->file, std::ios::binary | std::ios::trunc) << "not a checkpoint";
        config.steps = 6;
        Recorder again;
        const RunResult resumed = resumeTraining(result.runFolder, config, data, control, again);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        QCOMPARE(resumed.steps, std::int64_t { 6 });
        QCOMPARE(again.steps.front().step, std::int64_t { 3 });
        QCOMPARE(again.warnings.size(), std::size_t { 1 }); // both are named
        QVERIFY2(again.warnings.front().find(manifest->last->file) != std::string::npos
                && again.warnings.front().find(manifest->previous->file) != std::string::npos,
            again.warnings.front().c_str());

        for (const RunManifest::Checkpoint &checkpoint : checkpointsFound(path))
            std::ofstream(path / checkpoint.file, std::ios::binary | std::ios::trunc) << "neither";
        const RunResult lost = resumeTraining(result.runFolder, config, data, control, again);
        QVERIFY(lost.status == RunResult::Status::Failed);
        QVERIFY(lost.message.find("damaged") != std::string::npos);
        QVERIFY2(lost.message.find('\n') == std::string::npos, lost.message.c_str());

        for (const RunManifest::Checkpoint &checkpoint : checkpointsFound(path))
            std::filesystem::remove(path / checkpoint.file);
        const RunResult gone = resumeTraining(result.runFolder, config, data, control, again);
        QVERIFY2(gone.message.find("There is no file") != std::string::npos, gone.message.c_str());
        std::filesystem::remove(RunManifest::fileOf(path));
        const RunResult none = resumeTraining(result.runFolder, config, data, control, again);
        QVERIFY(none.status == RunResult::Status::Failed);
        QVERIFY2(none.message.find("before its first checkpoint") != std::string::npos, none.message.c_str());
        std::ofstream(path / "checkpoint.pt") << "of an older version";
        const RunResult older = resumeTraining(result.runFolder, config, data, control, again);
        QVERIFY2(older.message.find("older version") != std::string::npos, older.message.c_str());
    }

    /// The list is made anew, from what is there.
    void aDamagedListIsNoLossOfTheRun()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.steps = 4;
        config.evalEvery = 1;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder recorder, again;
        const RunResult result = train(config, data, control, recorder);
        std::ofstream(RunManifest::fileOf(result.runFolder), std::ios::trunc) << "{";
        config.steps = 5;
        const RunResult resumed = resumeTraining(result.runFolder, config, data, control, again);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        QCOMPARE(again.steps.front().step, std::int64_t { 5 });
        QVERIFY(!again.warnings.empty() && again.warnings.front().find("checkpoints.json") != std::string::npos);
        const auto manifest = RunManifest::read(result.runFolder);
        QVERIFY(manifest && manifest->best);
        QCOMPARE(manifest->best->step, resumed.bestStep);
    }

    void resumeRefusesWhatTheCheckpointIsNotFor()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.steps = 2;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, data, control, recorder);
        config.steps = 4;

        auto changed = std::make_shared<Dataset>(*data);
        changed->trainKt.user.pop_back();
        changed->trainKt.offsets.pop_back();
        const RunResult other = resumeTraining(result.runFolder, config, changed, control, recorder);
        QVERIFY(other.status == RunResult::Status::Failed);
        QVERIFY2(other.message.find("dataset has changed") != std::string::npos, other.message.c_str());

        RunConfig wider = config;
        wider.hidden *= 2;
        const RunResult edited = resumeTraining(result.runFolder, wider, data, control, recorder);
        QVERIFY(edited.status == RunResult::Status::Failed);
        QVERIFY2(edited.message.find("other sizes than the configuration says") != std::string::npos,
            edited.message.c_str());

        auto otherAnswers = std::make_shared<Dataset>(*data);
        otherAnswers->validationKt.correct.front() ^= 1;
        const RunResult judged = resumeTraining(result.runFolder, config, otherAnswers, control, recorder);
        QVERIFY(judged.status == RunResult::Status::Failed);
        QVERIFY2(judged.message.find("validation split") != std::string::npos, judged.message.c_str());

        const std::filesystem::path settings = std::filesystem::path(result.runFolder) / "config.json";
        const std::string written = fileContent(settings);
        std::ofstream(settings) << "{}";
        const RunResult rewritten = resumeTraining(result.runFolder, config, data, control, recorder);
        QVERIFY2(rewritten.message.find("config.json") != std::string::npos, rewritten.message.c_str());
        std::ofstream(settings) << written;

        const RunResult same = resumeTraining(result.runFolder, config, data, control, recorder);
        QCOMPARE(QString::fromStdString(same.message), QString());
        QCOMPARE(same.steps, std::int64_t { 4 });
    }

    void unrecordedMetricsAreTold()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        class Blocker : public Recorder {
        public:
            void onSnapshot(const MetricsSnapshot &snapshot) override
            {
                if (steps.empty())
                    for (const auto &entry : std::filesystem::directory_iterator(root)) {
                        std::filesystem::remove(entry.path() / "metrics.csv");
                        std::filesystem::create_directory(entry.path() / "metrics.csv");
                    }
                Recorder::onSnapshot(snapshot);
            }
            std::filesystem::path root;
        } recorder;
        recorder.root = folder.path().toStdString();
        TrainingControl control;
        const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
        QVERIFY(result.status == RunResult::Status::Finished);
        QCOMPARE(recorder.warnings.size(), std::size_t { 1 }); // not at each write
        QVERIFY(recorder.warnings.front().find("metrics.csv") != std::string::npos);
        QVERIFY2(result.message.find("metrics.csv") != std::string::npos, result.message.c_str());
    }

    void failedSaveDoesNotEndTheRun()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.epochs = 3;
        config.evalEvery = 1;
        // The list of checkpoints cannot be written, until the first warning.
        class Blocker : public Recorder {
        public:
            void onFolder(const std::filesystem::path &folder) override { blocked = RunManifest::fileOf(folder); }
            void onSnapshot(const MetricsSnapshot &snapshot) override
            {
                if (steps.empty()) {
                    awaitFile(blocked); // the start's checkpoint is written beside the steps
                    std::filesystem::remove(blocked);
                    std::filesystem::create_directories(blocked / "in the way");
                }
                Recorder::onSnapshot(snapshot);
            }
            std::filesystem::path blocked;
        } recorder;
        recorder.unblock = [&recorder] { std::filesystem::remove_all(recorder.blocked); };
        TrainingControl control;
        const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
        QCOMPARE(recorder.warnings.size(), std::size_t { 1 });
        QVERIFY2(recorder.warnings.front().find("checkpoints.json") != std::string::npos,
            recorder.warnings.front().c_str());
        QVERIFY(result.status == RunResult::Status::Finished);
        QCOMPARE(result.steps, std::int64_t { 9 });
        // What is told is what is there, also where the best one fell into the time when nothing could be written.
        const auto manifest = RunManifest::read(result.runFolder);
        QVERIFY(manifest && manifest->last);
        QCOMPARE(result.bestStep, manifest->best ? manifest->best->step : 0);
        const auto best = std::max_element(recorder.evaluations.begin(), recorder.evaluations.end(),
            [](const Evaluation &a, const Evaluation &b) { return a.value("auc") < b.value("auc"); });
        QCOMPARE(result.message.find("is not on the disk") != std::string::npos, best->step != result.bestStep);
    }

    /// A run that is killed before it has saved for the first time goes on from its start.
    void everyRunHasACheckpointFromItsStartOn()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.mode = Mode::MultiStep;
        config.latency = 2;
        class Copier : public Recorder {
        public:
            void onFolder(const std::filesystem::path &f) override { folder = f; }
            void onSnapshot(const MetricsSnapshot &snapshot) override
            {
                if (steps.empty()) {
                    awaitFile(RunManifest::fileOf(folder)); // it is written beside the steps
                    std::filesystem::copy(folder, copy, std::filesystem::copy_options::recursive);
                }
                Recorder::onSnapshot(snapshot);
            }
            std::filesystem::path folder, copy;
        } whole;
        whole.copy = std::filesystem::path(config.out) / "killed";
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder again;
        train(config, data, control, whole);
        const RunResult resumed = resumeTraining(whole.copy, config, data, control, again);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        QCOMPARE(losses(again.steps), losses(whole.steps));
    }

    void checkpointsByStepsAndByTime_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QList<int>>("saved");
        QTest::newRow("start and end") << 0 << 0.0 << QList<int> { 0, 12 };
        QTest::newRow("every five steps") << 5 << 0.0 << QList<int> { 0, 5, 10, 12 };
        QTest::newRow("always") << 0 << 1e-9 << QList<int> { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }; // at most
    }

    void checkpointsByStepsAndByTime()
    {
        QFETCH(int, steps);
        QFETCH(double, seconds);
        QFETCH(QList<int>, saved);
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.epochs = 4;
        config.evalEvery = -1;
        config.checkpointSteps = steps;
        config.checkpointSeconds = seconds;
        class Listener : public Recorder {
        public:
            void onProgress(const Progress &progress) override
            {
                if (progress.phase == Progress::Phase::Saving)
                    saved.append(static_cast<int>(progress.done));
            }
            QList<int> saved;
        } listener;
        TrainingControl control;
        train(config, toyDataset(TaskKind::Kt), control, listener);
        if (steps > 0 || seconds > 0) { // later, where the one before is still being written
            QVERIFY(listener.saved.size() >= 2 && listener.saved.size() <= saved.size());
            for (int i = 1; i + 1 < listener.saved.size(); ++i)
                QVERIFY(listener.saved[i] - listener.saved[i - 1] >= std::max(1, steps));
            saved = { saved.first(), saved.last() };
            listener.saved = { listener.saved.first(), listener.saved.last() };
        }
        QCOMPARE(listener.saved, saved);
    }

    void aPauseSaves()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.out = folder.path().toStdString();
        config.epochs = 4;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control, other;
        class Pauser : public Recorder {
        public:
            explicit Pauser(TrainingControl &c)
                : control(c)
            {
            }
            void onFolder(const std::filesystem::path &f) override
            {
                folder = f;
                known = true;
            }
            void onSnapshot(const MetricsSnapshot &snapshot) override
            {
                Recorder::onSnapshot(snapshot);
                if (std::exchange(first, false))
                    control.setPaused(true);
            }
            TrainingControl &control;
            bool first = true;
            std::filesystem::path folder;
            std::atomic<bool> known = false; ///< the other thread may read it
        } paused(control);
        RunResult result;
        std::thread worker([&] { result = train(config, data, control, paused); });
        const auto saved = [&] {
            const auto manifest = paused.known ? RunManifest::read(paused.folder) : std::nullopt;
            return manifest && manifest->last && manifest->last->step > 0;
        };
        const bool inTime = QTest::qWaitFor(saved, 20000) && control.isPaused();
        const std::filesystem::path copy = std::filesystem::path(config.out) / "killed";
        if (inTime)
            std::filesystem::copy(paused.folder, copy, std::filesystem::copy_options::recursive);
        control.setPaused(false);
        worker.join();
        QVERIFY(inTime);
        QVERIFY(result.status == RunResult::Status::Finished);
        Recorder rest;
        const RunResult resumed = resumeTraining(copy, config, data, other, rest);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        QCOMPARE(rest.steps.back().loss, paused.steps.back().loss);
        QCOMPARE(rest.evaluations.back().metrics, paused.evaluations.back().metrics);
    }

    /// Where a run is stopped in an evaluation, the resumed one makes up for it, and the best model is the same.
    void aStoppedEvaluationIsMadeUpFor_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("nth");
        for (const Mode mode : { Mode::SingleStep, Mode::MultiStep })
            for (const int nth : { 0, 2, 3 }) // the last one is that of the run's end
                QTest::addRow("%s, evaluation %d", nameOf(mode).data(), nth) << int(mode) << nth;
    }

    void aStoppedEvaluationIsMadeUpFor()
    {
        QFETCH(int, mode);
        QFETCH(int, nth);
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.latency = 5;
        config.out = folder.path().toStdString();
        config.epochs = 4;
        const auto data = toyDataset(TaskKind::Kt);
        class Stopper : public Recorder {
        public:
            void onSnapshot(const MetricsSnapshot &snapshot) override
            {
                Recorder::onSnapshot(snapshot);
                if (steps.back().step == 3 * (nth + 1)) // an epoch's end: what comes next is its evaluation
                    control.requestStop();
            }
            TrainingControl control;
            int nth = -1;
        } whole, first, second;
        first.nth = nth;
        const RunResult uninterrupted = train(config, data, whole.control, whole);
        QCOMPARE(whole.evaluations.size(), std::size_t { 4 });
        const RunResult stopped = train(config, data, first.control, first);
        QVERIFY(stopped.status == RunResult::Status::Cancelled);
        QCOMPARE(first.evaluations.size(), static_cast<std::size_t>(nth));
        const RunResult resumed = resumeTraining(stopped.runFolder, config, data, second.control, second);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        QCOMPARE(resumed.evaluations.size(), whole.evaluations.size());
        for (std::size_t i = 0; i < whole.evaluations.size(); ++i) {
            QCOMPARE(resumed.evaluations[i].step, whole.evaluations[i].step);
            QCOMPARE(resumed.evaluations[i].metrics, whole.evaluations[i].metrics);
        }
        QCOMPARE(resumed.bestStep, uninterrupted.bestStep);
        QCOMPARE(RunManifest::read(resumed.runFolder)->best->step, uninterrupted.bestStep);
    }
};

QTEST_GUILESS_MAIN(TestTrainingCheckpoints)
#include "tst_training_checkpoints.moc"
