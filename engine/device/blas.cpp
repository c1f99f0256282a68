// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/blas.h"

#include <ATen/Context.h>
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <thread>

#include <dlfcn.h>

namespace gram {

namespace {

template<typename Function>
Function symbol(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

/// The file of the library that has LAPACK's and LibTorch's product of single precision.
std::string productLibrary()
{
    Dl_info info {};
    void *const product = dlsym(RTLD_DEFAULT, "sgemm_");
    return product && dladdr(product, &info) && info.dli_fname ? info.dli_fname : "";
}

/// max |mm - sum| of a product of such sizes, relative to the sum of the magnitudes.
double errorOf(std::int64_t m, std::int64_t k, std::int64_t n, bool transposed, torch::ScalarType type)
{
    const auto numbers = [type](std::int64_t rows, std::int64_t columns, std::int64_t seed) {
        // Multiples of 1/64 below 1: exact in both types, and no two rows alike.
        torch::Tensor t = torch::empty({ rows, columns }, torch::kFloat64);
        double *at = t.data_ptr<double>();
        auto state = static_cast<std::uint32_t>(seed);
        for (std::int64_t i = 0; i < rows * columns; ++i) {
            state = state * 1664525u + 1013904223u;
            at[i] = (static_cast<double>(state >> 25) - 64) / 64;
        }
        return t.to(type);
    };
    const torch::Tensor a = numbers(m, k, 1), b = transposed ? numbers(n, k, 2).t() : numbers(k, n, 2);
    const torch::Tensor product = at::mm(a, b).to(torch::kFloat64), left = a.to(torch::kFloat64),
                        right = b.to(torch::kFloat64).contiguous();
    const double *x = left.data_ptr<double>(), *y = right.data_ptr<double>(), *z = product.data_ptr<double>();
    double worst = 0;
    for (std::int64_t i = 0; i < m; ++i)
        for (std::int64_t j = 0; j < n; ++j) {
            double sum = 0;
            for (std::int64_t c = 0; c < k; ++c)
                sum += x[i * k + c] * y[c * n + j];
            const double difference = std::abs(z[i * n + j] - sum);
            if (!(difference <= worst)) // NaN, too
                worst = difference;
        }
    return worst / static_cast<double>(k);
}

} // namespace

Instructions offeredInstructions()
{
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512cd"))
        return Instructions::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return Instructions::Avx2;
    if (__builtin_cpu_supports("avx"))
        return Instructions::Avx;
#endif
    return Instructions::Sse;
}

Instructions instructionsOf(const std::string &coreType)
{
    using namespace std::string_view_literals;
    constexpr std::array old { "Katmai"sv, "Coppermine"sv, "Northwood"sv, "Prescott"sv, "Banias"sv, "Core2"sv,
        "Penryn"sv, "Dunnington"sv, "Nehalem"sv, "Atom"sv, "Athlon"sv, "Opteron"sv, "Opteron_SSE3"sv, "Barcelona"sv,
        "Bobcat"sv, "Nano"sv };
    constexpr std::array avx { "Sandybridge"sv, "Bulldozer"sv, "Piledriver"sv, "Steamroller"sv };
    constexpr std::array avx2 { "Haswell"sv, "Zen"sv, "Excavator"sv };
    const auto has = [&](const auto &names) { return std::ranges::find(names, coreType) != names.end(); };
    return has(old) ? Instructions::Sse
        : has(avx)  ? Instructions::Avx
        : has(avx2) ? Instructions::Avx2
                    : Instructions::Avx512;
}

std::string coreTypeFor(Instructions instructions)
{
    switch (instructions) {
    case Instructions::Avx512:
        return "SkylakeX";
    case Instructions::Avx2:
        return "Haswell";
    case Instructions::Avx:
        return "Sandybridge";
    case Instructions::Sse:
        break;
    }
    return "Prescott";
}

std::string openBlasCoreType()
{
    // Another BLAS may stand before an OpenBLAS that LibTorch brings in.
    if (productLibrary().find("mkl") != std::string::npos)
        return {};
    auto *const name = symbol<char *(*)()>("openblas_get_corename");
    return name ? name() : "";
}

std::string blasName()
{
    // LibTorch's own description does not tell OpenBLAS from the reference BLAS behind libblas.so.3.
    if (productLibrary().find("mkl") != std::string::npos)
        return "MKL";
    if (auto *const describe = symbol<char *(*)()>("openblas_get_config")) {
        std::string name = describe();
        if (auto *const parallel = symbol<int (*)()>("openblas_get_parallel")) {
            static const char *const kinds[] = { "one thread", "pthreads", "OpenMP" };
            const int kind = parallel();
            if (kind >= 0 && kind < 3)
                name += std::string(" (") + kinds[kind] + ")";
        }
        return name;
    }
    if (at::hasMKL())
        return "MKL";
    return "reference BLAS";
}

namespace {

bool productsAreRight()
{
    const torch::NoGradGuard noGrad;
    for (const auto &[type, most] : { std::pair { torch::kFloat32, 1e-6 }, std::pair { torch::kFloat64, 1e-14 } })
        for (const auto &[m, k, n] : { std::array { 67, 129, 131 }, std::array { 256, 64, 48 },
                 std::array { 1, 300, 17 }, std::array { 33, 7, 1 } })
            for (const bool transposed : { false, true })
                if (!(errorOf(m, k, n, transposed, type) <= most))
                    return false;
    return true;
}

} // namespace

bool blasIsRight()
{
    // In a thread of its own: OpenMP's helpers live as long as the thread that had them. Those of the window's would count
    // as busy, and the waits of a training in another thread sleep at once where they may spin.
    bool right = false;
    std::thread([&right] { right = productsAreRight(); }).join();
    return right;
}

} // namespace gram
