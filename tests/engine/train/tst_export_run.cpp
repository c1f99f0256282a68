// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/tensor_file.h"
#include "modes/learner.h"
#include "plm/model_weights.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/checkpoint.h"
#include "train/export_run.h"
#include "train/trainer.h"

#include <QtTest>
#include <torch/torch.h>

#include <cmath>
#include <cstring>
#include <numeric>

using namespace gram;
namespace fs = std::filesystem;

namespace {

/// A recorded run of a few steps.
RunResult trained(RunConfig config, const fs::path &out, TaskKind kind)
{
    config.out = out.string();
    config.steps = 3;
    TrainingControl control;
    TrainingObserver nobody;
    return train(config, toyDataset(kind), control, nobody);
}

const ProgressFunction nothing = [](const Progress &) {};

QString failureOf(const std::function<void()> &f)
{
    try {
        f();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    }
    return "no error";
}

const fs::path fixtures = fs::path(GRAM_REFERENCE_DATA) / "encoders";

/// The toy's texts for a model with a vocabulary of 50.
std::shared_ptr<const Dataset> toyDatasetFor(const fs::path &model, TaskKind kind)
{
    auto data = std::make_shared<Dataset>(*toyDataset(kind));
    data->model = ModelFolder::open(model);
    data->tokenizer = data->model->tokenizer;
    data->vocabularySize = 50;
    return data;
}

} // namespace

class TestExportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfOtherData_data()
    {
        QTest::addColumn<int>("sequences");
        QTest::addColumn<bool>("told");
        QTest::newRow("the run's own") << 24 << false;
        QTest::newRow("others") << 25 << true;
    }

    void tellsOfOtherData()
    {
        QFETCH(int, sequences);
        QFETCH(bool, told);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const RunResult result = trained(toyConfig(), folder, TaskKind::Kt);
        const auto data = toyDataset(TaskKind::Kt, sequences);
        TrainingControl control;
        QStringList warnings;
        exportRun(result.runFolder, folder / "out", data.get(), control, nothing, ExportForm::Model,
            [&](const std::string &warning) { warnings += QString::fromStdString(warning); });
        QVERIFY(fs::exists(folder / "out" / "model.safetensors"));
        QCOMPARE(warnings.size(), told ? 1 : 0);
        QVERIFY(!told || warnings.front().contains(QStringLiteral("dataset has changed")));
    }

    void theExportedEncoderGivesTheItemsVectors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("pooling");
        QTest::addColumn<int>("mode");
        for (const Pooling pooling : { Pooling::Mean, Pooling::Cls, Pooling::Attention })
            QTest::addRow("news %s", nameOf(pooling).data())
                << int(TaskKind::News) << int(pooling) << int(Mode::SingleStep);
        QTest::newRow("kt multi-step") << int(TaskKind::Kt) << int(Pooling::Mean) << int(Mode::MultiStep);
        QTest::newRow("kt frozen") << int(TaskKind::Kt) << int(Pooling::Mean) << int(Mode::Frozen);
    }

    void theExportedEncoderGivesTheItemsVectors()
    {
        QFETCH(int, kind);
        QFETCH(int, pooling);
        QFETCH(int, mode);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        RunConfig config = toyConfig();
        config.pooling = static_cast<Pooling>(pooling);
        config.mode = static_cast<Mode>(mode);
        config.latency = 2;
        const RunResult result = trained(config, folder, static_cast<TaskKind>(kind));
        const auto data = toyDataset(static_cast<TaskKind>(kind));
        TrainingControl control;
        exportRun(result.runFolder, folder / "out", data.get(), control, nothing);

        const auto model = ModelFolder::open(folder / "out");
        ContentEncoderOptions options;
        options.config = model->config;
        options.pooling = static_cast<Pooling>(pooling);
        if (options.pooling != Pooling::Attention)
            QVERIFY(model->pooling == options.pooling);
        ContentEncoder ce(options);
        ce->to(torch::kFloat64);
        QVERIFY(loadWeights(*model, *ce).empty());
        ce->eval();
        std::vector<std::int32_t> all(static_cast<std::size_t>(data->items.items()));
        std::iota(all.begin(), all.end(), 0);
        const torch::NoGradGuard noGrad;
        const MicroBatch batch = MicroBatchPlanner(data->items, all, 1000, 100'000).make(0, torch::kFloat64);
        torch::Tensor expected = torch::empty({ data->items.items(), 16 }, torch::kFloat64);
        expected.index_copy_(0, batch.requestIndex, ce->forward(batch, 0));

        const std::string npy = fileContent(folder / "out" / "item_vectors.npy");
        const std::size_t bytes = static_cast<std::size_t>(expected.numel()) * sizeof(double);
        QVERIFY(npy.size() > bytes);
        torch::Tensor written = torch::empty_like(expected);
        std::memcpy(written.data_ptr(), npy.data() + npy.size() - bytes, bytes);
        QVERIFY((written - expected).abs().max().item<double>() < 1e-12);
        QCOMPARE(std::count(all.begin(), all.end(), 0), 1);
        const std::string ids = fileContent(folder / "out" / "item_ids.txt");
        QVERIFY(ids.starts_with("i0\ni1\n"));
        QCOMPARE(std::count(ids.begin(), ids.end(), '\n'), static_cast<std::ptrdiff_t>(all.size()));
        const std::string card = fileContent(folder / "out" / "README.md");
        QVERIFY(card.find(std::string(nameOf(config.mode))) != std::string::npos);
        QVERIFY(card.find("| Steps | 3 |") != std::string::npos);
        QCOMPARE(fs::exists(folder / "out" / "modules.json"), options.pooling != Pooling::Attention);
    }

    void whatTheModelSaysOfItsVectorsStays()
    {
        // sentence-cls: CLS, Normalize, texts of at most 20 tokens.
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        RunConfig config = toyConfig();
        config.model = (fixtures / "sentence-cls").string();
        config.out = folder.string();
        config.steps = 2;
        TrainingControl control;
        TrainingObserver nobody;
        const auto data = toyDatasetFor(config.model, TaskKind::News);
        const RunResult result = train(config, data, control, nobody);
        QCOMPARE(QString::fromStdString(result.message), QString());
        QVERIFY(readRunConfig(result.runFolder).normalize);
        exportRun(result.runFolder, folder / "out", data.get(), control, nothing);
        const auto model = ModelFolder::open(folder / "out");
        QVERIFY(model->normalize);
        QVERIFY(model->pooling == Pooling::Cls);
        QCOMPARE(model->maxTokens, std::int64_t { 20 });
        // Each text's vector has the length 1, so that no item's is longer, and one text's is as long.
        const std::string npy = fileContent(folder / "out" / "item_vectors.npy");
        torch::Tensor written = torch::empty({ data->items.items(), 16 }, torch::kFloat64);
        const std::size_t bytes = static_cast<std::size_t>(written.numel()) * sizeof(double);
        std::memcpy(written.data_ptr(), npy.data() + npy.size() - bytes, bytes);
        const torch::Tensor lengths = written.norm(2, 1);
        QVERIFY(lengths.max().item<double>() < 1 + 1e-12);
        std::int64_t alone = 0;
        for (std::int64_t i = 0; i < data->items.items(); ++i)
            if (const auto at = static_cast<std::size_t>(i);
                data->items.itemOffsets[at + 1] - data->items.itemOffsets[at] == 1) {
                ++alone;
                QVERIFY(std::abs(lengths[i].item<double>() - 1) < 1e-12);
            }
        QVERIFY(alone > 0);

        // The setting "mean" is the mean alone.
        config.pooling = Pooling::Mean;
        QVERIFY(!readRunConfig(train(config, data, control, nobody).runFolder).normalize);
    }

    void everyFamilyTrainsInEveryMode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("rank");
        for (const char *name : { "camembert", "electra", "ernie", "mpnet", "modernbert" })
            for (const Mode mode :
                { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep, Mode::Frozen })
                QTest::newRow((std::string(name) + ' ' + std::string(nameOf(mode))).c_str()) << name << int(mode) << 0;
        for (const char *name : { "bert", "distilbert", "roberta", "albert", "mpnet", "modernbert" })
            for (const Mode mode : { Mode::E2E, Mode::MultiStep, Mode::Frozen })
                QTest::newRow((std::string(name) + ' ' + std::string(nameOf(mode)) + " LoRA").c_str())
                    << name << int(mode) << 2;
    }

    void everyFamilyTrainsInEveryMode()
    {
        QFETCH(QString, name);
        QFETCH(int, mode);
        QFETCH(int, rank);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        RunConfig config = toyConfig();
        config.model = (fixtures / name.toStdString()).string();
        config.mode = static_cast<Mode>(mode);
        config.loraRank = rank;
        config.latency = 2;
        config.steps = 3;
        config.out = folder.string();
        TrainingControl control;
        TrainingObserver nobody;
        const auto data = toyDatasetFor(config.model, TaskKind::Kt);
        const RunResult result = train(config, data, control, nobody);
        QCOMPARE(QString::fromStdString(result.message), QString());
        QVERIFY(std::isfinite(result.lastLoss));
        exportRun(result.runFolder, folder / "out", nullptr, control, nothing);
        const auto before = TensorFiles::openFolder(fixtures / name.toStdString()),
                   after = TensorFiles::openFolder(folder / "out");
        const auto exported = ModelFolder::open(folder / "out");
        QVERIFY(exported->config == data->model->config);
        std::int64_t changed = 0;
        for (const auto &[tensor, view] : after.tensors()) {
            QVERIFY2(before.tensors().contains(tensor), tensor.c_str());
            const TensorView &old = before.tensors().at(tensor);
            QVERIFY(view.shape == old.shape);
            // Written in the run's float64, from float32.
            const auto *now = reinterpret_cast<const double *>(view.bytes.data());
            bool same = true;
            for (std::size_t i = 0; i < view.bytes.size() / sizeof(double) && same; ++i) {
                float value = 0;
                std::memcpy(&value, old.bytes.data() + i * sizeof value, sizeof value);
                same = now[i] == static_cast<double>(value);
            }
            changed += !same;
        }
        QVERIFY2((changed > 0) == (config.mode != Mode::Frozen), qPrintable(QString::number(changed)));
        if (rank == 0 || config.mode == Mode::Frozen)
            return;
        // Query and value of each set of weights, and nothing else; ModernBERT's are one.
        const std::int64_t sets = exported->config.sharesLayers() ? 1 : exported->config.layers;
        QCOMPARE(changed, (exported->config.family == Family::ModernBert ? 1 : 2) * sets);
    }

    void anAdapterIsThePartOfLora_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("pooling");
        for (const char *name : { "bert", "distilbert", "albert", "mpnet", "modernbert" })
            QTest::newRow(name) << name << int(Pooling::Mean);
        QTest::newRow("attention pooling") << "roberta" << int(Pooling::Attention);
        QTest::newRow("sentence-cls") << "sentence-cls" << int(Pooling::Model);
    }

    void anAdapterIsThePartOfLora()
    {
        QFETCH(QString, name);
        QFETCH(int, pooling);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        RunConfig config = toyConfig();
        config.model = (fixtures / name.toStdString()).string();
        config.pooling = static_cast<Pooling>(pooling);
        config.loraRank = 2;
        config.loraAlpha = 3;
        config.loraTargets = "value,output";
        config.ceRate = 0.05;
        config.steps = 4;
        config.out = folder.string();
        TrainingControl control;
        TrainingObserver nobody;
        const auto data = toyDatasetFor(config.model, TaskKind::News);
        const RunResult result = train(config, data, control, nobody);
        QCOMPARE(QString::fromStdString(result.message), QString());
        exportRun(result.runFolder, folder / "whole", data.get(), control, nothing);
        exportRun(result.runFolder, folder / "adapter", data.get(), control, nothing, ExportForm::Adapter);
        QVERIFY(fs::exists(folder / "adapter" / "adapter_config.json"));
        QVERIFY(!fs::exists(folder / "adapter" / "model.safetensors"));
        QVERIFY(!fs::exists(folder / "adapter" / "config.json"));
        QVERIFY(!fs::exists(folder / "whole" / "adapter_config.json"));
        const std::string card = fileContent(folder / "adapter" / "README.md");
        QVERIFY(card.find("library_name: peft") != std::string::npos);
        QVERIFY(card.find("| LoRA | rank 2, alpha 3, of value, output |") != std::string::npos);

        // Both give the same vectors, which are the run's, and others than the model's that it began with.
        RunConfig own;
        own.pooling = config.pooling;
        const auto vectorsOf = [&](const fs::path &of) {
            const auto model = ModelFolder::open(of);
            ContentEncoderOptions options;
            options.config = model->config;
            options.pooling = poolingFor(own, model.get());
            options.normalize = normalizesFor(own, model.get());
            ContentEncoder ce(options);
            ce->to(torch::kFloat64);
            loadWeights(*model, *ce);
            ce->eval();
            std::vector<std::int32_t> all(static_cast<std::size_t>(data->items.items()));
            std::iota(all.begin(), all.end(), 0);
            const torch::NoGradGuard noGrad;
            const MicroBatch batch = MicroBatchPlanner(data->items, all, 1000, 100'000).make(0, torch::kFloat64);
            torch::Tensor rows = torch::empty({ data->items.items(), 16 }, torch::kFloat64);
            return rows.index_copy_(0, batch.requestIndex, ce->forward(batch, 0));
        };
        const torch::Tensor whole = vectorsOf(folder / "whole");
        QCOMPARE(ModelFolder::open(folder / "adapter")->maxTokens, ModelFolder::open(folder / "whole")->maxTokens);
        QVERIFY((vectorsOf(folder / "adapter") - whole).abs().max().item<double>() < 1e-12);
        QVERIFY((vectorsOf(config.model) - whole).abs().max().item<double>() > 1e-6);
        QCOMPARE(fileContent(folder / "adapter" / "item_vectors.npy"),
            fileContent(folder / "whole" / "item_vectors.npy"));

        // An adapter is no model that another one could be laid over.
        config.model = (folder / "adapter").string();
        const RunResult second = train(config, toyDatasetFor(config.model, TaskKind::News), control, nobody);
        QCOMPARE(QString::fromStdString(second.message), QString());
        QVERIFY(failureOf([&] {
            exportRun(second.runFolder, folder / "no", nullptr, control, nothing, ExportForm::Adapter);
        }).contains("adapter"));
        exportRun(second.runFolder, folder / "yes", nullptr, control, nothing);
    }

    void whatHasNoAdapterIsSaid_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("rank");
        QTest::addColumn<QString>("says");
        QTest::newRow("no LoRA") << "bert" << 0 << "without LoRA";
        QTest::newRow("random weights") << "random" << 2 << "random weights";
        QTest::newRow("its model is gone") << "copy" << 2 << "not there any more";
    }

    void whatHasNoAdapterIsSaid()
    {
        QFETCH(QString, model);
        QFETCH(int, rank);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString(), copy = folder / "copy";
        fs::copy(fixtures / "bert", copy, fs::copy_options::recursive);
        RunConfig config = toyConfig();
        config.model = model == "random" ? "random" : model == "copy" ? copy.string() : (fixtures / "bert").string();
        config.loraRank = rank;
        config.steps = 2;
        config.out = folder.string();
        TrainingControl control;
        TrainingObserver nobody;
        const auto data = config.model == "random" ? toyDataset(TaskKind::Kt)
                                                   : toyDatasetFor(config.model, TaskKind::Kt);
        const RunResult result = train(config, data, control, nobody);
        QCOMPARE(QString::fromStdString(result.message), QString());
        fs::remove_all(copy);
        const QString failure = failureOf(
            [&] { exportRun(result.runFolder, folder / "out", nullptr, control, nothing, ExportForm::Adapter); });
        QVERIFY2(failure.contains(says), qPrintable(failure));
        QVERIFY(!fs::exists(folder / "out"));
    }

    void everyFamilysGradientsAreE2Es_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rank");
        for (const char *name : { "camembert", "electra", "ernie", "mpnet", "modernbert", "sentence-cls" })
            QTest::newRow(name) << name << 0;
        for (const char *name : { "bert", "distilbert", "roberta", "albert", "mpnet", "modernbert" })
            QTest::addRow("%s with LoRA", name) << name << 2;
    }

    void everyFamilysGradientsAreE2Es()
    {
        QFETCH(QString, name);
        QFETCH(int, rank);
        RunConfig config = toyConfig();
        config.model = (fixtures / name.toStdString()).string();
        config.loraRank = rank;
        TrainingControl control;
        for (const VerifyCheck &check : verify(config, toyDatasetFor(config.model, TaskKind::News), 2, control))
            QVERIFY2(check.pass && check.maxRelativeDifference < 1e-10,
                qPrintable(QString("%1 %2")
                               .arg(QString::fromStdString(check.worstParameter))
                               .arg(check.maxRelativeDifference)));
    }

    void theCfModuleGoesAlong()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const RunResult result = trained(toyConfig(), folder, TaskKind::News);
        TrainingControl control;
        exportRun(result.runFolder, folder / "out", nullptr, control, nothing);
        QVERIFY(!fs::exists(folder / "out" / "item_vectors.npy"));
        Learner learner(toyConfig(), toyDataset(TaskKind::News), control);
        loadModel(result.runFolder, Kept::Last, *learner.ce, *learner.cf);
        const TensorFiles files = TensorFiles::open(folder / "out" / "cf.safetensors");
        for (const auto &entry : learner.cf->named_parameters()) {
            const TensorView &view = files.tensors().at(entry.key());
            QVERIFY(view.shape == entry.value().sizes().vec());
            QVERIFY(std::memcmp(view.bytes.data(), entry.value().data_ptr(), view.bytes.size()) == 0);
        }
    }

    void whatCannotBeExportedIsSaid()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const RunResult result = trained(toyConfig(), folder, TaskKind::Kt);
        RunConfig id = toyConfig();
        id.mode = Mode::Id;
        const RunResult idResult = trained(id, folder, TaskKind::Kt);
        TrainingControl control;
        const auto run = [&](const std::string &runFolder, const fs::path &target) {
            return failureOf([&] { exportRun(runFolder, target, nullptr, control, nothing); });
        };
        QVERIFY(run(idResult.runFolder, folder / "a").contains("mode id"));
        QVERIFY(run(result.runFolder, result.runFolder).contains("not empty"));
        QVERIFY(run((folder / "gone").string(), folder / "b").contains("gone"));
        fs::remove(fs::path(result.runFolder) / "checkpoints.json");
        for (const RunManifest::Checkpoint &checkpoint : checkpointsFound(result.runFolder))
            fs::remove(fs::path(result.runFolder) / checkpoint.file);
        QVERIFY(run(result.runFolder, folder / "c").contains("checkpoint"));
        // Nothing is left of an export that failed.
        for (const auto &entry : fs::directory_iterator(folder))
            QVERIFY2(!entry.path().filename().string().starts_with('.'), entry.path().c_str());
    }

    void aStoppedExportLeavesNothing()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const RunResult result = trained(toyConfig(), folder, TaskKind::Kt);
        TrainingControl control;
        control.requestStop();
        const auto data = toyDataset(TaskKind::Kt);
        QVERIFY_EXCEPTION_THROWN(exportRun(result.runFolder, folder / "out", data.get(), control, nothing), Cancelled);
        QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), std::ptrdiff_t { 1 });
    }
};

QTEST_GUILESS_MAIN(TestExportRun)
#include "tst_export_run.moc"
