// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "toy_dataset.h"
#include "train/checkpoint.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <torch/torch.h>

#include <filesystem>
#include <limits>

using namespace gram;

namespace {

namespace fs = std::filesystem;

std::string failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private:
    /// A run of two evaluations, so that it has a last checkpoint and one before.
    static fs::path trained(const QTemporaryDir &dir, const RunConfig &config, std::shared_ptr<const Dataset> data)
    {
        RunConfig c = config;
        c.out = dir.path().toStdString();
        TrainingControl control;
        TrainingObserver nobody;
        return train(c, std::move(data), control, nobody).runFolder;
    }

private Q_SLOTS:
    void everyFlipAndCutIsNoticed()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toyConfig();
        const fs::path run = trained(dir, config, data);
        TrainingControl control;
        Learner learner(config, data, control);
        const auto mode = makeMode(config.mode, learner);
        const LoadedCheckpoint whole = loadCheckpoint(run, Kept::Last, learner, *mode);
        QVERIFY(whole.notes.empty());
        const fs::path file = run / whole.from.file;
        const std::string content = fileContent(file);
        QVERIFY(content.size() > 10'000);
        const auto noticed = [&](const std::string &other) {
            writeFileAtomically(file, other);
            const LoadedCheckpoint loaded = loadCheckpoint(run, Kept::Last, learner, *mode);
            return loaded.from.file != whole.from.file && loaded.notes.size() == 1
                && loaded.notes.front().find(whole.from.file) != std::string::npos;
        };
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < 400; ++at) // the header's beginning, with the digest
            places.push_back(at);
        for (std::size_t i = 0; i < 400; ++i)
            places.push_back(i * (content.size() - 1) / 399);
        for (const std::size_t at : places) {
            std::string other = content;
            other[at] = static_cast<char>(other[at] ^ 1 << at % 8);
            QVERIFY2(noticed(other), qPrintable(QStringLiteral("flip at %1").arg(at)));
        }
        for (std::size_t i = 0; i < 50; ++i)
            QVERIFY2(noticed(content.substr(0, i * content.size() / 50)), qPrintable(QString::number(i)));
        QVERIFY(noticed(content + '\0'));
        writeFileAtomically(file, content);
        QVERIFY(loadCheckpoint(run, Kept::Last, learner, *mode).notes.empty());
    }

    /// By their versions what was derived from the weights, as their rounded form, is known to be stale.
    void loadedWeightsHaveOtherVersions()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toyConfig();
        const fs::path run = trained(dir, config, data);
        TrainingControl control;
        Learner learner(config, data, control);
        const auto mode = makeMode(config.mode, learner);
        std::vector<std::int64_t> before;
        for (const torch::Tensor &weight : learner.ce->parameters())
            before.push_back(weight._version());
        loadCheckpoint(run, Kept::Best, learner, *mode);
        const auto weights = learner.ce->parameters();
        for (std::size_t i = 0; i < weights.size(); ++i)
            QVERIFY2(weights[i]._version() > before[i], qPrintable(QString::number(i)));
    }

    /// A whole file, but not the one that the list names.
    void anotherRunsCheckpointIsNotTaken()
    {
        const QTemporaryDir dir, otherDir;
        const auto data = toyDataset(TaskKind::Kt);
        RunConfig config = toyConfig();
        const fs::path run = trained(dir, config, data);
        config.seed = 7;
        const fs::path other = trained(otherDir, config, data);
        const auto ours = RunManifest::read(run)->last, theirs = RunManifest::read(other)->last;
        fs::copy_file(other / theirs->file, run / ours->file, fs::copy_options::overwrite_existing);
        TrainingControl control;
        Learner learner(config, data, control);
        const auto mode = makeMode(config.mode, learner);
        const LoadedCheckpoint loaded = loadCheckpoint(run, Kept::Last, learner, *mode);
        QVERIFY(loaded.from.step < ours->step);
        QVERIFY2(loaded.notes.front().find("another run's") != std::string::npos, loaded.notes.front().c_str());
    }

    void aStateWithoutNumbersIsNeverSaved()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, data, control);
        const auto mode = makeMode(config.mode, learner);
        const fs::path file = fs::path(dir.path().toStdString()) / "checkpoint-3.safetensors";
        RunProgress progress;
        progress.steps = 3;
        for (const double bad : { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity() }) {
            const torch::NoGradGuard noGrad;
            torch::Tensor weight = learner.cf->parameters().back();
            const torch::Tensor before = weight.clone();
            weight.view({ -1 })[0] = bad;
            const std::string failure = failureOf(
                [&] { collectState(learner, *mode, progress).write(file, progress.toJson(), 3); });
            QVERIFY2(failure.find("cf.") != std::string::npos && failure.find("step 3") != std::string::npos,
                failure.c_str());
            QVERIFY(fs::is_empty(dir.path().toStdString()));
            weight.copy_(before);
        }
        QCOMPARE(failureOf([&] { collectState(learner, *mode, progress).write(file, progress.toJson(), 3); }),
            std::string());
    }

    /// What is written later is of the moment at which it was copied.
    void aCopyIsOfItsMoment()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, data, control);
        const auto mode = makeMode(config.mode, learner);
        RunProgress progress;
        StateWriter state = collectState(learner, *mode, progress);
        QVERIFY(state.bytes() > 1000);
        QVERIFY(state.copy());
        const torch::NoGradGuard noGrad;
        std::vector<torch::Tensor> before;
        for (const auto &module : { learner.ce->parameters(), learner.cf->parameters() })
            for (torch::Tensor weight : module) {
                before.push_back(weight.clone());
                weight.add_(1);
            }
        const fs::path file = fs::path(dir.path().toStdString()) / "checkpoint-0.safetensors";
        state.write(file, progress.toJson(), 0);
        StateReader reader(file);
        std::size_t i = 0;
        for (const auto &[prefix, module] :
            { std::pair<const char *, torch::nn::Module *>("ce", learner.ce.get()), { "cf", learner.cf.get() } })
            for (const auto &parameter : module->named_parameters()) {
                torch::Tensor read = torch::zeros_like(parameter.value());
                reader.within(prefix, [&] { reader.tensor(parameter.key(), read); });
                QVERIFY(read.equal(before[i++]));
            }
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
