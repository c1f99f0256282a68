// SPDX-License-Identifier: GPL-3.0-or-later
//
// The content encoder against the fastest products of the machine, and the optimizer against the memory.

#include "base/random.h"
#include "device/blas.h"
#include "device/environment.h"
#include "device/processor.h"
#include "kernels/cpu/onednn.h"
#include "learner_bench.h"
#include "optim/adam.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

namespace gram::bench {

namespace {

constexpr std::int64_t vocabulary = 5000;

struct Sizes {
    std::string name;
    std::int64_t hidden, layers, heads, tokens, shortest, longest;
};

/// An encoder and one micro-batch of about so many tokens, never more.
struct EncoderPass {
    ContentEncoder encoder { nullptr };
    ItemStore items;
    std::vector<std::int32_t> wanted;
    MicroBatch batch;
    torch::Tensor gradient;

    EncoderPass(const Sizes &sizes, double dropout, CePrecision precision = CePrecision::Full)
        : items(randomItems(sizes.tokens / sizes.shortest, sizes.shortest, sizes.longest, vocabulary))
    {
        RunConfig config;
        config.hidden = sizes.hidden;
        config.layers = sizes.layers;
        config.heads = sizes.heads;
        config.intermediate = 4 * sizes.hidden;
        config.maxTokens = 256;
        ContentEncoderOptions options;
        options.config = randomEncoderConfig(config, vocabulary);
        options.dropout = dropout;
        options.precision = precision;
        torch::manual_seed(3);
        encoder = ContentEncoder(options);
        while (items.textOffsets[wanted.size() + 1] <= sizes.tokens
            && static_cast<std::int64_t>(wanted.size()) < items.items() - 1)
            wanted.push_back(static_cast<std::int32_t>(wanted.size()));
        batch = MicroBatchPlanner(items, wanted, Learner::anyNumber, sizes.tokens)
                    .make(0, torch::TensorOptions(torch::kFloat32));
        gradient = torch::randn({ batch.rows(), sizes.hidden }) * 1e-3;
    }

    /// Forward and backward, seconds.
    double run()
    {
        for (torch::Tensor p : encoder->parameters())
            p.mutable_grad().reset();
        encoder->train();
        return secondsOf([this] { encoder->forward(batch, 5).backward(gradient); });
    }
};

/// Who makes products.
enum class Maker { Blas, OneDnn };

/// The products of the linear layers of an encoder's pass, forward, dX and dW, into memory that is there already, all
/// threads at each product.
class Products {
public:
    Products(const Sizes &sizes, std::int64_t tokens, CePrecision precision, Maker maker)
        : m_maker(maker)
    {
        const torch::ScalarType type = precision == CePrecision::Bf16 ? torch::kBFloat16 : torch::kFloat32;
        const std::int64_t d = sizes.hidden, up = 4 * d;
        for (std::int64_t layer = 0; layer < sizes.layers; ++layer)
            for (const auto &[in, out] : { std::pair { d, 3 * d }, { d, d }, { d, up }, { up, d } })
                m_layers.push_back({ (torch::randn({ out, in }) * 0.02).to(type), torch::randn({ tokens, in }).to(type),
                    torch::randn({ tokens, out }).to(type), resultOf(tokens, out, type), resultOf(tokens, in, type),
                    resultOf(out, in, type) });
        for (const Linear &l : m_layers)
            m_operations += 6.0 * static_cast<double>(tokens) * static_cast<double>(l.weight.numel());
    }

    double run()
    {
        const torch::NoGradGuard noGrad;
        return secondsOf([this] {
            for (Linear &l : m_layers)
                multiply(l.y, l.x, l.weight.t());
            for (Linear &l : m_layers) {
                multiply(l.dx, l.dy, l.weight);
                multiply(l.dw, l.dy.t(), l.x);
            }
        });
    }
    double operations() const { return m_operations; }

private:
    struct Linear {
        torch::Tensor weight, x, dy, y, dx, dw;
    };

    torch::Tensor resultOf(std::int64_t rows, std::int64_t columns, torch::ScalarType type) const
    {
        return torch::empty({ rows, columns }, m_maker == Maker::OneDnn ? torch::kFloat32 : type);
    }
    void multiply(torch::Tensor &out, const torch::Tensor &a, const torch::Tensor &b) const
    {
        if (m_maker == Maker::OneDnn)
            cpu::oneDnnProduct(out, a, b);
        else
            torch::mm_out(out, a, b);
    }

    Maker m_maker;
    std::vector<Linear> m_layers;
    double m_operations = 0;
};

/// The faster of those that there are.
struct Ceiling {
    std::string name;
    std::unique_ptr<Products> products;

    Ceiling(const Sizes &sizes, std::int64_t tokens, CePrecision precision, int tries)
    {
        double least = std::numeric_limits<double>::infinity();
        for (const Maker maker : { Maker::Blas, Maker::OneDnn }) {
            if (maker == Maker::OneDnn && !cpu::haveOneDnn())
                continue;
            auto own = std::make_unique<Products>(sizes, tokens, precision, maker);
            double seconds = own->run();
            for (int i = 0; i < tries; ++i)
                seconds = std::min(seconds, own->run());
            if (seconds < least) {
                least = seconds;
                name = maker == Maker::OneDnn        ? encoderProducts()
                    : precision == CePrecision::Bf16 ? "LibTorch's"
                                                     : "the BLAS, " + openBlasCoreType();
                products = std::move(own);
            }
        }
    }
};

Sizes toy(Sizes sizes)
{
    sizes.hidden = 32;
    sizes.heads = 4;
    sizes.layers = 2;
    sizes.tokens = 256;
    sizes.longest = std::min<std::int64_t>(sizes.longest, 64);
    sizes.shortest = std::min<std::int64_t>(sizes.shortest, 32);
    return sizes;
}

std::vector<Figure> againstProducts(Sizes sizes, CePrecision precision, const Options &options)
{
    if (options.quick)
        sizes = toy(sizes);
    EncoderPass pass(sizes, 0, precision);
    Ceiling ceiling(sizes, pass.batch.realTokens, precision, options.quick ? 1 : 5);
    const Products &products = *ceiling.products;
    const auto rounds = alternate(
        options.quick ? 2 : 15, [&] { return pass.run(); }, [&] { return ceiling.products->run(); });
    Figure figure = figureOf(sizes.name, rounds, Ratio::Gain,
        "the CE's forward+backward FLOP rate / that of the machine's fastest products of the same sizes");
    figure.detail = text("%s; d=%d, %d layers, %d real tokens in %d texts; %.1f against %.1f GFLOP/s of %s",
        precision == CePrecision::Bf16 ? "bf16" : "float32", int(sizes.hidden), int(sizes.layers),
        int(pass.batch.realTokens), int(pass.batch.rows()), products.operations() / figure.seconds * 1e-9,
        products.operations() / figure.referenceSeconds * 1e-9, ceiling.name.c_str());
    return { figure };
}

std::vector<Figure> dropoutCost(const Options &options)
{
    Sizes sizes { "", 384, 6, 12, 2048, 8, 32 };
    if (options.quick)
        sizes = toy(sizes);
    EncoderPass with(sizes, 0.1), without(sizes, 0);
    const auto rounds = alternate(
        options.quick ? 2 : 15, [&] { return with.run(); }, [&] { return without.run(); });
    return { figureOf("ce_dropout_cost", rounds, Ratio::Cost,
        "the CE's forward+backward with dropout 0.1 / without (1.05 = 5% more)",
        text("d=%d, %d layers, %d tokens", int(sizes.hidden), int(sizes.layers), int(with.batch.realTokens))) };
}

/// Relative to the length of the full one, over all parameters.
double gradientError(const EncoderPass &full, const EncoderPass &rounded)
{
    double difference = 0, length = 0;
    const auto a = full.encoder->parameters(), b = rounded.encoder->parameters();
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!a[i].grad().defined())
            continue;
        length += a[i].grad().to(torch::kFloat64).square().sum().item<double>();
        difference += (a[i].grad() - b[i].grad()).to(torch::kFloat64).square().sum().item<double>();
    }
    return std::sqrt(difference / length);
}

std::vector<Figure> bf16Speedup(Sizes sizes, const Options &options)
{
    if (options.quick)
        sizes = toy(sizes);
    EncoderPass full(sizes, 0), rounded(sizes, 0, CePrecision::Bf16);
    const auto rounds = alternate(
        options.quick ? 2 : 15, [&] { return rounded.run(); }, [&] { return full.run(); });
    return { figureOf(sizes.name, rounds, Ratio::Gain,
        "the CE's forward+backward in full precision / with products in bf16",
        text("d=%d, %d layers, %d tokens; the gradient's relative error is %.1e", int(sizes.hidden), int(sizes.layers),
            int(full.batch.realTokens), gradientError(full, rounded))) };
}

std::vector<Figure> adamAgainstMemory(const Options &options)
{
    const std::int64_t n = options.quick ? 100'000 : 10'000'000;
    torch::Tensor parameter = torch::randn({ n }).requires_grad_(true);
    parameter.mutable_grad() = torch::randn({ n }) * 1e-3;
    Adam adam({ parameter });
    torch::Tensor a = torch::zeros({ n }), b = torch::randn({ n });
    const double adamBytes = 28.0 * static_cast<double>(n), triadBytes = 12.0 * static_cast<double>(n);
    auto rounds = alternate(
        options.quick ? 2 : 15, [&] { return secondsOf([&] { adam.step(1e-6); }); },
        [&] {
            return secondsOf([&] {
                float *x = a.data_ptr<float>();
                const float *y = b.data_ptr<float>();
                at::parallel_for(0, n, 16384, [=](std::int64_t begin, std::int64_t end) {
                    for (std::int64_t i = begin; i < end; ++i)
                        x[i] += 1e-3F * y[i];
                });
            });
        });
    for (Round &round : rounds)
        round.factor = adamBytes / triadBytes;
    Figure figure = figureOf("adam_vs_memory", rounds, Ratio::Gain,
        "Adam's bytes per second / those of x += s y (28 and 12 bytes a number)");
    figure.detail = text("%.1f million parameters; %.1f against %.1f GB/s", static_cast<double>(n) * 1e-6,
        adamBytes / figure.seconds * 1e-9, triadBytes / figure.referenceSeconds * 1e-9);
    return { figure };
}

} // namespace

std::vector<Case> encoderCases()
{
    std::vector<Case> cases;
    const bool bf16 = bf16Unavailable("cpu").empty();
    for (const Sizes &sizes : { Sizes { "ce_flop_rate_vs_gemm", 384, 6, 12, 2048, 8, 32 },
             Sizes { "ce_flop_rate_vs_gemm_d128", 128, 2, 4, 4096, 8, 32 },
             Sizes { "ce_flop_rate_vs_gemm_d768", 768, 2, 12, 2048, 8, 32 },
             Sizes { "ce_flop_rate_vs_gemm_long", 384, 6, 12, 2048, 128, 256 } }) {
        cases.push_back(
            { { sizes.name }, [sizes](const Options &o) { return againstProducts(sizes, CePrecision::Full, o); } });
        if (!bf16)
            continue;
        Sizes rounded = sizes;
        rounded.name = "bf16_" + sizes.name;
        cases.push_back({ { rounded.name },
            [rounded](const Options &o) { return againstProducts(rounded, CePrecision::Bf16, o); } });
    }
    cases.push_back({ { "ce_dropout_cost" }, dropoutCost });
    if (bf16)
        for (const Sizes &sizes : { Sizes { "ce_bf16_speedup", 384, 6, 12, 2048, 8, 32 },
                 Sizes { "ce_bf16_speedup_d768", 768, 2, 12, 2048, 8, 32 } })
            cases.push_back({ { sizes.name }, [sizes](const Options &o) { return bf16Speedup(sizes, o); } });
    cases.push_back({ { "adam_vs_memory" }, adamAgainstMemory });
    return cases;
}

} // namespace gram::bench
