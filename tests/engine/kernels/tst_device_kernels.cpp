// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "api/error.h"
#include "device/environment.h"
#include "kernels/adam.h"
#include "kernels/cuda/encoder_layer.h"
#include "kernels/cuda/layer_rows.h"
#include "kernels/cuda/narrow_weights.h"
#include "kernels/embed_tokens.h"
#include "kernels/packed_attention.h"
#include "kernels/reference/grouped_attention.h"
#include "kernels/reference/plain_embedding.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/row_dropout.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/embedding_rows_source.h"
#include "kernels/cuda/layer_rows_source.h"
#include "kernels/cuda/lstm_source.h"
#include "kernels/cuda/runtime_module.h"
#include "kernels/cuda/short_attention_source.h"
#include "kernels/cuda/token_rows_source.h"
#endif
#include "kernels/row_ops.h"
#include "sequence_offsets.h"

#include <QtTest>

#include <cmath>

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

/// A layer of width 16 over texts of 1, 3 and 9 tokens: its output and all gradients, in main memory.
template<typename Layer>
std::vector<Tensor> layerAndGradients(Layer &&layer, torch::ScalarType type, const LayerSettings &settings,
    Dropout dropout, const torch::Device &device = torch::kCPU)
{
    if (dropout.keys.defined())
        dropout.keys = dropout.keys.to(device);
    torch::manual_seed(3);
    const std::int64_t d = 16, inner = 24;
    const auto random = [&](std::vector<std::int64_t> sizes, double scale) {
        return (torch::randn(sizes, torch::kFloat64) * scale).to(device, type).requires_grad_(true);
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
        { torch::randn({ 13, d }, torch::kFloat64).to(device, out.scalar_type()) });
    all.push_back(out.detach());
    for (Tensor &t : all)
        t = t.cpu();
    return all;
}

} // namespace

/// What is made for GPUs, as far as it can be tried without one; with one, on it.
class TestDeviceKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void devices_data()
    {
        QTest::addColumn<QString>("device");
        for (const std::string &device : availableDevices())
            QTest::newRow(device.c_str()) << QString::fromStdString(device);
    }

    void layerEqualsPlain_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("checkpointing");
        QTest::addColumn<Activation>("activation");
        for (const std::string &name : availableDevices()) {
            const QString device = QString::fromStdString(name);
            QTest::addRow("%s plain", name.c_str()) << device << 0.0 << false << Activation::Gelu;
            QTest::addRow("%s tanh", name.c_str()) << device << 0.0 << false << Activation::GeluTanh;
            QTest::addRow("%s relu", name.c_str()) << device << 0.2 << false << Activation::Relu;
            QTest::addRow("%s dropout", name.c_str()) << device << 0.2 << false << Activation::Gelu;
            QTest::addRow("%s checkpointing", name.c_str()) << device << 0.2 << true << Activation::Gelu;
        }
    }

    void layerEqualsPlain()
    {
        QFETCH(QString, device);
        QFETCH(double, rate);
        QFETCH(bool, checkpointing);
        QFETCH(Activation, activation);
        const Dropout dropout = rate > 0 ? dropoutOf(13, rate) : Dropout {};
        LayerSettings settings { 2, activation, 1e-12, false, CePrecision::Full };
        const auto expected = layerAndGradients(reference::encoderLayer, torch::kFloat64, settings, dropout);
        settings.checkpointing = checkpointing;
        const auto got = layerAndGradients(cuda::encoderLayer, torch::kFloat64, settings, dropout,
            torch::Device(device.toStdString()));
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double error = ((expected[i] - got[i]).abs().max() / expected[i].abs().max()).item<double>();
            QVERIFY2(error < 1e-12, qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
        }
    }

    void bf16LayerIsNear_data() { devices_data(); }

    /// bfloat16 has 8 significant bits.
    void bf16LayerIsNear()
    {
        QFETCH(QString, device);
        const Dropout dropout = dropoutOf(13, 0.1);
        LayerSettings settings { 2, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const auto full = layerAndGradients(reference::encoderLayer, torch::kFloat32, settings, dropout);
        settings.precision = CePrecision::Bf16;
        const auto narrow = layerAndGradients(cuda::encoderLayer, torch::kFloat32, settings, dropout,
            torch::Device(device.toStdString()));
        QCOMPARE(narrow.back().scalar_type(), torch::kBFloat16);
        for (std::size_t i = 0; i < full.size(); ++i) {
            if (i + 1 < full.size())
                QCOMPARE(narrow[i].scalar_type(), torch::kFloat32);
            const double error = ((full[i] - narrow[i]).norm() / full[i].norm()).item<double>();
            QVERIFY2(error < 0.04, qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
        }
        QVERIFY((full.back() - narrow.back()).abs().max().item<double>() > 0);
    }

    void attentionEqualsPlain_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<std::vector<std::int64_t>>("lengths");
        for (const std::string &name : availableDevices()) {
            const QString device = QString::fromStdString(name);
            QTest::addRow("%s short", name.c_str())
                << device << std::vector<std::int64_t> { 1, 7, 16, 17, 40, 64, 128 };
            QTest::addRow("%s long", name.c_str()) << device << std::vector<std::int64_t> { 129, 200 };
            QTest::addRow("%s both", name.c_str()) << device << std::vector<std::int64_t> { 3, 20, 100, 130, 131, 300 };
        }
    }

    void attentionEqualsPlain()
    {
        QFETCH(QString, device);
        QFETCH(std::vector<std::int64_t>, lengths);
        const torch::Device there(device.toStdString());
        const SequenceOffsets offsets = offsetsOf(lengths);
        torch::manual_seed(12);
        for (const std::int64_t width : { 32, 64 }) {
            const std::int64_t heads = 3, d = heads * width;
            const Tensor qkv = torch::randn({ offsets->back(), 3 * d }, torch::kFloat64),
                         gradOut = torch::randn({ offsets->back(), d }, torch::kFloat64);
            for (const auto &[type, most] : { std::pair(torch::kFloat64, 1e-12), std::pair(torch::kFloat32, 1e-5),
                     std::pair(torch::kBFloat16, 2e-2) }) {
                if (type == torch::kBFloat16 && there.is_cpu())
                    continue; // there only the products are bf16
                const Tensor narrow = qkv.to(type), exact = narrow.to(torch::kFloat64).requires_grad_(true),
                             in = narrow.to(there).requires_grad_(true);
                const Tensor expected = reference::packedAttention(exact, offsets, heads),
                             got = packedAttention(in, offsets, heads);
                const Tensor gradExpected = torch::autograd::grad({ expected }, { exact },
                    { gradOut.to(type).to(torch::kFloat64) })[0];
                const Tensor gradGot = torch::autograd::grad({ got }, { in }, { gradOut.to(there, type) })[0];
                for (const auto &[e, g] : { std::pair(expected, got), std::pair(gradExpected, gradGot) }) {
                    const double error = ((e - g.cpu().to(torch::kFloat64)).norm() / e.norm()).item<double>();
                    QVERIFY2(error < most, qPrintable(QStringLiteral("%1").arg(error)));
                }
            }
        }
    }

    void embeddingEqualsPlain_data() { devices_data(); }

    void embeddingEqualsPlain()
    {
        QFETCH(QString, device);
        const torch::Device there(device.toStdString());
        torch::manual_seed(13);
        const Dropout dropout = dropoutOf(50, 0.2);
        Dropout moved = dropout;
        moved.keys = moved.keys.to(there);
        const Tensor tokens = torch::randint(9, { 50 }, torch::kInt64),
                     positions = torch::randint(5, { 50 }, torch::kInt64);
        std::vector<Tensor> here, away;
        for (const auto &sizes : { std::vector<std::int64_t> { 9, 64 }, { 5, 64 }, { 64 }, { 64 } }) {
            here.push_back(torch::randn(sizes, torch::kFloat64).requires_grad_(true));
            away.push_back(here.back().detach().to(there).requires_grad_(true));
        }
        const Tensor expected = reference::embedTokens(here[0], here[1], here[2], here[3], 1e-12, tokens, positions,
                         dropout),
                     got = cuda::embedRows(away[0], away[1], away[2], away[3], 1e-12, tokens.to(there),
                         positions.to(there), moved);
        const Tensor gradOut = torch::randn({ 50, 64 }, torch::kFloat64);
        QVERIFY(torch::allclose(got.cpu(), expected, 1e-12, 1e-12));
        const auto expectedGradients = torch::autograd::grad({ expected }, here, { gradOut }),
                   gradients = torch::autograd::grad({ got }, away, { gradOut.to(there) });
        for (std::size_t i = 0; i < gradients.size(); ++i)
            QVERIFY(torch::allclose(gradients[i].cpu(), expectedGradients[i], 1e-11, 1e-11));
    }

    void rowOpsEqualThoseOfTheCpu_data() { devices_data(); }

    void rowOpsEqualThoseOfTheCpu()
    {
        QFETCH(QString, device);
        const torch::Device there(device.toStdString());
        torch::manual_seed(14);
        const SequenceOffsets offsets = offsetsOf({ 2, 3, 40, 55 });
        Tensor segments = torch::zeros({ 100 }, torch::kInt64);
        for (std::int64_t s = 1; s < 4; ++s)
            segments.slice(0, (*offsets)[static_cast<std::size_t>(s)]) = s;
        const Tensor index = torch::randint(-1, 20, { 100 }, torch::kInt64);
        for (const std::int64_t width : { 1, 70, 300 }) {
            const Tensor values = torch::randn({ 100, width }, torch::kFloat64),
                         rows = torch::randn({ 20, width }, torch::kFloat64);
            QVERIFY(torch::allclose(segmentSum(values.to(there), offsets, segments.to(there)).cpu(),
                segmentSum(values, offsets, segments), 1e-12, 1e-12));
            QVERIFY(torch::equal(gatherRows(rows.to(there), index.to(there)).cpu(), gatherRows(rows, index)));
            QVERIFY(torch::allclose(scatterRows(values.to(there), index.to(there), 20).cpu(),
                scatterRows(values, index, 20), 1e-12, 1e-12));
            const Tensor places = torch::randperm(20, torch::kInt64).slice(0, 0, 7);
            Tensor put = rows.to(there).clone();
            putRowsAt(put, values.slice(0, 0, 7).to(there), places.to(there));
            QVERIFY(torch::equal(put.cpu(), rows.index_copy(0, places, values.slice(0, 0, 7))));
        }
    }

    /// A parameter that was written into has another narrow form; one that was not, the same.
    void narrowWeightsFollowTheirParameter()
    {
        Tensor weight = torch::randn({ 4, 3 }).requires_grad_(true);
        const Tensor first = cuda::narrowed(weight);
        QVERIFY(torch::equal(first, weight.to(torch::kBFloat16)));
        QVERIFY(cuda::narrowed(weight).is_same(first));
        {
            const torch::NoGradGuard noGrad;
            weight.add_(1);
        }
        QVERIFY(torch::equal(cuda::narrowed(weight), weight.to(torch::kBFloat16)));
        for (int i = 0; i < 100; ++i) { // others at the same address
            const Tensor other = torch::full({ 4, 3 }, i);
            QVERIFY(torch::equal(cuda::narrowed(other), other.to(torch::kBFloat16)));
        }
        QVERIFY(!cuda::narrowed({}).defined());
    }

    void adamStepsEqualSingleOnes_data() { devices_data(); }

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
        QTest::addColumn<std::string>("source");
        QTest::addColumn<std::vector<std::string>>("options");
        QTest::addColumn<int>("capability");
        for (const int capability : { 80, 90, 100 }) {
            for (const char *type : { "float", "double", "BFloat" }) {
                const std::string a = std::string("-DA=") + type;
                QTest::addRow("layer_rows %s sm_%d", type, capability)
                    << std::string(cuda::layerRowsSource)
                    << std::vector<std::string> { a, "-DWIDTH=384", "-DACTIVATION=0" } << capability;
                if (std::strcmp(type, "BFloat") == 0)
                    continue;
                QTest::addRow("embedding_rows %s sm_%d", type, capability)
                    << std::string(cuda::embeddingRowsSource) << std::vector<std::string> { a, "-DWIDTH=384" }
                    << capability;
                QTest::addRow("token_rows %s sm_%d", type, capability)
                    << std::string(cuda::tokenRowsSource) << std::vector<std::string> { a } << capability;
            }
            for (const auto &[type, width, units] : { std::tuple("float", "768", "12"), { "float", "1024", "8" },
                     { "double", "768", "6" }, { "double", "100", "4" } })
                QTest::addRow("lstm %s %s sm_%d", type, width, capability)
                    << std::string(cuda::lstmSource)
                    << std::vector<std::string> { std::string("-DA=") + type, std::string("-DWIDTH=") + width,
                           std::string("-DUNITS=") + units, "-DWARPS=8" }
                    << capability;
            for (const char *tiles : { "1", "8" })
                QTest::addRow("short_attention %s sm_%d", tiles, capability)
                    << std::string(cuda::shortAttentionSource)
                    << std::vector<std::string> { "-DHEAD=64", std::string("-DTILES=") + tiles } << capability;
        }
    }

    /// Needs no card.
    void kernelsCompile()
    {
        QFETCH(std::string, source);
        QFETCH(std::vector<std::string>, options);
        QFETCH(int, capability);
        const std::string code = cuda::RuntimeModule(source, options).compiledFor(capability);
        QVERIFY(code.size() > 1000 && code.substr(1, 3) == "ELF");
    }

    void aKernelThatDoesNotCompileIsTold()
    {
        const cuda::RuntimeModule wrong("__global__ void f() { g(); }", {});
        QVERIFY_THROWS_EXCEPTION(Error, wrong.compiledFor(90));
    }
#endif
};

QTEST_GUILESS_MAIN(TestDeviceKernels)
#include "tst_device_kernels.moc"
