// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"
#include "device/environment.h"
#include "recorded_training.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <thread>

using namespace gram;

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModeTrains_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("kind");
        for (std::size_t m = 0; m < EnumNames<Mode>::value.size(); ++m) {
            QTest::addRow("%s news", EnumNames<Mode>::value[m].data()) << int(m) << int(TaskKind::News);
            QTest::addRow("%s kt", EnumNames<Mode>::value[m].data()) << int(m) << int(TaskKind::Kt);
        }
    }

    void aNumberOfStepsCountsInPlaceOfEpochs()
    {
        RunConfig config = toyConfig();
        config.epochs = 1; // of 3 steps
        config.steps = 8;
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
        QVERIFY(result.stopReason == RunResult::StopReason::Steps);
        QCOMPARE(result.steps, std::int64_t { 8 });
    }

    void everyModeTrains()
    {
        QFETCH(int, mode);
        QFETCH(int, kind);
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.latency = 2;
        config.epochs = 20;
        config.cfRate = 0.02;
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, toyDataset(static_cast<TaskKind>(kind)), control, recorder);
        QCOMPARE(QString::fromStdString(result.message), QString());
        QVERIFY(result.status == RunResult::Status::Finished);
        QVERIFY(result.stopReason == RunResult::StopReason::Epochs);
        QCOMPARE(result.steps, std::int64_t { 60 });
        QCOMPARE(recorder.steps.size(), std::size_t { 60 });
        QCOMPARE(recorder.evaluations.size(), std::size_t { 20 });
        double first = 0, last = 0;
        for (int i = 0; i < 6; ++i) {
            first += recorder.steps[static_cast<std::size_t>(i)].loss;
            last += recorder.steps[recorder.steps.size() - 1 - static_cast<std::size_t>(i)].loss;
        }
        QVERIFY2(last < first, qPrintable(QStringLiteral("%1 -> %2").arg(first).arg(last)));
        QVERIFY(result.redundancy > 1);
        QVERIFY(result.peakMemoryBytes > 0);
        QVERIFY(recorder.steps.back().residentBytes > result.peakMemoryBytes / 4);
        const double auc = recorder.evaluations.back().value("auc");
        QVERIFY(auc > 0 && auc <= 1);
    }

    void sameSeedSameNumbers()
    {
        const RunConfig config = toyConfig();
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder a, b, c;
        train(config, data, control, a);
        train(config, data, control, b);
        RunConfig other = config;
        other.seed = 2;
        train(other, data, control, c);
        QCOMPARE(losses(a.steps), losses(b.steps));
        QVERIFY(losses(a.steps) != losses(c.steps));
    }

    /// What automatic was is in the run's own settings: it goes on with that, elsewhere too.
    void automaticPrecisionIsDecidedBeforeTheRun()
    {
        for (const Dtype dtype : { Dtype::Float32, Dtype::Float64 }) {
            QTemporaryDir folder;
            RunConfig config = toyConfig();
            config.dtype = dtype;
            config.steps = 2;
            config.out = folder.path().toStdString();
            config.cePrecision = CePrecision::Automatic;
            const CePrecision expected = precisionFor(config);
            QVERIFY(expected == CePrecision::Full || expected == CePrecision::Bf16);
            QCOMPARE(expected == CePrecision::Bf16, automaticIsFull(config).empty());
            if (dtype == Dtype::Float64 || !bf16Unavailable("cpu").empty())
                QCOMPARE(expected, CePrecision::Full);
            RunConfig explicitly = config;
            explicitly.cePrecision = expected;
            TrainingControl control;
            Recorder automatic, asExpected;
            const RunResult result = train(config, toyDataset(TaskKind::Kt), control, automatic);
            QCOMPARE(QString::fromStdString(result.message), QString());
            QCOMPARE(result.config.cePrecision, expected);
            QCOMPARE(readConfig(std::filesystem::path(result.runFolder) / "config.json").cePrecision, expected);
            const std::string beginning = "ce_precision=automatic takes " + std::string(nameOf(expected));
            QVERIFY(std::ranges::any_of(automatic.warnings,
                [&](const std::string &told) { return told.starts_with(beginning); }));
            QVERIFY(train(explicitly, toyDataset(TaskKind::Kt), control, asExpected).message.empty());
            QCOMPARE(losses(automatic.steps), losses(asExpected.steps));
        }
    }

    void stopIsAnswered()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.epochs = 100000;
        config.evalEvery = -1;
        config.out = folder.path().toStdString();
        TrainingControl control;
        Recorder recorder(&control, 1);
        const RunResult result = train(config, toyDataset(TaskKind::News), control, recorder);
        QVERIFY(result.status == RunResult::Status::Cancelled);
        QVERIFY(result.stopReason == RunResult::StopReason::User);
        QVERIFY(result.steps >= 1);
        QVERIFY(std::filesystem::exists(RunManifest::fileOf(result.runFolder)));
    }

    void pausedTimeIsNotTrainingTime()
    {
        RunConfig config = toyConfig();
        config.steps = 10;
        config.epochs = 100;
        config.evalEvery = -1;
        TrainingControl control;
        control.setPaused(true);
        Recorder recorder;
        RunResult result;
        std::thread worker([&] { result = train(config, toyDataset(TaskKind::News), control, recorder); });
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
        const std::size_t stepsWhilePaused = recorder.steps.size();
        control.setPaused(false);
        worker.join();
        QCOMPARE(stepsWhilePaused, std::size_t { 0 });
        QCOMPARE(result.steps, std::int64_t { 10 });
        QVERIFY(result.seconds < 1.5); // ten toy steps take milliseconds; the pause alone was longer
    }

    void notANumberEndsTheRunWithASentence()
    {
        QTemporaryDir folder;
        RunConfig config = toyConfig();
        config.cfRate = 10;
        config.ceRate = 10;
        config.dtype = Dtype::Float32;
        config.epochs = 100000;
        config.warmup = 1;
        config.steps = 3;
        config.evalEvery = -1;
        config.out = folder.path().toStdString();
        auto data = std::make_shared<Dataset>(*toyDataset(TaskKind::News));
        TrainingControl control;
        Recorder recorder;
        // A rate this high alone stays finite behind layer norms: make the table's moves blow up.
        config.mode = Mode::MultiStep;
        config.itemOptimizer = ItemOptimizer::Sgd;
        config.itemRate = 1e9;
        config.steps = 0;
        const RunResult result = train(config, data, control, recorder);
        QVERIFY(result.status == RunResult::Status::Failed);
        QVERIFY2(result.message.find("not a finite number") != std::string::npos, result.message.c_str());
        QVERIFY(std::isnan(recorder.steps.back().loss));
    }

    void patienceStopsEarly()
    {
        RunConfig config = toyConfig();
        config.epochs = 1000;
        config.patience = 2;
        config.mode = Mode::Frozen;
        config.cfRate = 0; // never better
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
        QVERIFY(result.stopReason == RunResult::StopReason::Patience);
        QCOMPARE(recorder.evaluations.size(), std::size_t { 3 });
    }

    void baselineIsMeasuredAndChangesNothing()
    {
        RunConfig config = toyConfig();
        config.steps = 4;
        const auto data = toyDataset(TaskKind::News);
        TrainingControl control;
        Recorder without, with;
        train(config, data, control, without);
        config.baselineSteps = 2;
        const RunResult result = train(config, data, control, with);
        QCOMPARE(losses(with.steps), losses(without.steps));
        QVERIFY(result.baseline.has_value());
        QCOMPARE(with.baseline.steps, std::int64_t { 2 });
        QVERIFY(with.baseline.secondsPerStep > 0);
    }

    void invalidSettingFailsWithItsName()
    {
        RunConfig config = toyConfig();
        config.heads = 3; // does not divide 16
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, toyDataset(TaskKind::News), control, recorder);
        QVERIFY(result.status == RunResult::Status::Failed);
        QVERIFY(result.message.find("heads") != std::string::npos);
    }

    void tooManyFrozenLayersAreRefused()
    {
        RunConfig config = toyConfig(); // two layers
        for (const int frozenLayers : { 2, 3 }) {
            config.freezeLayers = frozenLayers;
            TrainingControl control;
            Recorder recorder;
            const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
            QVERIFY(result.status == RunResult::Status::Failed);
            QVERIFY2(result.message.find("freeze_layers") != std::string::npos, result.message.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
