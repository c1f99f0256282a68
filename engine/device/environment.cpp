// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/environment.h"

#include "device/blas.h"
#include "device/processor.h"
#include "device/threads.h"

#include <ATen/Context.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <fstream>
#include <iterator>

namespace gram {

Environment environmentFor(const RunConfig &config)
{
    Environment environment;
    environment.programVersion = GRAM_VERSION;
    environment.torchVersion = TORCH_VERSION;
    environment.blas = blasName();
    environment.slowBlas = environment.blas == "reference BLAS";
    environment.products = encoderProducts();
    environment.device = deviceTitle(config.device);
    environment.threads = threadsFor(config.threads);
    return environment;
}

namespace {

/// Whether the kernel names it among the processor's abilities.
bool processorHas(const char *ability)
{
    static const std::string cpu = [] {
        std::ifstream file("/proc/cpuinfo");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return cpu.find(std::string(" ") + ability) != std::string::npos;
}

} // namespace

std::string bf16Unavailable(const std::string &device)
{
    if (device != "cpu")
        return {};
    if (!at::hasMKLDNN())
        return "this LibTorch is built without oneDNN";
    if (!processorHas("avx512_bf16") && !processorHas("amx_bf16"))
        return "the processor has neither AVX512-BF16 nor AMX-BF16";
    return {};
}

std::string unavailable(CePrecision precision, const std::string &device)
{
    switch (precision) {
    case CePrecision::Full:
        break;
    case CePrecision::Tf32:
        return tf32Unavailable(device);
    case CePrecision::Bf16:
        return bf16Unavailable(device);
    case CePrecision::Automatic:
        break;
    }
    return {};
}

std::string automaticIsFull(const RunConfig &config)
{
    if (config.dtype == Dtype::Float64)
        return "dtype is float64";
    if (config.device != "cpu")
        return tf32Unavailable(config.device); // GPUs have had fast products of both since the same time
    return bf16Unavailable(config.device);
}

CePrecision precisionFor(const RunConfig &config)
{
    if (config.cePrecision != CePrecision::Automatic)
        return config.cePrecision;
    return automaticIsFull(config).empty() ? CePrecision::Bf16 : CePrecision::Full;
}

std::vector<std::string> availableDevices()
{
    std::vector<std::string> devices { "cpu" };
    for (int i = 0, count = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0; i < count;
         ++i)
        devices.push_back("cuda:" + std::to_string(i));
    return devices;
}

} // namespace gram
