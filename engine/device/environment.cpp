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

std::string bf16Unavailable(const std::string &device)
{
    if (device != "cpu")
        return {};
    if (!at::hasMKLDNN())
        return "this LibTorch is built without oneDNN";
    static const std::string cpu = [] {
        std::ifstream file("/proc/cpuinfo");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    if (cpu.find(" avx512_bf16") == std::string::npos && cpu.find(" amx_bf16") == std::string::npos)
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
    }
    return {};
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
