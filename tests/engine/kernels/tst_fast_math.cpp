// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "kernels/cpu/layer_kernel.h"
#include "kernels/cpu/lstm_layer.h"
#include "kernels/packed_attention.h"
#include "kernels/reference/grouped_attention.h"
#include "optim/adam.h"
#include "sequence_offsets.h"

#include <QtTest>

#include <functional>
#include <limits>

using namespace gram;

namespace {

using torch::Tensor;

constexpr std::int64_t rows = 24, width = 40; // more than a vector register, and a rest

/// Inputs at which -ffast-math has gone wrong or may: [rows, width].
struct Extreme {
    const char *name;
    std::function<Tensor()> make;
};

Tensor noise()
{
    return torch::randn({ rows, width }, torch::kFloat64);
}

std::vector<Extreme> extremes()
{
    const auto flat = [](double value) {
        return [value] { return torch::full({ rows, width }, value, torch::kFloat64); };
    };
    const auto scaled = [](double scale) { return [scale] { return noise() * scale; }; };
    const auto signs = [](double size) { return [size] { return noise().sign() * size; }; };
    return {
        { "usual", scaled(1) },
        { "zeros", flat(0) },
        { "denormal in float32", scaled(1e-40) },
        { "1e-30", scaled(1e-30) },
        { "1e-20", scaled(1e-20) }, // its square is denormal in float32
        { "+10", flat(10) },
        { "-10", flat(-10) },
        { "+-10", signs(10) },
        { "+-50", signs(50) },
        { "+-1e4", signs(1e4) },
        { "all 1e4", flat(1e4) },
        { "about 50", [] { return noise() + 50; } },
        { "wide",
            [] {
                return noise() * torch::pow(10.0, 4 * torch::rand({ rows, width }, torch::kFloat64));
            } },
        { "one huge row",
            [] {
                Tensor x = noise();
                x[rows / 2] *= 1e4;
                return x;
            } },
    };
}

/// A kernel and the same by plain LibTorch: each returns its outputs and gradients for an input and
/// an outer gradient.
using Pass = std::function<std::vector<Tensor>(const Tensor &input, const Tensor &gradient)>;
struct Kernel {
    const char *name;
    Pass fast, plain;
    /// What an output's rounding is by, where the output is small: it is made of larger numbers.
    enum class Scale { Output, Input, One } scale = Scale::Output;
};

template<typename Function>
std::vector<Tensor> withGradient(const Tensor &input, const Tensor &gradient, Function &&function)
{
    const Tensor x = input.detach().clone().requires_grad_(true);
    const Tensor out = function(x);
    return { out.detach(), torch::autograd::grad({ out }, { x }, { gradient })[0] };
}

std::vector<Tensor> activateFast(Activation activation, const Tensor &input, const Tensor &gradient)
{
    Tensor out = torch::empty_like(input), again = input.clone(), grad = gradient.clone();
    const Tensor bias = torch::zeros({ width }, input.options()), biasGradient = torch::zeros_like(bias);
    AT_DISPATCH_FLOATING_TYPES(input.scalar_type(), "activate", [&] {
        activate<scalar_t>(0, rows, width, activation, input.data_ptr<scalar_t>(), bias.data_ptr<scalar_t>(),
            out.data_ptr<scalar_t>());
        activateBackward<scalar_t>(0, rows, width, activation, bias.data_ptr<scalar_t>(), again.data_ptr<scalar_t>(),
            grad.data_ptr<scalar_t>(), biasGradient.data_ptr<scalar_t>());
    });
    return { out, grad, again };
}

Kernel activation(const char *name, Activation a, Tensor (*plain)(const Tensor &))
{
    return { name, [a](const Tensor &x, const Tensor &g) { return activateFast(a, x, g); },
        [plain](const Tensor &x, const Tensor &g) {
            std::vector<Tensor> both = withGradient(x, g, plain);
            both.push_back(both[0]);
            return both;
        },
        Kernel::Scale::Input };
}

Tensor gelu(const Tensor &x)
{
    return at::gelu(x);
}
Tensor geluTanh(const Tensor &x)
{
    return 0.5 * x * (1 + torch::tanh(0.79788456080286535588 * (x + 0.044715 * x.pow(3))));
}
Tensor reluOf(const Tensor &x)
{
    return torch::relu(x);
}

std::vector<Tensor> normFast(const Tensor &input, const Tensor &gradient)
{
    Tensor sum = input.clone(), out = torch::empty_like(input), grad = torch::empty_like(input);
    const auto options = input.options();
    const Tensor gain = torch::linspace(0.5, 1.5, width, options), shift = torch::linspace(-1, 1, width, options);
    const Tensor state = torch::empty({ 2, rows }, options), parameters = torch::zeros({ 2, width }, options);
    AT_DISPATCH_FLOATING_TYPES(input.scalar_type(), "norm", [&] {
        auto *s = state.data_ptr<scalar_t>(), *p = parameters.data_ptr<scalar_t>();
        addNormForward<scalar_t>(0, rows, width, sum.data_ptr<scalar_t>(), nullptr, nullptr, {},
            gain.data_ptr<scalar_t>(), shift.data_ptr<scalar_t>(), 1e-12, { s, s + rows }, out.data_ptr<scalar_t>());
        addNormBackward<scalar_t>(0, rows, width, sum.data_ptr<scalar_t>(), gradient.data_ptr<scalar_t>(), {},
            gain.data_ptr<scalar_t>(), { s, s + rows }, grad.data_ptr<scalar_t>(), grad.data_ptr<scalar_t>(), p,
            p + width, nullptr);
    });
    return { out, grad };
}

std::vector<Tensor> normPlain(const Tensor &input, const Tensor &gradient)
{
    const Tensor gain = torch::linspace(0.5, 1.5, width, input.options()),
                 shift = torch::linspace(-1, 1, width, input.options());
    return withGradient(input, gradient,
        [&](const Tensor &x) { return torch::layer_norm(x, { width }, gain, shift, 1e-12); });
}

/// The values are the rows, queries and keys too, but so that no score is beyond 50 (width 10 a head):
/// above it a score's own rounding shows in the result.
template<typename Attend>
std::vector<Tensor> attention(Attend attend, const Tensor &input, const Tensor &gradient)
{
    const SequenceOffsets offsets = offsetsOf({ 1, 5, 18 });
    const double factor = 4 / std::max(4.0, input.abs().max().item<double>());
    return withGradient(input, gradient, [&](const Tensor &x) {
        return attend(torch::cat({ x * factor, x * factor, x }, 1), offsets, 4);
    });
}

struct LstmWeights {
    Tensor input, state, bias, none;
    explicit LstmWeights(const torch::TensorOptions &options)
    {
        torch::manual_seed(11);
        const auto wide = options.dtype(torch::kFloat64);
        input = (torch::randn({ 4 * width, width }, wide) * 0.3).to(options);
        state = (torch::randn({ 4 * width, width }, wide) * 0.3).to(options);
        bias = torch::zeros({ 4 * width }, options);
        none = torch::zeros({ 4 * width }, options);
    }
};

/// The rows as 4 sequences of 6 steps.
std::vector<Tensor> lstmFast(const Tensor &input, const Tensor &gradient)
{
    const LstmWeights w(input.options());
    return withGradient(input, gradient, [&](const Tensor &x) {
        return cpu::lstmLayer(x.view({ 6, 4, width }), w.input, w.state, w.bias, w.none).view({ rows, width });
    });
}

std::vector<Tensor> lstmPlain(const Tensor &input, const Tensor &gradient)
{
    const LstmWeights w(input.options());
    return withGradient(input, gradient, [&](const Tensor &x) {
        Tensor out = torch::zeros({ 4, width }, x.options()), cell = out;
        std::vector<Tensor> steps;
        for (const Tensor &at : x.view({ 6, 4, width }).unbind(0)) {
            const auto gates = (torch::matmul(at, w.input.t()) + torch::matmul(out, w.state.t())).chunk(4, 1);
            cell = torch::sigmoid(gates[1]) * cell + torch::sigmoid(gates[0]) * torch::tanh(gates[2]);
            out = torch::sigmoid(gates[3]) * torch::tanh(cell);
            steps.push_back(out);
        }
        return torch::cat(steps);
    });
}

/// Two steps of Adam along the input.
std::vector<Tensor> adamFast(const Tensor &input, const Tensor &)
{
    Tensor p = torch::ones_like(input).requires_grad_(true);
    Adam adam({ p });
    for (int step = 0; step < 2; ++step) {
        p.mutable_grad() = input.clone();
        adam.step(0.5);
    }
    return { p.detach() };
}

std::vector<Tensor> adamPlain(const Tensor &input, const Tensor &)
{
    Tensor p = torch::ones_like(input), mean = torch::zeros_like(input), square = mean.clone();
    for (int step = 1; step <= 2; ++step) {
        mean = 0.9 * mean + 0.1 * input;
        square = 0.999 * square + 0.001 * input * input;
        p = p - 0.5 * (mean / (1 - std::pow(0.9, step))) / ((square / (1 - std::pow(0.999, step))).sqrt() + 1e-8);
    }
    return { p };
}

std::vector<Kernel> kernels()
{
    static constexpr auto packed = [](const auto &...a) { return packedAttention(a...); };
    static constexpr auto grouped = [](const auto &...a) { return reference::packedAttention(a...); };
    return {
        activation("gelu", Activation::Gelu, gelu),
        activation("gelu by tanh", Activation::GeluTanh, geluTanh),
        activation("relu", Activation::Relu, reluOf),
        { "norm", normFast, normPlain },
        { "attention", [](const Tensor &x, const Tensor &g) { return attention(packed, x, g); },
            [](const Tensor &x, const Tensor &g) { return attention(grouped, x, g); } },
        { "LSTM", lstmFast, lstmPlain, Kernel::Scale::One },
        { "Adam", adamFast, adamPlain, Kernel::Scale::One },
    };
}

/// The largest |a - b| by the largest of its row of a, or of `scale` where that is more. Infinite where b is
/// not finite.
double difference(const Tensor &plain, const Tensor &fast, const Tensor &scale)
{
    if (!fast.isfinite().all().item<bool>())
        return std::numeric_limits<double>::infinity();
    const auto rowMax = [](const Tensor &t) { return std::get<0>(t.to(torch::kFloat64).abs().max(1, true)); };
    const Tensor size = torch::maximum(rowMax(plain), rowMax(scale)).clamp_min(1e-37);
    return ((plain.to(torch::kFloat64) - fast.to(torch::kFloat64)).abs() / size).max().item<double>();
}

} // namespace

class TestFastMath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPlainAtExtremes_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("extreme");
        QTest::addColumn<bool>("inDouble");
        const auto all = kernels();
        const auto inputs = extremes();
        for (int k = 0; k < int(all.size()); ++k)
            for (int e = 0; e < int(inputs.size()); ++e)
                for (const bool inDouble : { false, true })
                    QTest::addRow("%s, %s, %s", all[std::size_t(k)].name, inputs[std::size_t(e)].name,
                        inDouble ? "float64" : "float32")
                        << k << e << inDouble;
    }

    void equalsPlainAtExtremes()
    {
        QFETCH(int, kernel);
        QFETCH(int, extreme);
        QFETCH(bool, inDouble);
        torch::manual_seed(7);
        const auto type = inDouble ? torch::kFloat64 : torch::kFloat32;
        const Tensor input = extremes()[std::size_t(extreme)].make().to(type);
        const Tensor gradient = torch::randn({ rows, width }, torch::kFloat64).to(type);
        const Kernel k = kernels()[std::size_t(kernel)];
        // In float64 both times: in float32 the comparison would round as well.
        const auto fast = k.fast(input, gradient),
                   plain = k.plain(input.to(torch::kFloat64), gradient.to(torch::kFloat64));
        for (std::size_t i = 0; i < plain.size(); ++i) {
            QVERIFY2(plain[i].isfinite().all().item<bool>(), "the comparison itself is not finite here");
            const Tensor scale = k.scale == Kernel::Scale::Output ? torch::zeros_like(input)
                : k.scale == Kernel::Scale::One                   ? torch::ones_like(input)
                : i == 1                                          ? gradient
                                                                  : input;
            const double d = difference(plain[i], fast[i], scale);
            QVERIFY2(d < (inDouble ? 1e-10 : 2e-4), qPrintable(QStringLiteral("part %1: %2").arg(i).arg(d)));
        }
    }

    /// A NaN must come out again, not be bounded away: the training stops on it.
    void nanIsPassedOn_data()
    {
        QTest::addColumn<int>("kernel");
        const auto all = kernels();
        for (int k = 0; k < int(all.size()); ++k)
            if (qstrcmp(all[std::size_t(k)].name, "relu") != 0) // x > 0 ? x : 0
                QTest::newRow(all[std::size_t(k)].name) << k;
    }

    void nanIsPassedOn()
    {
        QFETCH(int, kernel);
        torch::manual_seed(7);
        Tensor input = noise().to(torch::kFloat32);
        input[3][5] = std::numeric_limits<float>::quiet_NaN();
        const auto fast = kernels()[std::size_t(kernel)].fast(input, torch::ones({ rows, width }));
        QVERIFY(fast[0].isnan().any().item<bool>());
    }
};

QTEST_APPLESS_MAIN(TestFastMath)
#include "tst_fast_math.moc"
