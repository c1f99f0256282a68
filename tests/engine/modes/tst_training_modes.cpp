// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "api/mode_traits.h"
#include "data/batch_sampler.h"
#include "mode_gradients.h"
#include "modes/multi_step.h"
#include "optim/schedule.h"
#include "toy_dataset.h"

#include <QtTest>

#include <chrono>
#include <thread>

using namespace gram;

namespace {

/// The gradients of one batch by a mode, and of the pseudo-loss written out by hand.
struct Gradients {
    std::vector<torch::Tensor> values;
};

Gradients gradients(Learner &learner, Mode mode, const Batch &batch)
{
    learner.keepGradients = true;
    learner.ceAdam->clearGradients();
    learner.cfAdam->clearGradients();
    const auto way = makeMode(mode, learner);
    way->step(batch);
    Gradients g;
    for (const auto &module : { std::static_pointer_cast<torch::nn::Module>(learner.ce.ptr()),
             std::static_pointer_cast<torch::nn::Module>(learner.cf) })
        for (const torch::Tensor &p : module->parameters())
            g.values.push_back(p.grad().defined() ? p.grad().clone() : torch::zeros_like(p));
    return g;
}

} // namespace

class TestTrainingModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void singleStepIsExact_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("pooling");
        QTest::addColumn<int>("cf");
        for (const auto &[kind, name] : { std::pair(TaskKind::News, "news"), std::pair(TaskKind::Kt, "kt") })
            for (const Mode mode : { Mode::SingleStep, Mode::SingleStepBounded })
                for (const Pooling pooling : { Pooling::Mean, Pooling::Cls, Pooling::Attention })
                    QTest::addRow("%s %s %s", name, nameOf(mode).data(), nameOf(pooling).data())
                        << static_cast<int>(kind) << static_cast<int>(mode) << static_cast<int>(pooling)
                        << static_cast<int>(CfModule::Auto);
        for (const auto &[kind, name] : { std::pair(TaskKind::News, "news"), std::pair(TaskKind::Kt, "kt") })
            QTest::addRow("%s multi-step n1", name)
                << static_cast<int>(kind) << static_cast<int>(Mode::MultiStep) << static_cast<int>(Pooling::Mean)
                << static_cast<int>(CfModule::Auto);
        for (const Mode mode : { Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep })
            QTest::addRow("SAINT %s", nameOf(mode).data())
                << static_cast<int>(TaskKind::Kt) << static_cast<int>(mode) << static_cast<int>(Pooling::Mean)
                << static_cast<int>(CfModule::Saint);
    }

    void singleStepIsExact()
    {
        QFETCH(int, kind);
        QFETCH(int, mode);
        QFETCH(int, pooling);
        QFETCH(int, cf);
        RunConfig config = toyConfig();
        config.pooling = static_cast<Pooling>(pooling);
        config.cf = static_cast<CfModule>(cf);
        config.latency = 1; // Multi-step with N = 1
        config.ceBatch = Learner::anyNumber;
        TrainingControl control;
        Learner learner(config, toyDataset(static_cast<TaskKind>(kind)), control);
        learner.step = 1;
        const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        QVERIFY(batch.unique.size() < batch.interactions.size());
        const Gradients e2e = gradients(learner, Mode::E2E, batch);
        const Gradients other = gradients(learner, static_cast<Mode>(mode), batch);
        double largest = 0;
        for (std::size_t i = 0; i < e2e.values.size(); ++i) {
            QVERIFY(largestDifference(e2e.values[i], other.values[i]) < 1e-12);
            largest = std::max(largest, e2e.values[i].abs().max().item<double>());
        }
        QVERIFY(largest > 1e-6); // there was a gradient to compare
    }

    void withLoraModesAreExact_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("targets");
        QTest::addColumn<int>("frozen");
        QTest::addColumn<bool>("checkpointing");
        for (const auto &[kind, name] : { std::pair(TaskKind::News, "news"), std::pair(TaskKind::Kt, "kt") })
            for (const Mode mode : { Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep })
                for (const char *targets :
                    { "query,value", "output", "query,key,value,attention_output,intermediate,output" })
                    for (const int frozen : { -1, 0, 1 })
                        QTest::addRow("%s %s %s %d", name, nameOf(mode).data(), targets, frozen)
                            << int(kind) << int(mode) << targets << frozen << (frozen == 0);
    }

    void withLoraModesAreExact()
    {
        QFETCH(int, kind);
        QFETCH(int, mode);
        QFETCH(QString, targets);
        QFETCH(int, frozen);
        QFETCH(bool, checkpointing);
        RunConfig config = toyConfig();
        config.latency = 1;
        config.loraRank = 3;
        config.loraTargets = targets.toStdString();
        config.freezeLayers = frozen;
        config.activationCheckpointing = checkpointing;
        config.pooling = Pooling::Attention;
        TrainingControl control;
        Learner learner(config, toyDataset(static_cast<TaskKind>(kind)), control);
        learner.step = 1;
        torch::manual_seed(4);
        {
            const torch::NoGradGuard noGrad; // beside a B of zeros A has no gradient
            for (auto &entry : learner.ce->named_parameters())
                if (entry.key().ends_with("_lora_b"))
                    entry.value().normal_(0, 0.1);
        }
        learner.ce->parametersChanged();
        learner.fillFrozen([](const Progress &) {});
        const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        const Gradients e2e = gradients(learner, Mode::E2E, batch);
        const Gradients other = gradients(learner, static_cast<Mode>(mode), batch);
        const auto named = learner.ce->named_parameters();
        std::size_t adapters = 0;
        for (std::size_t i = 0; i < named.size(); ++i) {
            const QByteArray name = named[i].key().c_str();
            QVERIFY2(largestDifference(e2e.values[i], other.values[i]) < 1e-12, name);
            const bool trains = name.contains("_lora_") || name.startsWith("pool_");
            QCOMPARE(named[i].value().requires_grad(), trains);
            const double largest = e2e.values[i].abs().max().item<double>();
            QVERIFY2(name.contains("_lora_") ? largest > 1e-12 : trains || largest == 0, name);
            adapters += name.contains("_lora_");
        }
        QCOMPARE(adapters, static_cast<std::size_t>(2 * (targets.count(',') + 1) * (frozen == 1 ? 1 : 2)));
        for (std::size_t i = named.size(); i < e2e.values.size(); ++i)
            QVERIFY(largestDifference(e2e.values[i], other.values[i]) < 1e-12);
    }

    void frozenLayersAreExact_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("onDisk");
        for (const auto &[kind, name] : { std::pair(TaskKind::News, "news"), std::pair(TaskKind::Kt, "kt") })
            for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded })
                for (int layers = 0; layers < 2; ++layers)
                    QTest::addRow("%s %s %d", name, nameOf(mode).data(), layers)
                        << static_cast<int>(kind) << static_cast<int>(mode) << layers << (layers == 1);
    }

    void frozenLayersAreExact()
    {
        // E2E through the whole encoder against a mode that reads the frozen part's kept output.
        QFETCH(int, kind);
        QFETCH(int, mode);
        QFETCH(int, layers);
        QFETCH(bool, onDisk);
        RunConfig config = toyConfig();
        TrainingControl control;
        const auto data = toyDataset(static_cast<TaskKind>(kind));
        Learner whole(config, data, control);
        config.freezeLayers = layers;
        config.cacheLimit = onDisk ? 0 : 64;
        Learner frozen(config, data, control);
        QVERIFY(frozen.fillFrozen([](const Progress &) {}));
        QVERIFY(frozen.frozen && frozen.frozen->onDisk() == onDisk);
        whole.step = frozen.step = 1;
        const Batch batch = BatchSampler(data, config).plan(0, 0);
        const Gradients expected = gradients(whole, Mode::E2E, batch);
        const Gradients got = gradients(frozen, static_cast<Mode>(mode), batch);
        const auto parameters = frozen.ce->parameters();
        int trained = 0;
        for (std::size_t i = 0; i < expected.values.size(); ++i) {
            if (i < parameters.size() && !parameters[i].requires_grad()) {
                QCOMPARE(got.values[i].abs().max().item<double>(), 0.0);
                QVERIFY(expected.values[i].abs().max().item<double>() > 0);
                continue;
            }
            ++trained;
            QVERIFY(largestDifference(expected.values[i], got.values[i]) < 1e-12);
        }
        QVERIFY(trained > 0 && trained < static_cast<int>(expected.values.size()));
    }

    void frozenWeightsStay()
    {
        RunConfig config = toyConfig();
        config.mode = Mode::SingleStep;
        config.freezeLayers = 1;
        TrainingControl control;
        Learner fresh(config, toyDataset(TaskKind::News), control);
        const auto after = parametersAfter(config, TaskKind::News, 2);
        const auto before = fresh.ce->parameters();
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(torch::equal(before[i], after[i]), !before[i].requires_grad());
    }

    void e2eEncodesEveryInteraction()
    {
        RunConfig config = toyConfig();
        config.mode = Mode::E2E;
        std::int64_t e2e = 0, single = 0, bounded = 0;
        parametersAfter(config, TaskKind::News, 1, &e2e);
        config.mode = Mode::SingleStep;
        parametersAfter(config, TaskKind::News, 1, &single);
        config.mode = Mode::SingleStepBounded;
        parametersAfter(config, TaskKind::News, 1, &bounded);
        const Batch batch = BatchSampler(toyDataset(TaskKind::News), config).plan(0, 0);
        QCOMPARE(e2e, static_cast<std::int64_t>(batch.interactions.size()));
        QCOMPARE(single, static_cast<std::int64_t>(batch.unique.size()));
        QCOMPARE(bounded, static_cast<std::int64_t>(2 * batch.unique.size()));
    }

    void pseudoLossGivesTheGradient()
    {
        // g of Single-step against the pseudo-loss of the paper, written out: 1/2 sum ||f - (h - g)||^2.
        const RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        learner.step = 1;
        const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        const Gradients single = gradients(learner, Mode::SingleStep, batch);

        const torch::Tensor h = *learner.encode(batch.unique, Learner::anyNumber);
        const auto pass = learner.runCf(h, toDevice(batch, batch.inverse, learner.options));
        const torch::Tensor target = h - pass.rowGradient;
        learner.ceAdam->clearGradients();
        const MicroBatch micro
            = MicroBatchPlanner(learner.dataset->items, batch.unique, 1000, 100000).make(0, learner.options);
        const torch::Tensor f = learner.forward(micro);
        (0.5 * (f - target.index_select(0, micro.requestIndex)).square().sum()).backward();
        const auto parameters = learner.ce->parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i)
            if (parameters[i].grad().defined())
                QVERIFY(largestDifference(single.values[i], parameters[i].grad()) < 1e-12);
    }

    /// Whether TF32 may be used is the process's; two learners of a process may differ in it.
    void eachLearnerComputesInItsOwnPrecision()
    {
        const RunConfig config = toyConfig();
        TrainingControl control;
        Learner full(config, toyDataset(TaskKind::News), control), coarse(config, toyDataset(TaskKind::News), control);
        coarse.config.cePrecision = CePrecision::Tf32; // which is refused where there is no GPU
        full.step = coarse.step = 1;
        const Batch batch = BatchSampler(full.dataset, config).plan(0, 0);
        const MicroBatch micro
            = MicroBatchPlanner(full.dataset->items, batch.unique, 1000, 100000).make(0, full.options);
        const auto mayUseTf32 = [](bool may) {
            return at::globalContext().allowTF32CuBLAS() == may && at::globalContext().allowTF32CuDNN() == may;
        };
        for (Learner *learner : { &full, &coarse, &full }) {
            const bool may = learner == &coarse;
            learner->forward(micro);
            QVERIFY(mayUseTf32(may));
            Learner &other = may ? full : coarse;
            other.forward(micro);
            learner->runCf(torch::zeros({ static_cast<std::int64_t>(batch.unique.size()), learner->ce->width() },
                               learner->options),
                toDevice(batch, batch.inverse, learner->options));
            QVERIFY(mayUseTf32(may));
        }
    }

    void everyParameterIsTrained_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("news") << static_cast<int>(TaskKind::News);
        QTest::newRow("kt") << static_cast<int>(TaskKind::Kt);
    }

    void everyParameterIsTrained()
    {
        QFETCH(int, kind);
        RunConfig config = toyConfig();
        config.pooling = Pooling::Attention;
        TrainingControl control;
        Learner start(config, toyDataset(static_cast<TaskKind>(kind)), control);
        std::vector<torch::Tensor> before = start.ce->parameters();
        for (const torch::Tensor &p : start.cf->parameters())
            before.push_back(p);
        const auto after = parametersAfter(config, static_cast<TaskKind>(kind), 2);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(largestDifference(before[i], after[i]) > 0);
    }

    void stoppedStepChangesNothing_data()
    {
        QTest::addColumn<int>("mode");
        for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded })
            QTest::addRow("%s", nameOf(mode).data()) << static_cast<int>(mode);
    }

    void stoppedStepChangesNothing()
    {
        QFETCH(int, mode);
        RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        learner.step = 1;
        std::vector<torch::Tensor> before;
        for (const torch::Tensor &p : learner.ce->parameters())
            before.push_back(p.detach().clone());
        const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        control.requestStop();
        QVERIFY(!makeMode(static_cast<Mode>(mode), learner)->step(batch));
        const auto after = learner.ce->parameters();
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(largestDifference(before[i], after[i]), 0.0);
            QVERIFY(!after[i].grad().defined());
        }
    }

    void answersAreNotSeenBeforeTheyArePredicted()
    {
        RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::Kt), control);
        learner.cf->eval();
        Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        const torch::Tensor rows = *learner.encode(batch.unique, Learner::anyNumber);
        const torch::Tensor before = learner.cf->scores(rows, toDevice(batch, batch.inverse, learner.options));
        const std::int64_t at = batch.width / 2;
        bool changed = false;
        for (std::int64_t u = 0; u < batch.users; ++u)
            for (std::int64_t t = at; t < batch.width; ++t)
                if (const std::int64_t slot = batch.slots[static_cast<std::size_t>(u * batch.width + t)]; slot >= 0) {
                    batch.correct[static_cast<std::size_t>(slot)] ^= 1;
                    changed = true;
                }
        QVERIFY(changed);
        const torch::Tensor after = learner.cf->scores(rows, toDevice(batch, batch.inverse, learner.options));
        QCOMPARE(largestDifference(before.slice(1, 0, at + 1), after.slice(1, 0, at + 1)), 0.0);
        QVERIFY(largestDifference(before.slice(1, at + 1), after.slice(1, at + 1)) > 0);
    }

    void aPauseIsInNoPhase_data()
    {
        QTest::addColumn<int>("mode");
        for (const ModeTraits &traits : modeTraits)
            if (traits.trainsEncoder)
                QTest::addRow("%s", nameOf(traits.mode).data()) << int(traits.mode);
    }

    /// The job is paused when the CF's gradient is there, and waits in the way back through the encoder.
    void aPauseIsInNoPhase()
    {
        QFETCH(int, mode);
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.latency = 1;
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::Kt), control);
        const auto way = makeMode(config.mode, learner);
        QVERIFY(way->prepare());
        std::thread wake;
        learner.cf->parameters().front().register_hook([&](torch::Tensor gradient) {
            control.setPaused(true);
            wake = std::thread([&control] {
                std::this_thread::sleep_for(std::chrono::milliseconds(200));
                control.setPaused(false);
            });
            return gradient;
        });
        learner.step = 1;
        const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
        const auto start = std::chrono::steady_clock::now();
        const bool done = way->step(batch).has_value();
        const double all = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        wake.join();
        QVERIFY(done);
        QVERIFY(learner.pausedSeconds > 0);
        const PhaseSeconds &p = learner.measured.phases;
        QVERIFY(p.encode > 0 && p.cf > 0 && p.ceBackward > 0 && p.optimizer > 0);
        // Parts of one time that have nothing in common.
        QVERIFY(p.encode + p.cf + p.ceBackward + p.optimizer + learner.pausedSeconds <= all);
    }

    void userWithoutHistoryHasNoScore()
    {
        RunConfig config = toyConfig();
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        Batch batch;
        batch.users = 1;
        batch.historyLength = 2;
        batch.width = 4;
        batch.slots = { -1, -1, 0, 1 };
        batch.interactions = { 3, 4 };
        batch.unique = { 3, 4 };
        batch.inverse = { 0, 1 };
        const torch::Tensor rows = learner.encode(batch.unique, 10)->requires_grad_(true);
        const torch::Tensor scores = learner.cf->scores(rows, toDevice(batch, batch.inverse, learner.options));
        QCOMPARE(scores.abs().max().item<double>(), 0.0);
        scores.sum().backward();
        QVERIFY(rows.grad().isfinite().all().item<bool>());
    }

    void noamReachesItsPeakAtWarmup()
    {
        QCOMPARE(noam(50, 50), 1.0);
        QVERIFY(noam(1, 50) < noam(2, 50));
        QVERIFY(noam(51, 50) < 1.0);
        QCOMPARE(noam(200, 50), 0.5);
        QCOMPARE(noam(25, 50), 0.5);
    }

    void adamEqualsLibTorchs()
    {
        torch::manual_seed(4);
        const torch::Tensor start = torch::randn({ 5, 7 }, torch::kFloat64);
        torch::Tensor a = start.clone().requires_grad_(true), b = start.clone().requires_grad_(true);
        torch::Tensor table = start.clone();
        Adam ours({ a });
        RowAdam rows(table);
        torch::optim::Adam theirs({ b }, torch::optim::AdamOptions(0.01));
        const torch::Tensor all = torch::arange(5, torch::kInt64);
        for (int i = 0; i < 5; ++i) {
            const torch::Tensor g = torch::randn({ 5, 7 }, torch::kFloat64);
            a.mutable_grad() = g.clone();
            b.mutable_grad() = g.clone();
            ours.step(0.01);
            theirs.step();
            rows.step(all, g, 0.01);
        }
        QVERIFY(largestDifference(a, b) < 1e-14);
        QVERIFY(largestDifference(table, b) < 1e-14);
    }
};

QTEST_GUILESS_MAIN(TestTrainingModes)
#include "tst_training_modes.moc"
