// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "data/batch_sampler.h"
#include "mode_gradients.h"
#include "modes/multi_step.h"
#include "toy_dataset.h"

#include <QtTest>

#include <set>

using namespace gram;

/// Multi-step's table, its cycles and its encoder updates.
class TestMultiStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void multiStepOfOneIsSingleStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cf");
        QTest::newRow("news") << static_cast<int>(TaskKind::News) << static_cast<int>(CfModule::Auto);
        QTest::newRow("kt") << static_cast<int>(TaskKind::Kt) << static_cast<int>(CfModule::Auto);
        QTest::newRow("SAINT") << static_cast<int>(TaskKind::Kt) << static_cast<int>(CfModule::Saint);
    }

    void multiStepOfOneIsSingleStep()
    {
        QFETCH(int, kind);
        QFETCH(int, cf);
        RunConfig config = toyConfig();
        config.cf = static_cast<CfModule>(cf);
        config.mode = Mode::SingleStep;
        const auto single = parametersAfter(config, static_cast<TaskKind>(kind), 3);
        config.mode = Mode::MultiStep;
        config.latency = 1;
        config.ceBatch = 1000;
        const auto multi = parametersAfter(config, static_cast<TaskKind>(kind), 3);
        for (std::size_t i = 0; i < single.size(); ++i)
            QVERIFY(largestDifference(single[i], multi[i]) < 1e-9);
    }

    void multiStepWaitsForItsLatency_data()
    {
        QTest::addColumn<int>("optimizer");
        QTest::addColumn<int>("firstUpdates");
        QTest::newRow("sgd") << static_cast<int>(ItemOptimizer::Sgd) << 0;
        QTest::newRow("adam, whose first mini-batch measures") << static_cast<int>(ItemOptimizer::Adam) << 1;
    }

    void multiStepWaitsForItsLatency()
    {
        QFETCH(int, optimizer);
        QFETCH(int, firstUpdates);
        RunConfig config = toyConfig();
        config.mode = Mode::MultiStep;
        config.latency = 3;
        config.itemOptimizer = static_cast<ItemOptimizer>(optimizer);
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        MultiStep mode(learner);
        BatchSampler sampler(learner.dataset, config);
        for (int s = 0; s < 3; ++s) {
            QCOMPARE(learner.ceAdam->steps(), s == 0 ? 0 : firstUpdates);
            learner.step = s + 1;
            QVERIFY(mode.step(sampler.plan(0, s)));
        }
        QVERIFY(learner.ceAdam->steps() > firstUpdates);
    }

    /// A run that ends within a latency has taught the encoder all the same.
    void lastCycleIsRegressed()
    {
        RunConfig config = toyConfig();
        config.mode = Mode::MultiStep;
        config.latency = 100;
        config.itemOptimizer = ItemOptimizer::Sgd;
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        MultiStep mode(learner);
        learner.step = 1;
        QVERIFY(mode.step(BatchSampler(learner.dataset, config).plan(0, 0)));
        QCOMPARE(learner.ceAdam->steps(), 0);
        QVERIFY(mode.finish());
        const std::int64_t updates = learner.ceAdam->steps();
        QVERIFY(updates > 0);
        QVERIFY(mode.finish()); // nothing is left
        QCOMPARE(learner.ceAdam->steps(), updates);
    }

    /// Rows are encoded when they are read, and again only after the encoder has changed.
    void rowsAreEncodedWhenTheyAreRead()
    {
        RunConfig config = toyConfig();
        config.mode = Mode::MultiStep;
        config.latency = 2;
        config.cePasses = 1;
        config.itemOptimizer = ItemOptimizer::Sgd;
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        MultiStep mode(learner);
        BatchSampler sampler(learner.dataset, config);
        const Batch first = sampler.plan(0, 0), second = sampler.plan(0, 1);
        std::set<std::int32_t> touched(first.unique.begin(), first.unique.end());
        learner.step = 1;
        QVERIFY(mode.step(first));
        QCOMPARE(learner.measured.encoded, static_cast<std::int64_t>(touched.size()));
        touched.insert(second.unique.begin(), second.unique.end());
        learner.step = 2;
        QVERIFY(mode.step(second));
        // Once for the table, once in the regression.
        QCOMPARE(learner.measured.encoded, static_cast<std::int64_t>(2 * touched.size()));
    }

    /// More passes are more encoder steps over the same items.
    void passesGoOverTheItemsAgain()
    {
        std::int64_t updates[2];
        for (const int passes : { 1, 3 }) {
            RunConfig config = toyConfig();
            config.mode = Mode::MultiStep;
            config.latency = 2;
            config.itemOptimizer = ItemOptimizer::Sgd;
            config.cePasses = passes;
            config.ceBatch = 4;
            TrainingControl control;
            Learner learner(config, toyDataset(TaskKind::News), control);
            MultiStep mode(learner);
            BatchSampler sampler(learner.dataset, config);
            for (int s = 0; s < 2; ++s) {
                learner.step = s + 1;
                QVERIFY(mode.step(sampler.plan(0, s)));
            }
            updates[passes / 3] = learner.ceAdam->steps();
        }
        QVERIFY(updates[0] > 1);
        QCOMPARE(updates[1], 3 * updates[0]);
    }

    /// Over a latency a row moves about as far as the encoder does in a step at its peak rate, whatever
    /// the scale of the encoder's rate.
    void rowsMoveAsFarAsTheEncoder_data()
    {
        QTest::addColumn<double>("ceRate");
        QTest::newRow("large") << 1e-2;
        QTest::newRow("usual") << 1e-3;
        QTest::newRow("small") << 1e-5;
    }

    void rowsMoveAsFarAsTheEncoder()
    {
        QFETCH(double, ceRate);
        RunConfig config = toyConfig();
        config.mode = Mode::MultiStep;
        config.latency = 4;
        config.warmup = 1;
        config.ceRate = ceRate;
        TrainingControl control;
        Learner learner(config, toyDataset(TaskKind::News), control);
        MultiStep mode(learner);
        BatchSampler sampler(learner.dataset, config);
        const Batch batch = sampler.plan(0, 0);
        const torch::Tensor start = *learner.encode(batch.unique, Learner::anyNumber);
        learner.step = 1;
        QVERIFY(mode.step(batch));
        const torch::Tensor fresh = *learner.encode(batch.unique, Learner::anyNumber);
        const torch::Tensor moved = mode.table().rows(indexTensor(batch.unique, learner.options));
        const auto rms = [](const torch::Tensor &t) { return t.square().mean().sqrt().item<double>(); };
        const double encoder = rms(fresh - start), rows = rms(moved - fresh);
        QVERIFY2(rows > 0.1 * encoder && rows < 4 * encoder,
            qPrintable(QStringLiteral("%1 against %2").arg(rows).arg(encoder)));
    }

    /// A table's row keeps the direction of its gradient, and a small gradient moves it as far as a
    /// large one.
    void adamMovesRowsAlike()
    {
        const auto options = torch::TensorOptions(torch::kFloat64);
        ItemTable table(3, 4, ItemOptimizer::Adam, options);
        const std::vector<std::int32_t> items { 0, 2 };
        table.encode(items, torch::zeros({ 2, 4 }, options));
        const torch::Tensor gradient = torch::tensor({ { 3.0, -1.0, 0.0, 2.0 }, { 3e-6, -1e-6, 0.0, 2e-6 } }, options);
        const torch::Tensor index = indexTensor(items, options);
        table.descend(index, gradient, 0.5);
        const torch::Tensor move = table.move(index);
        QVERIFY(largestDifference(move[0], move[1]) < 1e-9);
        // The first step: m / sqrt(v) = g / rms(g).
        QVERIFY(largestDifference(move[0], gradient[0] / gradient[0].square().mean().sqrt() * -0.5) < 1e-12);
        QCOMPARE(table.stale(std::vector<std::int32_t> { 0, 1, 2 }), (std::vector<std::int32_t> { 1 }));
        table.startCycle();
        QCOMPARE(table.stale(items), items);
    }

    void countWeightsFollowTheirFormulas()
    {
        const torch::Tensor c = torch::tensor({ 1.0, 4.0, 16.0 }, torch::kFloat64);
        const auto w = [&](CountWeight kind, int i) { return countWeights(kind, c)[i][0].item<double>(); };
        QCOMPARE(w(CountWeight::None, 1), 1.0);
        QCOMPARE(w(CountWeight::Linear, 1), 0.25);
        QCOMPARE(w(CountWeight::Sqrt, 1), 0.5);
        QCOMPARE(w(CountWeight::Log, 1), std::log(5.0) / std::log(17.0));
        QCOMPARE(w(CountWeight::LogAdd, 1), std::log(5.0) / (std::log(16.0) + 1));
        // All counts 1: every item counts; nothing divides by zero.
        for (int k = 0; k < 5; ++k)
            QVERIFY(countWeights(static_cast<CountWeight>(k), torch::ones({ 2 }, torch::kFloat64))
                        .isfinite()
                        .all()
                        .item<bool>());
    }
};

QTEST_GUILESS_MAIN(TestMultiStep)
#include "tst_multi_step.moc"
