// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/latency_estimate.h"

#include "data/batch_sampler.h"
#include "data/load_dataset.h"
#include "toy_dataset.h"

#include <QTest>

#include <set>

using namespace gram;

namespace {

/// A cycle's K, U and sum of the batches' U, each the mean over the whole cycles in `steps` steps.
LatencyEstimate counted(const std::shared_ptr<const Dataset> &dataset, const RunConfig &config, std::int64_t latency,
    std::int64_t steps)
{
    BatchSampler sampler(dataset, config);
    LatencyEstimate e;
    e.latency = latency;
    e.cycles = steps / latency;
    for (std::int64_t cycle = 0; cycle < e.cycles; ++cycle) {
        std::set<std::int32_t> items;
        for (std::int64_t step = cycle * latency; step < (cycle + 1) * latency; ++step) {
            const Batch batch = sampler.plan(step / sampler.batchesPerEpoch(), step % sampler.batchesPerEpoch());
            e.interactions += static_cast<double>(batch.interactions.size()) / static_cast<double>(e.cycles);
            e.batchUnique += static_cast<double>(batch.unique.size()) / static_cast<double>(e.cycles);
            items.insert(batch.unique.begin(), batch.unique.end());
        }
        e.unique += static_cast<double>(items.size()) / static_cast<double>(e.cycles);
    }
    return e;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Figures by hand: 100 interactions a step, 50 items a batch, and a cycle's items as given.
LatencyEstimates byHand(const std::vector<std::pair<std::int64_t, double>> &unique)
{
    LatencyEstimates all;
    all.batch = 32;
    all.stepsPerEpoch = 100;
    all.interactionsPerEpoch = 10'000;
    all.items = 1000;
    for (const auto &[n, u] : unique)
        all.latencies.push_back({ n, 1, false, 100.0 * static_cast<double>(n), u, 50.0 * static_cast<double>(n) });
    return all;
}

} // namespace

class TestLatencyEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCountingOneByOne_data()
    {
        QTest::addColumn<TaskKind>("kind");
        QTest::addColumn<std::int64_t>("sequences");
        QTest::addColumn<std::int64_t>("batch");
        QTest::addColumn<std::int64_t>("steps"); // an epoch, or 50
        const std::int64_t few = 24, many = 333;
        QTest::newRow("news, epoch in whole batches")
            << TaskKind::News << few << std::int64_t { 8 } << std::int64_t { 50 };
        QTest::newRow("news, last batch smaller") << TaskKind::News << few << std::int64_t { 7 } << std::int64_t { 50 };
        QTest::newRow("kt, one batch an epoch") << TaskKind::Kt << few << std::int64_t { 100 } << std::int64_t { 50 };
        QTest::newRow("kt, last batch smaller") << TaskKind::Kt << few << std::int64_t { 5 } << std::int64_t { 50 };
        QTest::newRow("kt, longer epoch than 50") << TaskKind::Kt << many << std::int64_t { 4 } << std::int64_t { 84 };
        QTest::newRow("news, a user a batch") << TaskKind::News << many << std::int64_t { 1 } << std::int64_t { 333 };
    }
    void agreesWithCountingOneByOne()
    {
        QFETCH(TaskKind, kind);
        QFETCH(std::int64_t, sequences);
        QFETCH(std::int64_t, batch);
        QFETCH(std::int64_t, steps);
        const auto dataset = toyDataset(kind, sequences, 200);
        RunConfig config = toyConfig();
        config.batch = batch;
        const LatencyEstimates all = estimateLatencies(dataset, config);
        QCOMPARE(all.batch, batch);
        QCOMPARE(all.stepsPerEpoch, (sequences + batch - 1) / batch);
        QCOMPARE(all.items, std::int64_t(BatchSampler(dataset, config).trainItems().size()));
        std::set<std::int64_t> latencies;
        for (const LatencyEstimate &e : all.latencies) {
            const LatencyEstimate expected = counted(dataset, config, e.latency, steps);
            const QByteArray where = QByteArray::number(qlonglong(e.latency));
            QVERIFY2(e.cycles == expected.cycles && e.cycles > 0 && !e.atMost, where);
            QVERIFY2(near(e.interactions, expected.interactions), where);
            QVERIFY2(near(e.unique, expected.unique), where);
            QVERIFY2(near(e.batchUnique, expected.batchUnique), where);
            QVERIFY2(latencies.empty() || e.latency > *latencies.rbegin(), where);
            latencies.insert(e.latency);
        }
        for (const std::int64_t n : { std::int64_t { 1 }, std::int64_t { 2 }, std::int64_t { 5 }, std::int64_t { 10 },
                 std::int64_t { 20 }, std::int64_t { 50 }, (all.stepsPerEpoch + 1) / 2, all.stepsPerEpoch })
            QVERIFY2(latencies.contains(n), QByteArray::number(qlonglong(n)));
        // The sums of an epoch.
        BatchSampler sampler(dataset, config);
        std::int64_t interactions = 0;
        for (std::int64_t i = 0; i < sampler.batchesPerEpoch(); ++i)
            interactions += std::int64_t(sampler.plan(0, i).interactions.size());
        QCOMPARE(all.interactionsPerEpoch, interactions);
    }

    void oneStepIsTodaysR()
    {
        const auto dataset = toyDataset(TaskKind::Kt, 64, 40);
        RunConfig config = toyConfig();
        config.batch = 64; // one batch is all there is
        const LatencyEstimate one = estimateLatencies(dataset, config).at(1);
        QVERIFY(near(one.unique, one.batchUnique));
        const RedundancyEstimate today = estimateRedundancy(dataset, config).back();
        QCOMPARE(today.batch, config.batch);
        QVERIFY(near(one.redundancy(), today.redundancy));
    }

    void boundsWhatIsTooLongToCount()
    {
        const auto dataset = toyDataset(TaskKind::Kt, 2000, 300);
        RunConfig config = toyConfig();
        config.batch = 8;
        const LatencyEstimates whole = estimateLatencies(dataset, config);
        const LatencyEstimates sampled = estimateLatencies(dataset, config, 1500);
        QCOMPARE(sampled.latencies.size(), whole.latencies.size());
        QCOMPARE(sampled.interactionsPerEpoch, whole.interactionsPerEpoch);
        int bounds = 0;
        for (std::size_t i = 0; i < whole.latencies.size(); ++i) {
            const LatencyEstimate &bound = sampled.latencies[i], &exact = whole.latencies[i];
            QCOMPARE(bound.latency, exact.latency);
            QCOMPARE(bound.atMost, bound.cycles == 0);
            bounds += bound.atMost;
            if (!bound.atMost)
                continue;
            QVERIFY(bound.unique >= exact.unique * 0.98); // but for the sample's noise
            QVERIFY(bound.unique <= double(whole.items));
        }
        QVERIFY(bounds > 5 && bounds < int(whole.latencies.size()) - 5);
        QVERIFY(sampled.latencies.front().cycles >= 20);
        // However little may be looked at, one step is counted.
        QCOMPARE(estimateLatencies(dataset, config, 1).latencies.front().cycles, std::int64_t { 1 });
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        const auto dataset = toyDataset(TaskKind::Kt);
        QVERIFY_THROWS_EXCEPTION(Cancelled, estimateLatencies(dataset, toyConfig(), 1000, source.get_token()));
    }

    void workIsThatOfTheFormula()
    {
        const LatencyEstimate e { 10, 3, false, 1000, 200, 400 };
        QCOMPARE(e.redundancy(), 5.0);
        QCOMPARE(e.e2eWork(), 3.0);
        QCOMPARE(e.singleStepWork(), 1.2);
        QCOMPARE(e.multiStepWork(1), 0.8);
        QCOMPARE(e.multiStepWork(2), 1.4);
        QCOMPARE(e.singleStepEncodings(), 0.4);
        QCOMPARE(e.multiStepEncodings(1), 0.4);
        QCOMPARE(e.multiStepEncodings(3), 0.8);
    }

    void saysFromWhereItPays_data()
    {
        QTest::addColumn<std::vector<double>>("unique"); // of 1, 2, 4, 8 steps; 100 interactions, 50 items each
        QTest::addColumn<int>("e2e"); // 0 = at none
        QTest::addColumn<int>("singleStep");
        using V = std::vector<double>;
        // E2E: U_N < 75 N, Single-step: U_N < 37.5 N.
        QTest::newRow("at once against E2E, later Single-step") << V { 50, 90, 160, 220 } << 1 << 8;
        QTest::newRow("nothing repeats between batches") << V { 50, 100, 200, 400 } << 1 << 0;
        QTest::newRow("never") << V { 100, 200, 400, 800 } << 0 << 0;
        QTest::newRow("equal work does not pay") << V { 75, 150, 300, 300 } << 8 << 0;
        QTest::newRow("not in between either") << V { 50, 60, 160, 280 } << 1 << 8;
    }
    void saysFromWhereItPays()
    {
        QFETCH(std::vector<double>, unique);
        QFETCH(int, e2e);
        QFETCH(int, singleStep);
        const LatencyEstimates all = byHand({ { 1, unique[0] }, { 2, unique[1] }, { 4, unique[2] }, { 8, unique[3] } });
        QCOMPARE(all.paysFrom(Mode::E2E).value_or(0), std::int64_t { e2e });
        QCOMPARE(all.paysFrom(Mode::SingleStep).value_or(0), std::int64_t { singleStep });
    }

    void interpolatesAndBounds()
    {
        const LatencyEstimates all = byHand({ { 1, 50 }, { 10, 500 }, { 40, 1000 } });
        QCOMPARE(all.at(10).unique, 500.0);
        QCOMPARE(all.at(10).cycles, std::int64_t { 1 });
        const LatencyEstimate between = all.at(20); // half-way in the logarithm
        QVERIFY(near(between.unique, std::sqrt(500.0 * 1000.0)));
        QVERIFY(near(between.interactions, 2000));
        QVERIFY(near(between.batchUnique, 1000));
        QVERIFY(!between.atMost && between.cycles == 0);
        const LatencyEstimate beyond = all.at(80); // no more items than there are
        QVERIFY(beyond.atMost);
        QCOMPARE(beyond.unique, 1000.0);
        QCOMPARE(beyond.interactions, 8000.0);
        QCOMPARE(byHand({ { 1, 50 }, { 10, 500 } }).at(15).unique, 750.0);
        QCOMPARE(LatencyEstimates().at(10).interactions, 0.0);
    }

    void latencyOfAConfiguration_data()
    {
        QTest::addColumn<LatencyUnit>("unit");
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("steps");
        QTest::newRow("steps") << LatencyUnit::Steps << 7 << 7;
        QTest::newRow("half an odd epoch") << LatencyUnit::HalfEpoch << 1 << 13;
        QTest::newRow("three halves") << LatencyUnit::HalfEpoch << 3 << 38;
        QTest::newRow("two epochs") << LatencyUnit::Epoch << 2 << 50;
    }
    void latencyOfAConfiguration()
    {
        RunConfig config;
        QFETCH(LatencyUnit, unit);
        config.latencyUnit = unit;
        QFETCH(int, latency);
        QFETCH(int, steps);
        config.latency = latency;
        QCOMPARE(latencyInSteps(config, 25), std::int64_t { steps });
    }

    void shownLatencies_data()
    {
        QTest::addColumn<int>("epoch");
        QTest::addColumn<int>("own");
        QTest::addColumn<std::vector<std::int64_t>>("shown");
        using V = std::vector<std::int64_t>;
        QTest::newRow("long epoch") << 300 << 10 << V { 1, 2, 5, 10, 20, 50, 150, 300 };
        QTest::newRow("one of its own") << 300 << 7 << V { 1, 2, 5, 7, 10, 20, 50, 150, 300 };
        QTest::newRow("short epoch") << 8 << 10 << V { 1, 2, 4, 5, 8, 10 };
        QTest::newRow("one step") << 1 << 1 << V { 1 };
    }
    void shownLatencies()
    {
        QFETCH(int, epoch);
        QFETCH(int, own);
        QFETCH(std::vector<std::int64_t>, shown);
        LatencyEstimates all;
        all.stepsPerEpoch = epoch;
        QCOMPARE(all.shown(own), shown);
    }

    /// One pass at short latencies and over many items, more where an epoch is few visits.
    void passesFollowTheVisits_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("latency");
        QTest::addColumn<double>("unique"),
            QTest::addColumn<double>("batchUnique"); // of a cycle; an epoch has 100 steps
        QTest::addColumn<int>("passes");
        QTest::newRow("one step") << 0 << 1 << 50.0 << 50.0 << 1;
        QTest::newRow("ten steps") << 0 << 10 << 300.0 << 500.0 << 1;
        QTest::newRow("an epoch of few items") << 0 << 100 << 400.0 << 20000.0 << 7;
        QTest::newRow("of more items") << 0 << 100 << 2500.0 << 100000.0 << 4;
        QTest::newRow("of rarely read ones") << 0 << 100 << 500.0 << 10000.0 << 3;
        QTest::newRow("of many items") << 0 << 100 << 9000.0 << 900000.0 << 1;
        QTest::newRow("half an epoch") << 0 << 50 << 300.0 << 9000.0 << 4;
        QTest::newRow("two epochs") << 0 << 200 << 600.0 << 24000.0 << 6;
        QTest::newRow("as set") << 3 << 100 << 500.0 << 20000.0 << 3;
    }

    void passesFollowTheVisits()
    {
        QFETCH(int, set);
        QFETCH(int, latency);
        QFETCH(double, unique);
        QFETCH(double, batchUnique);
        QFETCH(int, passes);
        LatencyEstimates all = byHand({ { latency, unique } });
        all.latencies.front().batchUnique = batchUnique;
        all.passes = set;
        QCOMPARE(all.passesAt(all.latencies.front()), std::int64_t(passes));
    }

    void miniBatchesHoldEnoughTokens_data()
    {
        QTest::addColumn<qint64>("set");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<qint64>("items");
        QTest::newRow("set") << qint64(3) << 14.0 << qint64(3);
        QTest::newRow("titles") << qint64(0) << 14.0 << qint64(37);
        QTest::newRow("questions") << qint64(0) << 32.0 << qint64(16);
        QTest::newRow("long texts") << qint64(0) << 250.0 << qint64(16);
        QTest::newRow("no texts") << qint64(0) << 0.0 << qint64(512);
    }

    void miniBatchesHoldEnoughTokens()
    {
        QFETCH(qint64, set);
        QFETCH(double, tokens);
        QTEST(qint64(miniBatchItems(set, tokens)), "items");
    }
};

QTEST_GUILESS_MAIN(TestLatencyEstimate)
#include "tst_latency_estimate.moc"
