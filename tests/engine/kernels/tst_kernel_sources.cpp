// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "cuda_as_cpp.h"
#include "kernels/reference/grouped_attention.h"
#include "kernels/reference/plain_dropout.h"
#include "kernels/row_dropout.h"
#include "sequence_offsets.h"

#include <QtTest>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunknown-pragmas"
#pragma GCC diagnostic ignored "-Wunused-function"
#include "kernels/cuda/numbers.cu"

#define ACTIVATION 0
namespace ofFloat {
#define A float
#define WIDTH 24
#include "kernels/cuda/layer_rows.cu"
#undef WIDTH
#define WIDTH 260
namespace embedding {
#include "kernels/cuda/embedding_rows.cu"
}
namespace tokens {
#include "kernels/cuda/token_rows.cu"
}
#undef A
#undef WIDTH
}
namespace ofDouble {
#define A double
#define WIDTH 132
#include "kernels/cuda/layer_rows.cu"
namespace embedding {
#include "kernels/cuda/embedding_rows.cu"
}
namespace tokens {
#include "kernels/cuda/token_rows.cu"
}
#undef A
#undef WIDTH
}
namespace ofBFloat {
#define A BFloat
#define WIDTH 264
#include "kernels/cuda/layer_rows.cu"
#undef A
#undef WIDTH
}
#undef ACTIVATION
#define ACTIVATION 1
namespace tanhOfDouble {
#define A double
#define WIDTH 8
#include "kernels/cuda/layer_rows.cu"
#undef A
#undef WIDTH
}
#undef ACTIVATION
#define ACTIVATION 2
namespace reluOfDouble {
#define A double
#define WIDTH 8
#include "kernels/cuda/layer_rows.cu"
#undef A
#undef WIDTH
}
namespace oneTile {
#define HEAD 16
#define TILES 1
#include "kernels/cuda/short_attention.cu"
#undef HEAD
#undef TILES
#undef ROWS
#undef STRIDE
#undef PAIR_STRIDE
}
namespace twoTiles {
#define HEAD 32
#define TILES 2
#include "kernels/cuda/short_attention.cu"
#undef HEAD
#undef TILES
#undef ROWS
#undef STRIDE
#undef PAIR_STRIDE
}
namespace threeTiles {
#define HEAD 32
#define TILES 3
#include "kernels/cuda/short_attention.cu"
#undef HEAD
#undef TILES
}
#pragma GCC diagnostic pop

using namespace gram;
using cudaAsCpp::runKernel;
using torch::Tensor;

namespace {

constexpr double rate = 0.3;
constexpr double epsilon = 1e-5;

Dropout dropoutOf(std::int64_t tokens)
{
    Tensor keys = torch::empty({ tokens }, torch::kInt64);
    for (std::int64_t i = 0; i < tokens; ++i)
        keys.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(rowKey(91, 3, static_cast<std::uint64_t>(i)));
    return { rate, keys, 7 };
}

template<typename T>
T *in(const Tensor &t)
{
    return t.defined() ? static_cast<T *>(t.data_ptr()) : nullptr;
}

Tensor unwritten(std::vector<std::int64_t> sizes, torch::ScalarType type)
{
    return torch::full(sizes, std::nan(""), type);
}

double distance(const Tensor &expected, const Tensor &got)
{
    const Tensor e = expected.detach().to(torch::kFloat64);
    return ((e - got.to(torch::kFloat64)).norm() / e.norm().clamp_min(1)).item<double>(); // of NaN NaN
}

#define QVERIFY_NEAR(expected, got, most)                                                                              \
    do {                                                                                                               \
        const double error = distance(expected, got);                                                                  \
        QVERIFY2(error < (most), qPrintable(QStringLiteral("%1: %2").arg(QStringLiteral(#got)).arg(error)));           \
    } while (false)

} // namespace

/// The sources of a GPU's kernels, run on the CPU against LibTorch's operations in float64.
class TestKernelSources : public QObject {
    Q_OBJECT

private:
    /// `forward` and `backward`: the kernels of a type, T of an activation, W of what is computed.
    template<typename T, typename W, typename Forward, typename Backward>
    void checkNorm(torch::ScalarType type, torch::ScalarType wide, std::int64_t width, double tolerance, bool drops,
        Forward forward, Backward backward)
    {
        torch::manual_seed(5);
        const std::int64_t rows = 11;
        const auto random = [&](std::vector<std::int64_t> sizes, torch::ScalarType of) {
            return torch::randn(sizes, torch::kFloat64).to(of);
        };
        const Tensor product = random({ rows, width }, type), residual = random({ rows, width }, type),
                     gradOut = random({ rows, width }, type), gain = random({ width }, wide),
                     shift = random({ width }, wide);
        const Dropout dropout = drops ? dropoutOf(rows) : Dropout {};
        const RowState zero(0, 7);

        const Tensor exactProduct = product.to(torch::kFloat64).requires_grad_(true),
                     bias = torch::zeros({ width }, torch::kFloat64).requires_grad_(true),
                     exactResidual = residual.to(torch::kFloat64).requires_grad_(true),
                     exactGain = gain.to(torch::kFloat64).requires_grad_(true),
                     exactShift = shift.to(torch::kFloat64).requires_grad_(true);
        const Tensor exact = torch::layer_norm(reference::dropRows(exactProduct + bias, dropout) + exactResidual,
            { width }, exactGain, exactShift, epsilon);
        const auto expected = torch::autograd::grad({ exact },
            { exactResidual, exactProduct, exactGain, exactShift, bias }, { gradOut.to(torch::kFloat64) });

        Tensor sum = unwritten({ rows, width }, type), out = unwritten({ rows, width }, type),
               state = unwritten({ rows, 2 }, wide);
        const double scale = 1 / (1 - dropout.rate);
        runKernel({ 3, 1 }, 128, [&] {
            forward(in<T>(product), in<T>(residual), in<long long>(dropout.keys), in<W>(gain), in<W>(shift), in<T>(sum),
                in<T>(out), in<W>(state), rows, epsilon, zero.low, zero.high, dropThreshold(dropout.rate), scale);
        });
        QVERIFY_NEAR(exact, out, tolerance);

        Tensor gradSum = unwritten({ rows, width }, type), gradProduct = unwritten({ rows, width }, type),
               parts = unwritten({ 2, 3 * width }, wide);
        runKernel({ 2, 1 }, 64, [&] {
            backward(in<T>(gradOut), in<T>(sum), in<W>(state), in<W>(gain), in<long long>(dropout.keys), in<T>(gradSum),
                in<T>(gradProduct), in<W>(parts), rows, zero.low, zero.high, dropThreshold(dropout.rate), scale);
        });
        const Tensor sums = parts.sum(0);
        QVERIFY_NEAR(expected[0], gradSum, tolerance);
        if (drops) {
            QVERIFY((expected[1] == 0).sum().item<std::int64_t>() > rows);
            QVERIFY_NEAR(expected[1], gradProduct, tolerance);
        } else {
            QVERIFY(gradProduct.isnan().all().item<bool>()); // it is the sum's
        }
        QVERIFY_NEAR(expected[2], sums.slice(0, 0, width), tolerance);
        QVERIFY_NEAR(expected[3], sums.slice(0, width, 2 * width), tolerance);
        QVERIFY_NEAR(expected[4], sums.slice(0, 2 * width), tolerance);
    }

    template<typename T, typename W, typename Kernel>
    void checkActivation(torch::ScalarType type, torch::ScalarType wide, double tolerance,
        const std::function<Tensor(const Tensor &)> &function, Kernel kernel)
    {
        torch::manual_seed(6);
        const std::int64_t rows = 7, width = 40;
        const Tensor inner = torch::randn({ rows, width }, torch::kFloat64).mul(2).to(type),
                     gradOut = torch::randn({ rows, width }, torch::kFloat64).to(type);
        const Tensor x = inner.to(torch::kFloat64).requires_grad_(true), out = function(x);
        const Tensor expected = torch::autograd::grad({ out }, { x }, { gradOut.to(torch::kFloat64) })[0];
        Tensor activated = unwritten({ rows, width }, type), parts = unwritten({ 3, width }, wide);
        runKernel({ 3, 2 }, 32,
            [&] { kernel(in<T>(inner), in<T>(gradOut), in<T>(activated), in<T>(gradOut), in<W>(parts), rows, width); });
        QVERIFY_NEAR(out, activated, tolerance);
        QVERIFY_NEAR(expected, gradOut, tolerance); // in its place
        QVERIFY_NEAR(expected.sum(0), parts.sum(0), tolerance);
    }

    template<typename T, typename Forward, typename Backward>
    void checkEmbedding(torch::ScalarType type, std::int64_t width, double tolerance, bool drops, Forward forward,
        Backward backward)
    {
        torch::manual_seed(7);
        const std::int64_t rows = 9;
        const auto random = [&](std::vector<std::int64_t> sizes) {
            return torch::randn(sizes, torch::kFloat64).to(type).requires_grad_(true);
        };
        const Tensor words = random({ 6, width }), places = random({ 4, width }), gain = random({ width }),
                     shift = random({ width }), gradOut = random({ rows, width }).detach();
        const Tensor tokens = torch::randint(6, { rows }, torch::kInt64),
                     positions = torch::randint(4, { rows }, torch::kInt64);
        const Dropout dropout = drops ? dropoutOf(rows) : Dropout {};
        const RowState zero(0, 7);
        const double scale = 1 / (1 - dropout.rate);
        const Tensor embedded = words.index_select(0, tokens) + places.index_select(0, positions);
        const Tensor exact = reference::dropRows(torch::layer_norm(embedded, { width }, gain, shift, epsilon), dropout);
        const auto expected = torch::autograd::grad({ exact }, { embedded, gain, shift }, { gradOut });
        Tensor out = unwritten({ rows, width }, type), state = unwritten({ rows, 2 }, type);
        runKernel({ 3, 1 }, 128, [&] {
            forward(in<T>(words), in<T>(places), in<long long>(tokens), in<long long>(positions),
                in<long long>(dropout.keys), in<T>(gain), in<T>(shift), in<T>(out), in<T>(state), rows, epsilon,
                zero.low, zero.high, dropThreshold(dropout.rate), scale);
        });
        QVERIFY_NEAR(exact, out, tolerance);
        Tensor gradSum = unwritten({ rows, width }, type), parts = unwritten({ 2, 2 * width }, type);
        runKernel({ 2, 1 }, 96, [&] {
            backward(in<T>(gradOut), in<T>(words), in<T>(places), in<long long>(tokens), in<long long>(positions),
                in<long long>(dropout.keys), in<T>(state), in<T>(gain), in<T>(gradSum), in<T>(parts), rows, zero.low,
                zero.high, dropThreshold(dropout.rate), scale);
        });
        QVERIFY_NEAR(expected[0], gradSum, tolerance);
        QVERIFY_NEAR(expected[1], parts.sum(0).slice(0, 0, width), tolerance);
        QVERIFY_NEAR(expected[2], parts.sum(0).slice(0, width), tolerance);
    }

    template<typename Forward, typename Backward>
    void checkAttention(const std::vector<std::int64_t> &lengths, std::int64_t heads, std::int64_t width,
        unsigned tiles, Forward forward, Backward backward)
    {
        torch::manual_seed(8);
        const SequenceOffsets offsets = offsetsOf(lengths);
        const std::int64_t d = heads * width, all = offsets->back(), before = lengths.front();
        const auto random = [&](std::int64_t columns) {
            return torch::randn({ all, columns }, torch::kFloat64).mul(1.5).to(torch::kBFloat16);
        };
        const Tensor qkv = random(3 * d), gradOut = random(d), exactQkv = qkv.to(torch::kFloat64).requires_grad_(true);
        const Tensor exact = reference::packedAttention(exactQkv, offsets, heads);
        const Tensor expected = torch::autograd::grad({ exact }, { exactQkv }, { gradOut.to(torch::kFloat64) })[0];
        const std::vector<int> places(offsets->begin(), offsets->end());
        Tensor out = unwritten({ all, d }, torch::kBFloat16), gradQkv = unwritten({ all, 3 * d }, torch::kBFloat16);
        const float scale = 1 / std::sqrt(static_cast<float>(width));
        // All but the first text.
        const auto blocks = static_cast<unsigned>((lengths.size() - 1) * static_cast<std::size_t>(heads));
        runKernel({ blocks, 1 }, 32 * tiles,
            [&] { forward(in<BFloat>(qkv), places.data(), in<BFloat>(out), 1, static_cast<int>(heads), scale); });
        runKernel({ blocks, 1 }, 32 * tiles, [&] {
            backward(in<BFloat>(qkv), in<BFloat>(gradOut), places.data(), in<BFloat>(gradQkv), 1,
                static_cast<int>(heads), scale);
        });
        QVERIFY(out.slice(0, 0, before).isnan().all().item<bool>());
        QVERIFY(gradQkv.slice(0, 0, before).isnan().all().item<bool>());
        // bfloat16 has 8 significant bits.
        QVERIFY_NEAR(exact.slice(0, before), out.slice(0, before), 6e-3);
        for (std::int64_t part = 0; part < 3; ++part)
            QVERIFY_NEAR(expected.slice(0, before).slice(1, part * d, (part + 1) * d),
                gradQkv.slice(0, before).slice(1, part * d, (part + 1) * d), 1e-2);
    }

private Q_SLOTS:
    void norms_data()
    {
        QTest::addColumn<bool>("drops");
        QTest::newRow("plain") << false;
        QTest::newRow("dropout") << true;
    }

    void norms()
    {
        QFETCH(bool, drops);
        checkNorm<float, float>(torch::kFloat32, torch::kFloat32, 24, 2e-6, drops, ofFloat::addNorm,
            ofFloat::addNormBackward);
        checkNorm<double, double>(torch::kFloat64, torch::kFloat64, 132, 1e-13, drops, ofDouble::addNorm,
            ofDouble::addNormBackward);
        checkNorm<BFloat, float>(torch::kBFloat16, torch::kFloat32, 264, 8e-3, drops, ofBFloat::addNorm,
            ofBFloat::addNormBackward);
    }

    void activations()
    {
        const auto gelu = [](const Tensor &x) { return torch::gelu(x); };
        checkActivation<float, float>(torch::kFloat32, torch::kFloat32, 1e-6, gelu, ofFloat::activateBackward);
        checkActivation<double, double>(torch::kFloat64, torch::kFloat64, 1e-13, gelu, ofDouble::activateBackward);
        checkActivation<BFloat, float>(torch::kBFloat16, torch::kFloat32, 5e-3, gelu, ofBFloat::activateBackward);
        checkActivation<double, double>(
            torch::kFloat64, torch::kFloat64, 1e-13, [](const Tensor &x) { return torch::gelu(x, "tanh"); },
            tanhOfDouble::activateBackward);
        checkActivation<double, double>(
            torch::kFloat64, torch::kFloat64, 1e-13, [](const Tensor &x) { return torch::relu(x); },
            reluOfDouble::activateBackward);
    }

    void embeddings_data() { norms_data(); }
    void embeddings()
    {
        QFETCH(bool, drops);
        checkEmbedding<float>(torch::kFloat32, 260, 2e-6, drops, ofFloat::embedding::embedRows,
            ofFloat::embedding::embedRowsBackward);
        checkEmbedding<double>(torch::kFloat64, 132, 1e-13, drops, ofDouble::embedding::embedRows,
            ofDouble::embedding::embedRowsBackward);
    }

    void attention_data()
    {
        QTest::addColumn<std::vector<std::int64_t>>("lengths");
        QTest::addColumn<int>("tiles");
        QTest::newRow("one token") << std::vector<std::int64_t> { 1, 1 } << 1;
        QTest::newRow("a tile and less") << std::vector<std::int64_t> { 2, 9, 15, 16 } << 1;
        QTest::newRow("two tiles and less") << std::vector<std::int64_t> { 4, 17, 31, 32 } << 2;
        QTest::newRow("three tiles and less") << std::vector<std::int64_t> { 5, 33, 47, 48 } << 3;
    }

    void attention()
    {
        QFETCH(std::vector<std::int64_t>, lengths);
        QFETCH(int, tiles);
        if (tiles == 3)
            checkAttention(lengths, 2, 32, 3, threeTiles::attendShort, threeTiles::attendShortBackward);
        else if (tiles == 2)
            checkAttention(lengths, 2, 32, 2, twoTiles::attendShort, twoTiles::attendShortBackward);
        else
            checkAttention(lengths, 3, 16, 1, oneTile::attendShort, oneTile::attendShortBackward);
    }

    void rowsAreGatheredAndSummed()
    {
        torch::manual_seed(9);
        const std::int64_t width = 70;
        const Tensor rows = torch::randn({ 5, width }, torch::kFloat64);
        Tensor index = torch::randint(-1, 5, { 75 }, torch::kInt64);
        index.slice(0, 0, 3) = -1;
        Tensor gathered = unwritten({ 75, width }, torch::kFloat64);
        runKernel({ 75, 1 }, 32,
            [&] { ofDouble::tokens::gatherRows(in<double>(rows), in<long long>(index), in<double>(gathered), width); });
        const Tensor kept = (index >= 0).to(torch::kFloat64).unsqueeze(1);
        QVERIFY(torch::equal(gathered, rows.index_select(0, index.clamp_min(0)) * kept));

        Tensor out = rows.clone();
        runKernel({ 5, 2 }, 64, [&] {
            ofDouble::tokens::addRowsAt(in<double>(out), in<double>(gathered), in<long long>(index), 75, width);
        });
        QVERIFY_NEAR(rows.index_add(0, index.clamp_min(0), gathered * kept), out, 1e-14);

        const Tensor places = torch::tensor({ 4, 0, 2 }, torch::kInt64);
        Tensor put = rows.clone();
        runKernel({ 3, 1 }, 32,
            [&] { ofDouble::tokens::putRowsAt(in<double>(put), in<double>(gathered), in<long long>(places), width); });
        QVERIFY(torch::equal(put, rows.index_copy(0, places, gathered.slice(0, 0, 3))));

        const std::vector<int> offsets { 0, 1, 1, 40, 75 };
        Tensor sums = unwritten({ 4, width }, torch::kFloat64);
        runKernel({ 4, 1 }, 32,
            [&] { ofDouble::tokens::addSegments(in<double>(sums), in<double>(gathered), offsets.data(), width); });
        for (std::int64_t s = 0; s < 4; ++s)
            QVERIFY(torch::allclose(sums[s],
                gathered.slice(0, offsets[static_cast<std::size_t>(s)], offsets[static_cast<std::size_t>(s) + 1])
                    .sum(0),
                1e-13, 1e-13));
    }

    void bfloatsAreRoundedAsLibTorchDoes()
    {
        torch::manual_seed(10);
        const Tensor x = torch::cat({ torch::randn({ 1000 }) * 100,
            torch::tensor({ 0.F, -0.F, INFINITY, -INFINITY, 1.00390625F, 1.01171875F, 3.4e38F, 1e-40F }) });
        const Tensor expected = x.to(torch::kBFloat16);
        for (std::int64_t i = 0; i < x.size(0); ++i) {
            const unsigned short bits = narrowBits(x.data_ptr<float>()[i]);
            QCOMPARE(bits, static_cast<const unsigned short *>(expected.data_ptr())[i]);
            QCOMPARE(wide(BFloat { bits }), expected[i].item<float>());
        }
        QVERIFY(std::isnan(wide(BFloat { narrowBits(std::nanf("")) })));
    }
};

QTEST_GUILESS_MAIN(TestKernelSources)
#include "tst_kernel_sources.moc"
