// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "api/error.h"
#include "device/environment.h"
#include "kernels/adam.h"
#include "kernels/cuda/encoder_layer.h"
#include "kernels/cuda/row_dropout.h"
#include "kernels/reference/plain_dropout.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/row_dropout.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/row_dropout_source.h"
#include "kernels/cuda/runtime_kernel.h"
#endif
#include "sequence_offsets.h"

#include <QtTest>

#include <cmath>

// A GPU's kernel as C++: the loops over blocks and threads are the test's.
#define __global__
#define __device__
namespace {
struct Place {
    int x = 0;
};
Place blockIdx, threadIdx, blockDim { 64 };
}
#define IN float
#define OUT float
#define dropRows dropFloat
#include "kernels/cuda/row_dropout.cu"
#undef IN
#undef OUT
#undef dropRows
#define IN double
#define OUT double
#define dropRows dropDouble
#include "kernels/cuda/row_dropout.cu"
#undef IN
#undef OUT
#undef dropRows
#define IN BFloat
#define OUT float
#define dropRows dropNarrow
#include "kernels/cuda/row_dropout.cu"
#undef IN
#undef OUT
#undef dropRows
#define IN float
#define OUT BFloat
#define dropRows dropToNarrow
#include "kernels/cuda/row_dropout.cu"
#undef IN
#undef OUT
#undef dropRows

using namespace gram;
using torch::Tensor;

namespace {

Dropout dropoutOf(std::int64_t tokens, double rate)
{
    Tensor keys = torch::empty({ tokens }, torch::kInt64);
    for (std::int64_t i = 0; i < tokens; ++i)
        keys.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(rowKey(91, 3, static_cast<std::uint64_t>(i)));
    return { rate, keys, 7 };
}

template<typename In, typename Out, typename Kernel>
Tensor runKernel(Kernel kernel, const Tensor &x, const Tensor &residual, const Dropout &dropout, torch::ScalarType type)
{
    Tensor out = torch::full(x.sizes(), std::nan(""), x.options().dtype(type));
    const RowState zero(0, static_cast<std::uint32_t>(dropout.site));
    for (blockIdx.x = 0; blockIdx.x < x.size(0); ++blockIdx.x)
        for (threadIdx.x = 0; threadIdx.x < blockDim.x; ++threadIdx.x)
            kernel(static_cast<const In *>(x.data_ptr()),
                residual.defined() ? static_cast<const Out *>(residual.data_ptr()) : nullptr,
                reinterpret_cast<const long long *>(dropout.keys.data_ptr<std::int64_t>()),
                static_cast<Out *>(out.data_ptr()), static_cast<int>(x.size(1)), zero.low, zero.high,
                dropThreshold(dropout.rate), 1 / (1 - dropout.rate));
    return out;
}

/// A layer of width 16 over texts of 1, 3 and 9 tokens: its output and all gradients.
template<typename Layer>
std::vector<Tensor> layerAndGradients(Layer &&layer, torch::ScalarType type, const LayerSettings &settings,
    const Dropout &dropout)
{
    torch::manual_seed(3);
    const std::int64_t d = 16, inner = 24;
    const auto random = [type](std::vector<std::int64_t> sizes, double scale) {
        return (torch::randn(sizes, torch::kFloat64) * scale).to(type).requires_grad_(true);
    };
    const Tensor x = random({ 13, d }, 1);
    const std::vector<Tensor> w { random({ 3 * d, d }, .4), random({ 3 * d }, .5), random({ d, d }, .3),
        random({ d }, .5), random({ d }, 1), random({ d }, .5), random({ inner, d }, .3), random({ inner }, .5),
        random({ d, inner }, .3), random({ d }, .5), random({ d }, 1), random({ d }, .5) };
    const Tensor out = layer(x,
        LayerWeights { w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11] },
        offsetsOf({ 1, 3, 9 }), settings, dropout);
    std::vector<Tensor> inputs { x };
    inputs.insert(inputs.end(), w.begin(), w.end());
    std::vector<Tensor> all = torch::autograd::grad({ out }, inputs,
        { torch::randn({ 13, d }, torch::kFloat64).to(type) });
    all.push_back(out.detach());
    return all;
}

} // namespace

/// What is made for GPUs, as far as it can be tried without one; with one, on it.
class TestDeviceKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layerEqualsPlain_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("checkpointing");
        QTest::newRow("plain") << 0.0 << false;
        QTest::newRow("dropout") << 0.2 << false;
        QTest::newRow("checkpointing") << 0.2 << true;
    }

    void layerEqualsPlain()
    {
        QFETCH(double, rate);
        QFETCH(bool, checkpointing);
        const Dropout dropout = rate > 0 ? dropoutOf(13, rate) : Dropout {};
        LayerSettings settings { 2, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const auto expected = layerAndGradients(reference::encoderLayer, torch::kFloat64, settings, dropout);
        settings.checkpointing = checkpointing;
        const auto got = layerAndGradients(cuda::encoderLayer, torch::kFloat64, settings, dropout);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double error = ((expected[i] - got[i]).abs().max() / expected[i].abs().max()).item<double>();
            QVERIFY2(error < 1e-12, qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
        }
    }

    /// bfloat16 has 8 significant bits.
    void bf16LayerIsNear()
    {
        const Dropout dropout = dropoutOf(13, 0.1);
        LayerSettings settings { 2, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const auto full = layerAndGradients(reference::encoderLayer, torch::kFloat32, settings, dropout);
        settings.precision = CePrecision::Bf16;
        const auto narrow = layerAndGradients(cuda::encoderLayer, torch::kFloat32, settings, dropout);
        for (std::size_t i = 0; i < full.size(); ++i) {
            QCOMPARE(narrow[i].scalar_type(), torch::kFloat32);
            const double error = ((full[i] - narrow[i]).norm() / full[i].norm()).item<double>();
            QVERIFY2(error < 0.04, qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
        }
        QVERIFY((full.back() - narrow.back()).abs().max().item<double>() > 0);
    }

    void kernelDropsWhatTheReferenceDrops()
    {
        torch::manual_seed(4);
        const Dropout dropout = dropoutOf(7, 0.3);
        const Tensor x = torch::randn({ 7, 150 }), residual = torch::randn({ 7, 150 });
        const Tensor expected = reference::dropRows(x, dropout);
        QVERIFY(((expected == 0).sum().item<double>()) > 200); // something was dropped
        QVERIFY(torch::equal(runKernel<float, float>(dropFloat, x, {}, dropout, torch::kFloat32), expected));
        QVERIFY(torch::allclose(runKernel<float, float>(dropFloat, x, residual, dropout, torch::kFloat32),
            expected + residual, 1e-6, 1e-6));
        const Tensor wide = x.to(torch::kFloat64);
        QVERIFY(torch::equal(runKernel<double, double>(dropDouble, wide, {}, dropout, torch::kFloat64),
            reference::dropRows(wide, dropout)));
        const Tensor narrow = x.to(torch::kBFloat16);
        QVERIFY(torch::equal(runKernel<BFloat, float>(dropNarrow, narrow, {}, dropout, torch::kFloat32),
            reference::dropRows(narrow.to(torch::kFloat32), dropout)));
        QVERIFY(torch::equal(runKernel<float, BFloat>(dropToNarrow, x, {}, dropout, torch::kBFloat16),
            expected.to(torch::kBFloat16)));
        Tensor odd = torch::full({ 7, 150 }, std::nan(""));
        odd.slice(0, 3) = INFINITY;
        const Tensor out = runKernel<float, BFloat>(dropToNarrow, odd, {}, { 0, dropout.keys, 7 }, torch::kBFloat16);
        QVERIFY(out.slice(0, 0, 3).isnan().all().item<bool>());
        QVERIFY(out.slice(0, 3).isinf().all().item<bool>());
    }

    void droppedHasItsGradient_data()
    {
        QTest::addColumn<QString>("device");
        for (const std::string &device : availableDevices())
            QTest::newRow(device.c_str()) << QString::fromStdString(device);
    }

    /// out = mask * x + residual, so that its gradients are the mask and one.
    void droppedHasItsGradient()
    {
        QFETCH(QString, device);
        const torch::Device there(device.toStdString());
        Dropout dropout = dropoutOf(5, 0.4);
        const Tensor mask = reference::dropRows(torch::ones({ 5, 40 }), dropout);
        dropout.keys = dropout.keys.to(there);
        for (const auto type : { torch::kFloat32, torch::kBFloat16 }) {
            const Tensor x = torch::randn({ 5, 40 }).to(there, type).requires_grad_(true);
            const Tensor residual = torch::randn({ 5, 40 }).to(there).requires_grad_(true);
            const Tensor out = cuda::droppedPlus(x, residual, dropout);
            QCOMPARE(out.scalar_type(), torch::kFloat32);
            const auto gradients = torch::autograd::grad({ out }, { x, residual }, { torch::ones_like(out) });
            QCOMPARE(gradients[0].scalar_type(), type);
            QVERIFY(torch::equal(gradients[0].cpu(), mask.to(type)));
            QVERIFY(torch::equal(gradients[1].cpu(), torch::ones({ 5, 40 })));
            QVERIFY(torch::allclose(cuda::dropped(residual, dropout).cpu(), residual.cpu() * mask));
        }
    }

    void adamStepsEqualSingleOnes_data() { droppedHasItsGradient_data(); }

    /// Where the device has a step over all, it is that of one by one.
    void adamStepsEqualSingleOnes()
    {
        QFETCH(QString, device);
        torch::manual_seed(8);
        const auto options = torch::TensorOptions(torch::kFloat64);
        std::vector<Tensor> parameters, means, squares, gradients;
        for (const std::int64_t n : { 3, 40 }) {
            parameters.push_back(torch::randn({ n, 5 }, options));
            means.push_back(torch::randn({ n, 5 }, options));
            squares.push_back(torch::rand({ n, 5 }, options));
            gradients.push_back(torch::randn({ n, 5 }, options));
        }
        const auto moved = [&](const std::vector<Tensor> &list) {
            std::vector<Tensor> there;
            for (const Tensor &t : list)
                there.push_back(t.to(torch::Device(device.toStdString())).clone());
            return there;
        };
        const double rate = 1e-2;
        const AdamNumbers numbers { 0.9, 0.999, 1e-8, rate / (1 - std::pow(0.9, 7)),
            std::sqrt(1 - std::pow(0.999, 7)) };
        const auto there = moved(parameters);
        const bool done = adamSteps(there, moved(means), moved(squares), moved(gradients), numbers, rate, 7);
        QCOMPARE(done && device == QLatin1String("cpu"), false);
        if (!done)
            QSKIP("One by one here.");
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            std::vector<std::uint8_t> active(static_cast<std::size_t>(parameters[i].size(0)), 1);
            adamStep(parameters[i], means[i], squares[i], gradients[i], numbers, active);
            QVERIFY(torch::allclose(parameters[i], there[i].cpu(), 1e-12, 1e-12));
        }
    }

#ifdef GRAM_CUDA
    void kernelsCompile_data()
    {
        QTest::addColumn<int>("capability");
        for (const int capability : { 80, 90, 100 })
            QTest::addRow("sm_%d", capability) << capability;
    }

    /// Needs no card.
    void kernelsCompile()
    {
        QFETCH(int, capability);
        for (const char *in : { "float", "double", "BFloat" })
            for (const char *out : { "float", "double", "BFloat" }) {
                if ((std::strcmp(in, "double") == 0) != (std::strcmp(out, "double") == 0))
                    continue;
                const cuda::RuntimeKernel kernel(cuda::rowDropoutSource, "dropRows",
                    { std::string("-DIN=") + in, std::string("-DOUT=") + out });
                const std::string code = kernel.compiledFor(capability);
                QVERIFY(code.size() > 1000 && code.substr(1, 3) == "ELF");
            }
        const cuda::RuntimeKernel wrong("__global__ void f() { g(); }", "f", {});
        QVERIFY_THROWS_EXCEPTION(Error, wrong.compiledFor(capability));
    }
#endif
};

QTEST_GUILESS_MAIN(TestDeviceKernels)
#include "tst_device_kernels.moc"
