// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <dlfcn.h>
#ifdef __linux__
#include <sched.h>
#endif

#include <fstream>
#include <iterator>
#include <set>
#include <thread>

namespace gram {

namespace {

/// LibTorch's own description does not tell OpenBLAS from the reference BLAS behind libblas.so.3.
/// OpenBLAS describes itself; its symbol is looked up in what is loaded.
std::string blasName()
{
    if (auto *describe = reinterpret_cast<char *(*)()>(dlsym(RTLD_DEFAULT, "openblas_get_config"))) {
        std::string name = describe();
        if (auto *parallel = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "openblas_get_parallel"))) {
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

/// Cores that this process may use. Two threads of one core share its units of arithmetic: a
/// matrix product is no faster with both.
std::int64_t physicalCores()
{
#ifdef __linux__
    std::set<std::string> cores;
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            if (!CPU_ISSET(cpu, &allowed))
                continue;
            std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
            std::string siblings;
            std::getline(file, siblings);
            cores.insert(siblings.empty() ? std::to_string(cpu) : siblings);
        }
    if (!cores.empty())
        return static_cast<std::int64_t>(cores.size());
#endif
    return static_cast<std::int64_t>(std::max(1u, std::thread::hardware_concurrency()));
}

} // namespace

Environment environmentFor(const RunConfig &config)
{
    Environment environment;
    environment.programVersion = GRAM_VERSION;
    environment.torchVersion = TORCH_VERSION;
    environment.blas = blasName();
    environment.slowBlas = environment.blas == "reference BLAS";
    environment.device = config.device;
    static const std::int64_t cores = physicalCores();
    environment.threads = config.threads > 0 ? config.threads : cores;
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

std::vector<std::string> availableDevices()
{
    std::vector<std::string> devices { "cpu" };
    for (std::size_t i = 0; torch::cuda::is_available() && i < torch::cuda::device_count(); ++i)
        devices.push_back("cuda:" + std::to_string(i));
    return devices;
}

} // namespace gram
