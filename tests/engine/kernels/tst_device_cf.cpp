// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/environment.h"
#include "kernels/cuda/lstm_layer.h"
#include "kernels/linear.h"
#include "kernels/lstm.h"
#include "kernels/reference/plain_lstm.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/lstm_source.h"
#include "kernels/cuda/runtime_module.h"
#endif

#include <QtTest>

#include <functional>

using namespace gram;
using torch::Tensor;

namespace {

/// An LSTM's output of `x` and all gradients, in main memory. Weights are of the order of 1 / sqrt(d), as trained ones.
template<typename Lstm>
std::vector<Tensor> lstmAndGradients(Lstm &&lstm, std::int64_t layers, std::int64_t d, std::int64_t sequences,
    std::int64_t steps, torch::ScalarType type, const torch::Device &device)
{
    torch::manual_seed(15);
    const auto random = [&](std::vector<std::int64_t> sizes, double scale) {
        // Numbers that float32 has.
        return (torch::randn(sizes, torch::kFloat32) * scale).to(device, type).requires_grad_(true);
    };
    const double scale = 1 / std::sqrt(static_cast<double>(d));
    const std::int64_t in = d + 3;
    std::vector<Tensor> inputs;
    for (std::int64_t layer = 0; layer < layers; ++layer)
        for (const auto &sizes :
            { std::vector<std::int64_t> { 4 * d, layer == 0 ? in : d }, { 4 * d, d }, { 4 * d }, { 4 * d } })
            inputs.push_back(random(sizes, scale));
    const std::vector<Tensor> weights = inputs;
    inputs.push_back(random({ sequences, steps, in }, 1));
    const Tensor out = lstm(inputs.back(), weights);
    std::vector<Tensor> all = torch::autograd::grad({ out }, inputs,
        { torch::randn({ sequences, steps, d }).to(device, type) });
    all.push_back(out.detach());
    for (Tensor &t : all)
        t = t.cpu();
    return all;
}

} // namespace

/// What a CF module asks of a device: products and recurrences, against LibTorch's in float64.
class TestDeviceCf : public QObject {
    Q_OBJECT

private:
    void devices_data()
    {
        QTest::addColumn<QString>("device");
        for (const std::string &device : availableDevices())
            QTest::newRow(device.c_str()) << QString::fromStdString(device);
    }

private Q_SLOTS:
    void lstmLayerEqualsPlain_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<torch::ScalarType>("type");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<int>("steps");
        for (const std::string &device : availableDevices())
            for (const auto &[type, name] : { std::pair(torch::kFloat32, "float32"), { torch::kFloat64, "float64" } })
                for (const int width : { 32, 100, 768 })
                    for (const int sequences : { 1, 7, 40 })
                        for (const int steps : { 1, 30 })
                            if (width < 768 || (sequences == 40 && steps == 30 && device != "cpu"))
                                QTest::addRow("%s %s %d wide, %d x %d", device.c_str(), name, width, sequences, steps)
                                    << QString::fromStdString(device) << type << width << sequences << steps;
    }

    void lstmLayerEqualsPlain()
    {
        QFETCH(QString, device);
        QFETCH(torch::ScalarType, type);
        QFETCH(int, width);
        QFETCH(int, sequences);
        QFETCH(int, steps);
        const auto plain = [](const Tensor &x, const std::vector<Tensor> &w) { return reference::lstm(x, w, 0, true); };
        const auto ours = [](const Tensor &x, const std::vector<Tensor> &w) {
            return cuda::lstmLayer(x.transpose(0, 1), w[0], w[1], w[2], w[3]).transpose(0, 1);
        };
        const torch::Device there(device.toStdString());
        const auto expected = lstmAndGradients(plain, 1, width, sequences, steps, torch::kFloat64, torch::kCPU);
        const auto got = lstmAndGradients(ours, 1, width, sequences, steps, type, there),
                   again = lstmAndGradients(ours, 1, width, sequences, steps, type, there);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const Tensor size = expected[i].norm().clamp_min(1e-6);
            const double error = ((expected[i] - got[i].to(torch::kFloat64)).norm() / size).item<double>();
            // The products over all steps are LibTorch's, and of float32 less exact the longer their sums are.
            QVERIFY2(error < (type == torch::kFloat64 ? 1e-12
                             : width < 768            ? 1e-6
                                                      : 2e-6),
                qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
            QVERIFY(torch::equal(got[i], again[i]));
        }
    }

#ifdef GRAM_CUDA
    /// A card takes the blocks of a plan all at once: over no step, as other ways would give the same numbers.
    void lstmKernelsAreLaunched()
    {
        if (!torch::cuda::is_available())
            QSKIP("There is no GPU.");
        const cuda::CardSize card = cuda::presentCard();
        for (const auto &[type, name, bytes] :
            { std::tuple(torch::kFloat32, "A=float", 4), { torch::kFloat64, "A=double", 8 } })
            for (const int width : { 100, 768 })
                for (const int users : { 1, 32, 200 }) {
                    const auto plan = cuda::lstmPlan(users, width, bytes, card.multiprocessors, card.sharedBytes);
                    if (!plan)
                        continue;
                    const Tensor weight = torch::zeros({ 4 * width, width }, torch::dtype(type).device(torch::kCUDA));
                    void *at = weight.data_ptr();
                    int steps = 0, sequences = users, groups = static_cast<int>(plan->groups);
                    void *forward[] = { &at, &at, &at, &at, &at, &at, &steps, &sequences, &groups };
                    void *backward[] = { &at, &at, &at, &at, &at, &at, &at, &at, &at, &steps, &sequences, &groups };
                    const cuda::RuntimeModule::Grid grid { static_cast<unsigned>(plan->blocks()), 256,
                        static_cast<unsigned>(plan->sharedBytes), 1, true };
                    auto &module = cuda::RuntimeModule::of(cuda::lstmSource,
                        { name, "WIDTH=" + std::to_string(width), "UNITS=" + std::to_string(plan->units), "WARPS=8" });
                    QVERIFY(module.launch("lstmForward", grid, forward));
                    QVERIFY(module.launch("lstmBackward", grid, backward));
                }
        torch::cuda::synchronize();
    }
#endif

    void layersOfAnLstmFollowEachOther_data()
    {
        devices_data();
    }

    void layersOfAnLstmFollowEachOther()
    {
        QFETCH(QString, device);
        const torch::Device there(device.toStdString());
        const auto expected = lstmAndGradients(
                       [](const Tensor &x, const std::vector<Tensor> &w) { return reference::lstm(x, w, 0, true); }, 2,
                       32, 7, 5, torch::kFloat64, torch::kCPU),
                   got = lstmAndGradients(
                       [](const Tensor &x, const std::vector<Tensor> &w) { return lstm(x, w, 0.5, false); }, 2, 32, 7,
                       5, torch::kFloat64, there);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(torch::allclose(got[i], expected[i], 1e-11, 1e-11));
        // With dropout between the layers another output.
        const auto dropped = lstmAndGradients(
            [](const Tensor &x, const std::vector<Tensor> &w) { return lstm(x, w, 0.5, true); }, 2, 32, 7, 5,
            torch::kFloat64, there);
        QVERIFY(
            (dropped.back() - expected.back()).norm().item<double>() > 0.01 * expected.back().norm().item<double>());
    }

    void productsEqualPlainOnes_data()
    {
        devices_data();
    }

    /// Twice, as the second time has the plan of the first; with other numbers of rows for which one plan does.
    void productsEqualPlainOnes()
    {
        QFETCH(QString, device);
        const torch::Device there(device.toStdString());
        torch::manual_seed(15);
        const auto random = [](std::vector<std::int64_t> sizes) { return torch::randn(sizes, torch::kFloat64); };
        using Product = std::function<Tensor(const std::vector<Tensor> &)>;
        const auto check = [&](const std::vector<Tensor> &factors, const Product &plain, const Product &ours) {
            std::vector<Tensor> here, away;
            for (const Tensor &t : factors) {
                here.push_back(t.to(torch::kFloat32).to(torch::kFloat64).requires_grad_(true));
                away.push_back(t.to(there, torch::kFloat32).requires_grad_(true));
            }
            const Tensor expected = plain(here), got = ours(away), gradOut = random(expected.sizes().vec());
            std::vector<Tensor> all = torch::autograd::grad({ expected }, here, { gradOut }),
                                found = torch::autograd::grad({ got }, away, { gradOut.to(there, torch::kFloat32) });
            all.push_back(expected);
            found.push_back(got);
            for (std::size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(found[i].sizes(), all[i].sizes());
                const Tensor difference = all[i] - found[i].cpu().to(torch::kFloat64);
                QVERIFY((difference.norm() / all[i].norm()).item<double>() < 1e-5);
            }
        };
        for (const std::int64_t rows : { 1, 37, 38, 500, 37 }) {
            check(
                { random({ 3, rows, 20 }), random({ 44, 20 }), random({ 44 }) },
                [](const auto &t) { return torch::linear(t[0], t[1], t[2]); },
                [](const auto &t) { return linear(t[0], t[1], t[2]); });
            check(
                { random({ 2, 3, rows, 16 }), random({ 2, 3, 24, 16 }) },
                [](const auto &t) { return torch::matmul(t[0], t[1].transpose(-2, -1)); },
                [](const auto &t) { return transposedProductOfEach(t[0], t[1]); });
            check(
                { random({ 5, rows, 16 }), random({ 5, 16, 12 }) },
                [](const auto &t) { return torch::matmul(t[0], t[1]); },
                [](const auto &t) { return productOfEach(t[0], t[1]); });
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceCf)
#include "tst_device_cf.moc"
