// SPDX-License-Identifier: GPL-3.0-or-later
// What a run that goes on tells: figures as if it had never stopped, and the damage that it finds.
#include "base/files.h"
#include "eval/kept_vectors.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace gram;
namespace fs = std::filesystem;

namespace {

class Recorder : public TrainingObserver {
public:
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        for (const StepRecord &step : snapshot.steps)
            encoded.push_back(step.encoded);
    }
    void onWarning(const std::string &sentence) override { warnings << QString::fromStdString(sentence); }

    std::vector<std::int64_t> encoded; ///< after each step
    QStringList warnings;
};

} // namespace

class TestResume : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachEncodingOnce_data()
    {
        QTest::addColumn<int>("mode");
        for (std::size_t m = 0; m < EnumNames<Mode>::value.size(); ++m)
            QTest::addRow("%s", EnumNames<Mode>::value[m].data()) << int(m);
    }

    /// Stopped anywhere, in the midst of steps as well, a run has encoded what one has that was left alone.
    void countsEachEncodingOnce()
    {
        QFETCH(const int, mode);
        const QTemporaryDir dir;
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.latency = 3;
        config.steps = 24;
        config.epochs = 20;
        config.evalEvery = 5;
        config.hidden = 64; // steps long enough to be stopped in
        config.threads = 1;
        const auto data = toyDataset(TaskKind::News, 200, 60);
        config.out = dir.filePath("whole").toStdString();
        Recorder whole;
        TrainingControl alone;
        const auto begun = std::chrono::steady_clock::now();
        const RunResult expected = train(config, data, alone, whole);
        const auto length = std::chrono::steady_clock::now() - begun;
        QVERIFY2(expected.status == RunResult::Status::Finished, expected.message.c_str());

        config.out = dir.filePath("stopped").toStdString();
        int stopped = 0;
        bool finished = false;
        RunResult result;
        for (int tries = 0; tries < 60 && !finished; ++tries) {
            TrainingControl control;
            Recorder recorder;
            const bool again = !result.runFolder.empty();
            std::jthread stopper([&](const std::stop_token &over) {
                const auto until = std::chrono::steady_clock::now() + (tries + 2) * length / 12;
                while (!over.stop_requested() && std::chrono::steady_clock::now() < until)
                    std::this_thread::sleep_for(std::chrono::microseconds(200));
                control.requestStop();
            });
            result = again ? resumeTraining(result.runFolder, config, data, control, recorder)
                           : train(config, data, control, recorder);
            stopper.request_stop();
            stopped += result.status == RunResult::Status::Cancelled;
            finished = result.status == RunResult::Status::Finished;
            QVERIFY2(result.status != RunResult::Status::Failed, result.message.c_str());
            if (result.runFolder.empty() || result.steps == 0) // before its first step: anew
                result = {};
            else
                QVERIFY(result.encoded
                    >= whole.encoded[static_cast<std::size_t>(result.steps) - 1]); // parts of a step are kept
        }
        QVERIFY(finished && stopped > 1);
        QCOMPARE(result.encoded, expected.encoded);
        QCOMPARE(result.paddingShare, expected.paddingShare);
    }

    void tellsDamage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("cut"); // or one byte changed
        for (const char *name : { "run.json", "item_vectors.bin" })
            for (const bool cut : { true, false })
                QTest::addRow("%s, %s", name, cut ? "cut" : "changed") << name << cut;
    }

    /// Of the files that a run that goes on writes anew, too; once.
    void tellsDamage()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, cut);
        const QTemporaryDir dir;
        RunConfig config = toyConfig();
        config.out = dir.path().toStdString();
        config.steps = 4;
        config.evalEvery = 1;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, data, control, recorder);
        const fs::path file = fs::path(result.runFolder) / name.toStdString();
        std::string content = fileContent(file);
        if (cut)
            content.resize(content.size() / 2);
        else
            content[content.size() / 2] ^= 1;
        std::ofstream(file, std::ios::binary | std::ios::trunc) << content;

        config.steps = 5;
        Recorder again, third;
        const RunResult resumed = resumeTraining(result.runFolder, config, data, control, again);
        QVERIFY2(resumed.status == RunResult::Status::Finished, resumed.message.c_str());
        QCOMPARE(again.warnings.filter(name).size(), 1);
        config.steps = 6;
        resumeTraining(result.runFolder, config, data, control, third);
        QCOMPARE(third.warnings.filter("run.json"), QStringList());
    }

    void aRunThatCannotGoOnHasNoFigures()
    {
        const QTemporaryDir dir;
        RunConfig config = toyConfig();
        config.out = dir.path().toStdString();
        config.steps = 3;
        TrainingControl control;
        Recorder recorder;
        const RunResult result = train(config, toyDataset(TaskKind::Kt), control, recorder);
        QCOMPARE(result.steps, std::int64_t { 3 });
        config.steps = 5;
        const RunResult failed = resumeTraining(result.runFolder, config, toyDataset(TaskKind::Kt, 24, 20, 8), control,
            recorder);
        QVERIFY(failed.status == RunResult::Status::Failed && !failed.message.empty());
        QCOMPARE(failed.steps, std::int64_t { 0 });
        QVERIFY(failed.evaluations.empty());
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
