// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/job.h"
#include "data/batch_layout.h"
#include "device/environment.h"
#include "toy_dataset.h"
#include "train/probe.h"
#include "train/trainer.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace gram;

namespace {

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("news") << static_cast<int>(TaskKind::News);
    QTest::newRow("kt") << static_cast<int>(TaskKind::Kt);
}

std::vector<StepAnatomy> probe(const RunConfig &config, TaskKind kind, std::int64_t epoch, std::int64_t index)
{
    TrainingControl control;
    std::vector<StepAnatomy> told;
    probeStep(config, toyDataset(kind), epoch, index, control, [&](const StepAnatomy &a) { told.push_back(a); });
    return told;
}

BatchLayout layout(const RunConfig &config, TaskKind kind, std::int64_t epoch, std::int64_t index)
{
    const auto data = toyDataset(kind);
    BatchSampler sampler(data, config);
    return layOutBatch(*data, sampler, epoch, index);
}

GradientProof prove(const RunConfig &config, TaskKind kind)
{
    TrainingControl control;
    GradientProof last;
    std::size_t times = 0;
    proveGradients(
        config, toyDataset(kind), 0, 1, control, [](std::int64_t, std::int64_t) {},
        [&](const GradientProof &proof) {
            last = proof;
            if (last.comparisons.size() != 2 || last.angles.size() != times++)
                qFatal("published out of order");
        });
    return last;
}

} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridHoldsTheBatch_data() { addKinds(); }
    void theGridHoldsTheBatch()
    {
        QFETCH(int, kind);
        const auto data = toyDataset(static_cast<TaskKind>(kind));
        BatchSampler sampler(data, toyConfig());
        const BatchLayout l = layOutBatch(*data, sampler, 1, 2);
        const Batch batch = sampler.plan(1, 2);
        QCOMPARE(l.interactions(), static_cast<std::int64_t>(batch.interactions.size()));
        QCOMPARE(l.unique(), static_cast<std::int64_t>(batch.unique.size()));
        QVERIFY(l.unique() < l.interactions());
        QCOMPARE(l.cells.size(), static_cast<std::size_t>(l.users * l.width));
        QCOMPARE(l.step(), l.batchesPerEpoch + 3);
        std::size_t all = 0;
        for (std::size_t i = 0; i < l.items.size(); ++i) {
            const BatchItem &item = l.items[i];
            QCOMPARE(item.item, batch.unique[i]);
            QCOMPARE(item.id, "i" + std::to_string(item.item));
            QCOMPARE(item.text, "text " + std::to_string(item.item));
            std::int64_t tokens = 0;
            for (std::int64_t t = data->items.itemOffsets[static_cast<std::size_t>(item.item)];
                 t < data->items.itemOffsets[static_cast<std::size_t>(item.item) + 1]; ++t)
                tokens += static_cast<std::int64_t>(data->items.text(t).size());
            QCOMPARE(item.tokens, tokens);
            all += item.interactions.size();
            for (const std::int32_t k : item.interactions) {
                QCOMPARE(batch.interactions[static_cast<std::size_t>(k)], item.item);
                QCOMPARE(l.itemOf[static_cast<std::size_t>(k)], static_cast<std::int32_t>(i));
                QCOMPARE(l.cells[static_cast<std::size_t>(l.cellOf[static_cast<std::size_t>(k)])], k);
            }
        }
        QCOMPARE(all, batch.interactions.size());
        QCOMPARE(l.correct.size(), kind == static_cast<int>(TaskKind::Kt) ? all : 0);
    }

    void contributionsSumToTheItemsGradient_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cf");
        QTest::newRow("news") << static_cast<int>(TaskKind::News) << static_cast<int>(CfModule::Auto);
        QTest::newRow("kt") << static_cast<int>(TaskKind::Kt) << static_cast<int>(CfModule::Auto);
        QTest::newRow("SAINT") << static_cast<int>(TaskKind::Kt) << static_cast<int>(CfModule::Saint);
    }

    void contributionsSumToTheItemsGradient()
    {
        QFETCH(int, kind);
        QFETCH(int, cf);
        RunConfig config = toyConfig();
        config.cf = static_cast<CfModule>(cf);
        const auto task = static_cast<TaskKind>(kind);
        config.demo = task == TaskKind::Kt ? "kt" : "news";
        const BatchLayout l = layout(config, task, 1, 1);
        const auto told = probe(config, task, 1, 1);
        QCOMPARE(told.size(), std::size_t { 2 }); // without and with E2E
        const StepAnatomy &a = told.back();
        QCOMPARE(a.interactionGradients.size(), l.itemOf.size());
        QCOMPARE(a.itemGradients.size(), l.items.size());
        QVERIFY(a.sumDifference < 1e-12);
        double largest = 0, pseudoLoss = 0;
        for (std::size_t i = 0; i < l.items.size(); ++i) {
            double sum = 0;
            for (const std::int32_t k : l.items[i].interactions) {
                const auto n = static_cast<std::size_t>(k);
                sum += a.contributions[n];
                QVERIFY(std::abs(a.contributions[n]) <= a.interactionGradients[n] + 1e-12);
            }
            QVERIFY(std::abs(sum - a.itemGradients[i]) < 1e-12);
            QVERIFY(std::abs(a.targetDistances[i] - a.itemGradients[i]) < 1e-12);
            QVERIFY(a.vectorLengths[i] > 0);
            largest = std::max(largest, a.itemGradients[i]);
            pseudoLoss += 0.5 * a.itemGradients[i] * a.itemGradients[i];
        }
        QVERIFY(largest > 1e-6); // there was a gradient
        QVERIFY(std::abs(a.pseudoLoss - pseudoLoss) < 1e-12);
        QVERIFY(a.ceGradient > 0);
        QVERIFY(a.cfGradient > 0);
        QVERIFY(std::isfinite(a.loss) && a.loss > 0);
    }

    void countsEncodings_data() { addKinds(); }
    void countsEncodings()
    {
        QFETCH(int, kind);
        const BatchLayout l = layout(toyConfig(), static_cast<TaskKind>(kind), 0, 2);
        const auto told = probe(toyConfig(), static_cast<TaskKind>(kind), 0, 2);
        QVERIFY(!told.front().e2e);
        QVERIFY(told.back().e2e);
        QCOMPARE(told.back().encoded, l.unique());
        QCOMPARE(told.back().e2e->encoded, l.interactions());
        QVERIFY(!told.back().e2eLeftOut);
    }

    void theModeDoesNotMatter()
    {
        const StepAnatomy expected = probe(toyConfig(), TaskKind::News, 0, 0).back();
        for (const Mode mode : { Mode::E2E, Mode::SingleStepBounded, Mode::MultiStep, Mode::Frozen, Mode::Id }) {
            RunConfig config = toyConfig();
            config.mode = mode;
            const StepAnatomy a = probe(config, TaskKind::News, 0, 0).back();
            QCOMPARE(a.loss, expected.loss);
            QCOMPARE(a.itemGradients, expected.itemGradients);
        }
    }

    void gradientsAreEqual_data() { addKinds(); }
    void gradientsAreEqual()
    {
        QFETCH(int, kind);
        RunConfig config = toyConfig();
        config.pooling = Pooling::Attention;
        const GradientProof proof = prove(config, static_cast<TaskKind>(kind));
        using Kind = GradientPart::Kind;
        QCOMPARE(proof.parts.size(), std::size_t { 5 });
        QCOMPARE(proof.parts[0].kind, Kind::Embeddings);
        QCOMPARE(proof.parts[1].kind, Kind::Layer);
        QCOMPARE(proof.parts[2].layer, std::int64_t { 1 });
        QCOMPARE(proof.parts[3].kind, Kind::Pooling);
        QCOMPARE(proof.parts[4].kind, Kind::Cf);
        QCOMPARE(proof.comparisons.size(), std::size_t { 2 });
        for (const GradientComparison &c : proof.comparisons) {
            QVERIFY(c.equal());
            QVERIFY(!c.worst.empty());
            QCOMPARE(c.largest, *std::max_element(c.differences.begin(), c.differences.end()));
            QVERIFY(c.points.size() > 500 && c.points.size() <= 5000);
            std::set<std::int32_t> parts;
            for (const GradientPoint &p : c.points) {
                parts.insert(p.part);
                QVERIFY(p.e2e != 0 || p.gram != 0 || c.dtype == Dtype::Float64);
            }
            QCOMPARE(parts.size(), proof.parts.size());
        }
        QVERIFY(proof.comparisons[1].largest < 1e-10);
        // Rounding shows: equal bit for bit would mean that the same was computed twice.
        QVERIFY(proof.comparisons[0].largest > 0);
        QVERIFY(proof.comparisons[0].largest > 100 * proof.comparisons[1].largest);
    }

    void theAngleBeginsAtZero_data() { addKinds(); }
    void theAngleBeginsAtZero()
    {
        QFETCH(int, kind);
        RunConfig config = toyConfig();
        config.cfRate = 0.01;
        config.itemRate = 2; // moves the rows, and scales the pseudo-gradient
        const GradientProof proof = prove(config, static_cast<TaskKind>(kind));
        QCOMPARE(proof.angles.size(), std::size(provedLatencies));
        const LatencyAngle &one = proof.angles.front();
        QCOMPARE(one.latency, std::int64_t { 1 });
        QVERIFY(one.degrees < 1e-6);
        QVERIFY(std::abs(one.cosine - 1) < 1e-12);
        QVERIFY(std::abs(one.pseudoLength - 2 * one.trueLength) < 1e-12);
        QCOMPARE(one.interactions, proof.interactions);
        QCOMPARE(one.unique, proof.unique);
        const LatencyAngle &last = proof.angles.back();
        QCOMPARE(last.latency, std::int64_t { 20 });
        QVERIFY(last.degrees > 1e-3);
        QVERIFY(std::abs(std::cos(last.degrees * M_PI / 180) - last.cosine) < 1e-9);
        QVERIFY(last.interactions > 10 * one.interactions);
    }

    void onlyTrainedPartsAreCompared()
    {
        RunConfig config = toyConfig();
        config.freezeLayers = 1;
        const GradientProof proof = prove(config, TaskKind::News);
        QCOMPARE(proof.parts.size(), std::size_t { 2 });
        QCOMPARE(proof.parts[0].kind, GradientPart::Kind::Layer);
        QCOMPARE(proof.parts[0].layer, std::int64_t { 1 });
        QVERIFY(proof.comparisons[1].equal());
        QVERIFY(probe(config, TaskKind::News, 0, 0).back().ceGradient > 0);
    }

    void canBeStopped()
    {
        TrainingControl control;
        control.requestStop();
        QVERIFY_EXCEPTION_THROWN(
            probeStep(toyConfig(), toyDataset(TaskKind::Kt), 0, 0, control, [](const StepAnatomy &) {}), Cancelled);
        TrainingControl later; // amid the angles
        std::int64_t last = 0;
        QVERIFY_EXCEPTION_THROWN(proveGradients(
                                     toyConfig(), toyDataset(TaskKind::Kt), 0, 0, later,
                                     [&](std::int64_t done, std::int64_t) {
                                         last = done;
                                         if (done == 9)
                                             later.requestStop();
                                     },
                                     [](const GradientProof &) {}),
            Cancelled);
        QCOMPARE(last, std::int64_t { 9 });
    }

    void tellsItsProgress()
    {
        TrainingControl control;
        std::vector<std::int64_t> told;
        std::int64_t all = 0;
        proveGradients(
            toyConfig(), toyDataset(TaskKind::Kt), 0, 0, control,
            [&](std::int64_t done, std::int64_t total) {
                told.push_back(done);
                all = total;
            },
            [](const GradientProof &) {});
        for (std::size_t i = 0; i < told.size(); ++i)
            QCOMPARE(told[i], static_cast<std::int64_t>(i));
        QCOMPARE(told.back(), all);
    }

    void bf16IsMeasuredBesideExactness()
    {
        if (const std::string reason = bf16Unavailable("cpu"); !reason.empty())
            QSKIP(reason.c_str());
        RunConfig config = toyConfig();
        TrainingControl control;
        GradientProof proof;
        std::int64_t last = 0, all = 0;
        const auto prove = [&] {
            proveGradients(
                config, toyDataset(TaskKind::Kt), 0, 0, control,
                [&](std::int64_t done, std::int64_t total) {
                    last = done;
                    all = total;
                },
                [&](const GradientProof &p) { proof = p; });
        };
        prove();
        QVERIFY(!proof.roundingError);
        config.dtype = Dtype::Float32; // of the run: both precisions are compared all the same
        config.cePrecision = CePrecision::Bf16;
        prove();
        QCOMPARE(last, all);
        QCOMPARE(proof.comparisons.size(), std::size_t { 2 });
        for (const GradientComparison &c : proof.comparisons)
            QVERIFY(c.equal());
        QCOMPARE(proof.precision, CePrecision::Bf16);
        QVERIFY(proof.roundingError.has_value());
        QVERIFY2(*proof.roundingError > 1e-4 && *proof.roundingError < 5e-2,
            qPrintable(QString::number(*proof.roundingError)));
    }

    void batchesThatAreNotThere_data()
    {
        QTest::addColumn<qint64>("epoch");
        QTest::addColumn<qint64>("index");
        QTest::newRow("beyond the epoch") << qint64 { 0 } << qint64 { 3 };
        QTest::newRow("negative") << qint64 { 0 } << qint64 { -1 };
        QTest::newRow("negative epoch") << qint64 { -1 } << qint64 { 0 };
    }

    void batchesThatAreNotThere()
    {
        QFETCH(qint64, epoch);
        QFETCH(qint64, index);
        const auto data = toyDataset(TaskKind::Kt);
        BatchSampler sampler(data, toyConfig());
        QCOMPARE(sampler.batchesPerEpoch(), std::int64_t { 3 });
        QVERIFY_EXCEPTION_THROWN(layOutBatch(*data, sampler, epoch, index), Error);
        TrainingControl control;
        QVERIFY_EXCEPTION_THROWN(probeStep(toyConfig(), data, epoch, index, control, [](const StepAnatomy &) {}),
            Error);
    }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
