// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/machine_check.h"

#include "device/blas.h"
#include "device/environment.h"
#include "device/processor.h"
#include "device/threads.h"
#include "kernels/cpu/products.h"
#include "kernels/cpu/row_parts.h"
#include "kernels/encoder_layer.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <memory>
#include <vector>

namespace gram {

namespace {

using torch::Tensor;

constexpr std::int64_t width = 384, inner = 4 * width, rowsOfThread = 512, tokensOfText = 16;

/// While it lives: the processor time of the process by that of the threads' cores.
class CpuShare {
public:
    CpuShare(std::int64_t threads, double &share)
        : m_threads(static_cast<double>(threads))
        , m_share(share)
    {
    }
    CpuShare(const CpuShare &) = delete;
    ~CpuShare()
    {
        const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        m_share = static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC / (wall * m_threads);
    }

private:
    const double m_threads;
    double &m_share;
    const std::clock_t m_cpu = std::clock();
    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The shortest of several runs, seconds.
template<typename Run>
double shortest(Run &&run)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(250);
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 3 || Clock::now() < end; ++i) {
        const auto start = Clock::now();
        run();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return best;
}

/// GFLOP/s of a product that each thread makes for itself.
template<typename Product>
double productRate(std::int64_t threads, Product &&product)
{
    const Tensor x = torch::randn({ threads * rowsOfThread, width }), out = torch::empty({ x.size(0), inner });
    const double seconds = shortest([&] {
        at::parallel_for(0, threads, 1, [&](std::int64_t begin, std::int64_t end) {
            const torch::NoGradGuard noGrad;
            for (std::int64_t i = begin; i < end; ++i) {
                const cpu::Rows rows { i * rowsOfThread, (i + 1) * rowsOfThread };
                product(rows.of(out), rows.of(x));
            }
        });
    });
    return 2e-9 * static_cast<double>(x.size(0) * width * inner) / seconds;
}

double layerRate(std::int64_t threads, CePrecision precision)
{
    const std::int64_t rows = threads * rowsOfThread * 2;
    std::vector<std::int64_t> offsets;
    for (std::int64_t at = 0; at <= rows; at += tokensOfText)
        offsets.push_back(at);
    const auto weight = [](std::vector<std::int64_t> sizes) {
        return (torch::randn(sizes) * 0.02).requires_grad_(true);
    };
    const auto one = [](std::int64_t n) { return torch::ones({ n }).requires_grad_(true); };
    const auto zero = [](std::int64_t n) { return torch::zeros({ n }).requires_grad_(true); };
    const LayerWeights w { weight({ 3 * width, width }), zero(3 * width), weight({ width, width }), zero(width),
        one(width), zero(width), weight({ inner, width }), zero(inner), weight({ width, inner }), zero(width),
        one(width), zero(width) };
    const Tensor x = torch::randn({ rows, width }).requires_grad_(true), gradient = torch::randn({ rows, width });
    LayerSettings settings;
    settings.heads = 12;
    settings.precision = precision;
    const SequenceOffsets shared = std::make_shared<const std::vector<std::int64_t>>(offsets);
    const double seconds = shortest([&] { encoderLayer(x, w, shared, settings, {}).backward(gradient); });
    return 6e-9 * static_cast<double>(rows * (4 * width * width + 2 * width * inner)) / seconds;
}

} // namespace

MachineReport machineFacts()
{
    MachineReport report;
    report.environment = environmentFor({});
    report.processor = thisProcessor();
    report.blasIsRight = blasIsRight();
    report.bf16Missing = bf16Unavailable("cpu");
    return report;
}

MachineRates measureMachine(std::stop_token stop)
{
    useThreads(0);
    MachineRates rates;
    rates.threads = threadsFor(0);
    const bool bf16 = bf16Unavailable("cpu").empty();
    const Tensor weight = torch::randn({ inner, width });
    const auto by = [&](CePrecision precision) {
        const cpu::Factor factor(weight, cpu::Factor::Of::Transpose, precision);
        return productRate(rates.threads, [&](const Tensor &out, const Tensor &x) { factor.multiply(out, x); });
    };
    const auto measure = [&stop](double &rate, auto &&how) {
        if (!stop.stop_requested())
            rate = how();
    };
    measure(rates.blas, [&] {
        const Tensor right = weight.t();
        const CpuShare share(rates.threads, rates.cpuShare);
        return productRate(rates.threads, [&](Tensor out, const Tensor &x) { at::mm_out(out, x, right); });
    });
    if (cpu::haveOneDnn())
        measure(rates.oneDnn, [&] { return by(CePrecision::Full); });
    measure(rates.layer, [&] { return layerRate(rates.threads, CePrecision::Full); });
    if (bf16) {
        measure(rates.oneDnnBf16, [&] { return by(CePrecision::Bf16); });
        measure(rates.layerBf16, [&] { return layerRate(rates.threads, CePrecision::Bf16); });
    }
    measure(rates.memory, [&] {
        const Tensor from = torch::zeros({ std::int64_t { 16 } << 20 }), to = torch::empty_like(from);
        return 2e-9 * static_cast<double>(from.nbytes()) / shortest([&] { to.copy_(from); });
    });
    return rates;
}

} // namespace gram
