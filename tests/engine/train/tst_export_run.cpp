// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/tensor_file.h"
#include "modes/learner.h"
#include "plm/model_weights.h"
#include "toy_dataset.h"
#include "train/checkpoint.h"
#include "train/export_run.h"
#include "train/trainer.h"

#include <QtTest>
#include <torch/torch.h>

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

const ProgressFunction nothing = [](const Progress &) { };

QString failureOf(const std::function<void()> &f)
{
    try {
        f();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    }
    return "no error";
}

} // namespace

class TestExportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExportedEncoderGivesTheItemsVectors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("pooling");
        QTest::addColumn<int>("mode");
        for (const Pooling pooling : { Pooling::Mean, Pooling::Cls, Pooling::Attention })
            QTest::addRow("news %s", nameOf(pooling).data()) << int(TaskKind::News) << int(pooling) << int(Mode::SingleStep);
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

    void theCfModuleGoesAlong()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const RunResult result = trained(toyConfig(), folder, TaskKind::News);
        TrainingControl control;
        exportRun(result.runFolder, folder / "out", nullptr, control, nothing);
        QVERIFY(!fs::exists(folder / "out" / "item_vectors.npy"));
        Learner learner(toyConfig(), toyDataset(TaskKind::News), control);
        loadModel(fs::path(result.runFolder) / "checkpoint.pt", *learner.ce, *learner.cf);
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
        fs::remove(fs::path(result.runFolder) / "best.pt");
        fs::remove(fs::path(result.runFolder) / "checkpoint.pt");
        fs::remove(fs::path(result.runFolder) / "checkpoint.pt.previous");
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
