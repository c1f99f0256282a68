// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "cuda_as_cpp.h"
#include "kernels/cuda/lstm_layer.h"

#include <QtTest>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunknown-pragmas"
#include "kernels/cuda/numbers.cu"

namespace narrowest {
#define A double
#define WIDTH 8
#define UNITS 4
#define WARPS 2
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
namespace ragged { // two blocks of a group have no unit
#define A double
#define WIDTH 10
#define UNITS 6
#define WARPS 3
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
namespace ofFloat {
#define A float
#define WIDTH 22
#define UNITS 6
#define WARPS 3
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
namespace manyStages { // more than are on their way at once
#define A double
#define WIDTH 60
#define UNITS 2
#define WARPS 1
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
namespace manyStagesOfFloat {
#define A float
#define WIDTH 60
#define UNITS 2
#define WARPS 1
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
namespace asALayer {
#define A double
#define WIDTH 60
#define UNITS 16
#define WARPS 8
#include "kernels/cuda/lstm.cu"
#undef A
#undef WIDTH
#undef UNITS
#undef WARPS
}
#pragma GCC diagnostic pop

using namespace gram;
using cudaAsCpp::runTogether;
using torch::Tensor;

namespace {

template<typename T>
T *in(const Tensor &t)
{
    return static_cast<T *>(t.data_ptr());
}

double distance(const Tensor &expected, const Tensor &got)
{
    const Tensor e = expected.detach().to(torch::kFloat64);
    return ((e - got.to(torch::kFloat64)).norm() / e.norm().clamp_min(1e-3)).item<double>(); // of NaN NaN
}

} // namespace

#define QVERIFY_NEAR(expected, got, most)                                                                              \
    do {                                                                                                               \
        const double error = distance(expected, got);                                                                  \
        QVERIFY2(error < (most), qPrintable(QStringLiteral("%1: %2").arg(QStringLiteral(#got)).arg(error)));           \
    } while (false)

/// A layer of an LSTM as a GPU computes it: the source of its kernels, run on the CPU with all blocks at once.
class TestLstmSource : public QObject {
    Q_OBJECT

private:
    template<typename T, typename Forward, typename Backward>
    void check(torch::ScalarType type, std::int64_t d, std::int64_t units, unsigned warps, std::int64_t rows,
        double most, Forward forward, Backward backward)
    {
        QFETCH(int, sequences);
        QFETCH(int, steps);
        QFETCH(int, groups);
        torch::manual_seed(21);
        const auto random = [&](std::vector<std::int64_t> sizes, double scale) {
            return (torch::randn(sizes, torch::kFloat64) * scale).to(type);
        };
        const auto unwritten = [&](std::vector<std::int64_t> sizes) { return torch::full(sizes, std::nan(""), type); };
        const Tensor stateWeight = random({ 4 * d, d }, 1 / std::sqrt(static_cast<double>(d)));
        const Tensor fromInputs = random({ steps, sequences, 4 * d }, 1), gradOut = random({ steps, sequences, d }, 1);

        // What the inputs make of the gates is the input, by an identity.
        const auto exactly = [](const Tensor &t) { return t.to(torch::kFloat64).requires_grad_(true); };
        const Tensor exactInputs = exactly(fromInputs), exactWeight = exactly(stateWeight),
                     identity = torch::eye(4 * d, torch::kFloat64), none = torch::zeros({ 4 * d }, torch::kFloat64),
                     zero = torch::zeros({ 1, sequences, d }, torch::kFloat64);
        const Tensor exact = std::get<0>(torch::lstm(exactInputs, { zero, zero }, { identity, exactWeight, none, none },
            true, 1, 0., true, false, false));
        const auto expected = torch::autograd::grad({ exact }, { exactInputs, exactWeight },
            { gradOut.to(torch::kFloat64) });

        const std::int64_t tiles = (sequences + 15) / 16, ranges = (d + 4 * units - 1) / (4 * units);
        const auto blocks = static_cast<unsigned>(groups * 4 * ranges);
        Tensor gates = fromInputs.clone(), cells = unwritten({ steps, sequences, d }),
               out = unwritten(cells.sizes().vec()), states = torch::zeros({ 2, tiles, rows, 16 }, type),
               counters = torch::zeros({ groups * 32 }, torch::kInt32);
        runTogether(blocks, 32 * warps, [&] {
            forward(in<T>(stateWeight), in<T>(gates), in<T>(cells), in<T>(out), in<T>(states), in<unsigned>(counters),
                steps, sequences, groups);
        });
        QVERIFY_NEAR(exact, out, most);

        Tensor gradGates = unwritten({ steps, sequences, 4 * d }), gradCells = unwritten({ sequences, d }),
               turned = torch::zeros({ 2, tiles, 4, rows, 16 }, type),
               partial = unwritten({ tiles, 4 * ranges, 4, 16 * units }),
               arrivals = torch::zeros({ groups * (1 + ranges) * 32 }, torch::kInt32);
        runTogether(blocks, 32 * warps, [&] {
            backward(in<T>(stateWeight), in<T>(gates), in<T>(cells), in<T>(gradOut), in<T>(gradGates), in<T>(gradCells),
                in<T>(turned), in<T>(partial), in<unsigned>(arrivals), steps, sequences, groups);
        });
        QVERIFY_NEAR(expected[0], gradGates, most);
        const Tensor later = gradGates.slice(0, 1).reshape({ -1, 4 * d }),
                     before = out.slice(0, 0, steps - 1).reshape({ -1, d });
        QVERIFY_NEAR(expected[1], torch::mm(later.t(), before), most);
    }

private Q_SLOTS:
    void sourceEqualsLibTorch_data()
    {
        QTest::addColumn<QString>("kernel");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("groups");
        QTest::newRow("one step") << "narrowest" << 1 << 1 << 1;
        QTest::newRow("one user") << "narrowest" << 1 << 5 << 1;
        QTest::newRow("three tiles") << "narrowest" << 33 << 5 << 1;
        QTest::newRow("three tiles of two groups") << "narrowest" << 33 << 2 << 2;
        QTest::newRow("three groups") << "narrowest" << 33 << 5 << 3;
        QTest::newRow("ragged") << "ragged" << 5 << 5 << 1;
        QTest::newRow("ragged, two groups") << "ragged" << 32 << 2 << 2;
        QTest::newRow("float") << "float" << 33 << 5 << 1;
        QTest::newRow("float, two groups") << "float" << 17 << 5 << 2;
        QTest::newRow("many stages") << "many stages" << 5 << 3 << 1;
        QTest::newRow("many stages of float") << "many stages of float" << 17 << 2 << 1;
        QTest::newRow("as a layer") << "as a layer" << 7 << 3 << 1;
    }

    void sourceEqualsLibTorch()
    {
        QFETCH(QString, kernel);
        if (kernel == QLatin1String("narrowest"))
            check<double>(torch::kFloat64, 8, 4, 2, narrowest::rows, 1e-13, narrowest::lstmForward,
                narrowest::lstmBackward);
        else if (kernel == QLatin1String("ragged"))
            check<double>(torch::kFloat64, 10, 6, 3, ragged::rows, 1e-13, ragged::lstmForward, ragged::lstmBackward);
        else if (kernel == QLatin1String("float"))
            check<float>(torch::kFloat32, 22, 6, 3, ofFloat::rows, 1e-6, ofFloat::lstmForward, ofFloat::lstmBackward);
        else if (kernel == QLatin1String("many stages"))
            check<double>(torch::kFloat64, 60, 2, 1, manyStages::rows, 1e-13, manyStages::lstmForward,
                manyStages::lstmBackward);
        else if (kernel == QLatin1String("many stages of float"))
            check<float>(torch::kFloat32, 60, 2, 1, manyStagesOfFloat::rows, 1e-6, manyStagesOfFloat::lstmForward,
                manyStagesOfFloat::lstmBackward);
        else
            check<double>(torch::kFloat64, 60, 16, 8, asALayer::rows, 1e-13, asALayer::lstmForward,
                asALayer::lstmBackward);
    }

    void plans_data()
    {
        QTest::addColumn<int>("sequences");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("multiprocessors");
        QTest::addColumn<int>("kilobytes");
        QTest::addColumn<int>("units"); // 0: no plan
        QTest::addColumn<int>("groups");
        QTest::newRow("base") << 32 << 768 << 4 << 132 << 227 << 12 << 2;
        QTest::newRow("one user") << 1 << 768 << 4 << 132 << 227 << 6 << 1;
        QTest::newRow("many users") << 1000 << 768 << 4 << 132 << 227 << 6 << 1;
        QTest::newRow("float64") << 32 << 768 << 8 << 132 << 227 << 6 << 1;
        QTest::newRow("narrow") << 32 << 128 << 4 << 132 << 227 << 4 << 2;
        QTest::newRow("narrow, many users") << 1000 << 128 << 4 << 132 << 227 << 16 << 16;
        QTest::newRow("no multiple") << 7 << 100 << 4 << 132 << 227 << 4 << 1;
        QTest::newRow("wide") << 32 << 1024 << 4 << 132 << 227 << 8 << 1;
        QTest::newRow("wide float64") << 32 << 1024 << 8 << 132 << 227 << 0 << 0;
        QTest::newRow("less memory") << 32 << 768 << 4 << 108 << 163 << 8 << 1;
        QTest::newRow("a part of a card") << 32 << 768 << 4 << 16 << 227 << 0 << 0;
        QTest::newRow("a part of a card, narrow") << 32 << 128 << 4 << 16 << 227 << 16 << 2;
    }

    void plans()
    {
        QFETCH(int, sequences);
        QFETCH(int, width);
        QFETCH(int, bytes);
        QFETCH(int, multiprocessors);
        QFETCH(int, kilobytes);
        QFETCH(int, units);
        QFETCH(int, groups);
        const auto plan = cuda::lstmPlan(sequences, width, bytes, multiprocessors, 1024 * kilobytes);
        QCOMPARE(plan.has_value(), units > 0);
        if (!plan)
            return;
        QCOMPARE(plan->units, units);
        QCOMPARE(plan->groups, groups);
        QVERIFY(4 * plan->units * plan->ranges >= width);
        QVERIFY(plan->blocks() <= multiprocessors);
        QVERIFY(plan->sharedBytes <= 1024 * kilobytes);
        QVERIFY(plan->rows >= width);
    }

    /// What is made of a plan is what the source makes of its macros.
    void plansHaveTheSourcesSizes()
    {
        const auto sharedBytes = [](int rows, int stride, int gateStride, int states, std::size_t bytes) {
            return static_cast<std::int64_t>(bytes)
                * (rows * 4 * stride + std::max(static_cast<int>(cuda::lstmWarps) * 4 * gateStride, states));
        };
        const auto plan = cuda::lstmPlan(1, 60, 8, 4, 227 * 1024);
        QCOMPARE(plan->units, asALayer::units);
        QCOMPARE(cuda::lstmWarps, asALayer::warps);
        QCOMPARE(cuda::lstmTile, asALayer::users);
        QCOMPARE(plan->rows, asALayer::rows);
        QCOMPARE(plan->sharedBytes,
            sharedBytes(asALayer::rows, asALayer::stride, asALayer::gateStride,
                asALayer::warps * asALayer::slots * asALayer::stageSize, sizeof(double)));
        const auto narrow = cuda::lstmPlan(1, 60, 4, 132, 227 * 1024);
        QCOMPARE(narrow->units, 4);
        QCOMPARE(narrow->sharedBytes, sharedBytes(64, 4, 80, 8 * 6 * 128, sizeof(float)));
    }
};

QTEST_GUILESS_MAIN(TestLstmSource)
#include "tst_lstm_source.moc"
