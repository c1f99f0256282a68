// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/processor.h"

#include "device/memory_meter.h"
#include "device/threads.h"

#ifdef GRAM_ONEDNN
#include <dnnl.hpp>
#endif

#include <fstream>

#include <unistd.h>

namespace gram {

namespace {

#ifdef GRAM_ONEDNN
std::string instructionsOfOneDnn()
{
    // A set of instructions has the bits of those that it contains.
    const auto used = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    const auto has = [used](dnnl::cpu_isa isa) {
        return (used & static_cast<unsigned>(isa)) == static_cast<unsigned>(isa);
    };
    if (has(dnnl::cpu_isa::avx512_core_amx))
        return "AMX";
    if (has(dnnl::cpu_isa::avx512_core_bf16))
        return "AVX-512 with BF16";
    if (has(dnnl::cpu_isa::avx512_core))
        return "AVX-512";
    return has(dnnl::cpu_isa::avx2) ? "AVX2" : has(dnnl::cpu_isa::avx) ? "AVX" : "SSE4.1";
}
#endif

std::string modelName()
{
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("model name"))
            if (const std::size_t colon = line.find(": "); colon != std::string::npos)
                return line.substr(colon + 2);
    return {};
}

} // namespace

Processor thisProcessor()
{
    Processor processor { modelName(), threadsFor(0), 0, MemoryMeter::available() };
    if (const long pages = ::sysconf(_SC_PHYS_PAGES), page = ::sysconf(_SC_PAGE_SIZE); pages > 0 && page > 0)
        processor.memory = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(page);
    return processor;
}

std::string encoderProducts()
{
#ifdef GRAM_ONEDNN
    const dnnl_version_t *version = dnnl_version();
    return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor) + "."
        + std::to_string(version->patch) + " (" + instructionsOfOneDnn() + ")";
#else
    return "LibTorch's";
#endif
}

} // namespace gram
