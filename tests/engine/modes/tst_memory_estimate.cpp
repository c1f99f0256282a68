// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"
#include "data/load_dataset.h"
#include "device/environment.h"
#include "model_files/model_summary.h"
#include "modes/memory_estimate.h"
#include "plm/token_memory.h"
#include "train/trainer.h"

#include <QtTest>

#include <map>

using namespace gram;

namespace {

/// A model whose memory is more than tokens and gaps of the allocator.
RunConfig configOf(const std::string &demo)
{
    RunConfig config;
    config.demo = demo;
    config.demoUsers = 60;
    config.demoItems = 120;
    config.model = "random";
    config.vocabularySize = 1000;
    config.hidden = 96;
    config.heads = 4;
    config.intermediate = 384;
    config.maxTokens = 32;
    config.batch = 8;
    config.latency = 2;
    config.steps = 4;
    config.evalEvery = -1;
    config.threads = 2;
    config.out.clear();
    return config;
}

std::shared_ptr<const Dataset> datasetOf(const RunConfig &config)
{
    static std::map<std::string, std::shared_ptr<const Dataset>> known;
    auto &dataset = known[config.demo];
    if (!dataset)
        dataset = loadDataset(config);
    return dataset;
}

/// Of the mode.
double estimateOf(const RunConfig &config, std::uint64_t freeBytes = 0)
{
    const auto dataset = datasetOf(config);
    const auto all = estimateMemory(summarizeRandomModel(config, dataset->vocabularySize), config, dataset->summary,
        freeBytes);
    return static_cast<double>(all.at(static_cast<std::size_t>(config.mode)).bytes);
}

} // namespace

class TestMemoryEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foretellsTheMeasuredPeak_data()
    {
        QTest::addColumn<QString>("demo");
        QTest::addColumn<QStringList>("settings");
        const QStringList modes { "e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id" };
        for (const QString &mode : modes) {
            const QString set = "mode=" + mode;
            const auto row = [&](const char *demo, const char *name, const QStringList &more) {
                QTest::addRow("%s, %s%s", qPrintable(mode), demo, name)
                    << QString(demo) << (QStringList { set } + more);
            };
            row("news", "", {});
            row("kt", "", {});
            row("kt", ", SAINT", { "cf=saint" });
            row("news", ", attention pooling", { "pooling=attention" });
            row("news", ", a wide batch", { "batch=24" });
            row("kt", ", double precision", { "dtype=float64" });
            row("kt", ", a wide batch", { "batch=24" });
            if (mode == "frozen" || mode == "id")
                continue;
            row("news", ", a frozen layer", { "freeze_layers=1" });
            row("kt", ", four layers", { "layers=4" });
            row("news", ", LoRA", { "layers=4", "lora_rank=8" });
            row("kt", ", LoRA everywhere",
                { "layers=4", "lora_rank=8", "lora_targets=query,key,value,attention_output,intermediate,output" });
            row("news", ", automatic micro-batch", { "micro_batch=0" });
            row("kt", ", checkpointing", { "layers=6", "activation_checkpointing=true" });
        }
        if (whyNoGpu())
            return;
        for (const char *mode : { "e2e", "single-step", "single-step-bounded", "multi-step" })
            for (const char *precision : { "full", "bf16" })
                for (const char *demo : { "kt", "news" })
                    QTest::addRow("on a GPU: %s, %s, %s", mode, demo, precision)
                        << QString(demo)
                        << QStringList { QStringLiteral("mode=%1").arg(mode), "device=cuda",
                               QStringLiteral("ce_precision=%1").arg(precision), "layers=6", "hidden=768", "heads=12",
                               "intermediate=3072", "batch=32" };
    }

    void foretellsTheMeasuredPeak()
    {
        QFETCH(QString, demo);
        QFETCH(QStringList, settings);
        RunConfig config = configOf(demo.toStdString());
        for (const QString &setting : settings)
            setField(config, setting.section('=', 0, 0).toStdString(), setting.section('=', 1).toStdString());
        TrainingControl control;
        TrainingObserver observer;
        const RunResult result = train(config, datasetOf(config), control, observer);
        QCOMPARE(QString::fromStdString(result.message), QString());
        const auto estimated = static_cast<double>(result.estimatedMemoryBytes),
                   measured = static_cast<double>(result.peakMemoryBytes);
        const double ratio = estimated / measured;
        const QString figures = QStringLiteral("estimated %1 MiB, measured %2 MiB: %3")
                                    .arg(estimated / 1048576, 0, 'f', 2)
                                    .arg(measured / 1048576, 0, 'f', 2)
                                    .arg(ratio, 0, 'f', 2);
        qInfo("%s", qPrintable(figures));
        const bool onGpu = config.device != "cpu";
        QVERIFY2(ratio > (onGpu ? 0.85 : 0.7) && ratio < (onGpu ? 1.15 : 1.4), qPrintable(figures));
    }

    void checkpointingKeepsOneRowALayer()
    {
        RunConfig config = configOf("news");
        config.layers = 8;
        config.mode = Mode::SingleStep;
        const double all = estimateOf(config);
        config.activationCheckpointing = true;
        QVERIFY(estimateOf(config) < 0.5 * all);
        const ModelSummary model = summarizeRandomModel(config, 1000);
        const double kept = tokenMemory(model, config).kept;
        config.layers = 9;
        QCOMPARE(tokenMemory(summarizeRandomModel(config, 1000), config).kept - kept, double(config.hidden));
    }

    void anAutomaticMicroBatchFitsIntoTheFreeMemory()
    {
        RunConfig config = configOf("news");
        config.mode = Mode::SingleStepBounded;
        config.microBatch = 0;
        const ModelSummary model = summarizeRandomModel(config, 1000);
        const TokenMemory token = tokenMemory(model, config);
        const double gradients = 4.0 * static_cast<double>(model.parameters);
        for (const std::int64_t tokens : { 100, 1000, 4000 }) {
            const double needed = 4.0 * (token.kept + token.passing) * static_cast<double>(tokens) + gradients;
            const auto free = static_cast<std::uint64_t>(needed / 0.8);
            const std::int64_t fit = tokensThatFit(model, config, free, 0);
            QVERIFY2(std::abs(fit - tokens) <= 1, qPrintable(QString::number(fit)));
            QVERIFY(tokensThatFit(model, config, free, 50) < fit); // the item vectors take their share
        }
        QCOMPARE(tokensThatFit(model, config, 1000, 0), std::int64_t { 0 });
        QVERIFY(estimateOf(config, 20 << 20) < estimateOf(config, std::uint64_t { 20 } << 30));
        QCOMPARE(estimateOf(config, std::uint64_t { 20 } << 30), estimateOf(config));
    }

    void boundedMemoryIsFlatInTheBatch()
    {
        RunConfig config = configOf("news");
        config.layers = 6;
        config.microBatch = 16;
        const auto encoder = [&](std::int64_t batch) {
            config.batch = batch;
            config.mode = Mode::SingleStep;
            const double whole = estimateOf(config);
            config.mode = Mode::SingleStepBounded;
            return std::pair(estimateOf(config), whole);
        };
        const auto few = encoder(2), many = encoder(24);
        QVERIFY(many.second > 1.3 * few.second);
        QVERIFY(many.first < 1.3 * few.first);
    }

    void nothingIsForetoldOfAnUnknownDataset()
    {
        const RunConfig config = configOf("news");
        QVERIFY(estimateMemory(summarizeRandomModel(config, 1000), config, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestMemoryEstimate)
#include "tst_memory_estimate.moc"
