// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/machine_text.h"

#include "base/files.h"
#include "base/shown_bytes.h"
#include "device/environment.h"

#include <cstdlib>
#include <filesystem>

namespace gram {

namespace fs = std::filesystem;

std::vector<std::pair<std::string, std::string>> describeMachine(const MachineReport &m)
{
    const Processor &p = m.processor;
    const Environment &e = m.environment;
    std::string devices;
    for (const std::string &device : availableDevices())
        devices += (devices.empty() ? "" : ", ") + deviceTitle(device);
    if (const auto reason = whyNoGpu())
        devices += "; no GPU: " + reason->sentence();
    std::vector<std::pair<std::string, std::string>> facts {
        { "Program", "gram-lab " + e.programVersion + ", LibTorch " + e.torchVersion },
        { "Processor", p.name + ", " + std::to_string(p.cores) + " cores" },
        { "Memory", shownBytes(p.memory) + ", " + shownBytes(p.freeMemory) + " free" },
        { "Devices", devices },
        { "BLAS", e.blas },
    };
    if (const std::string choice = sentenceOf(m.blasChoice); !choice.empty())
        facts.emplace_back("", choice);
    facts.emplace_back("", m.blasIsRight ? "Its products are right." : "ITS PRODUCTS ARE WRONG.");
    facts.emplace_back("Encoder's products", e.products);
    facts.emplace_back("bf16", m.bf16Missing.empty() ? "available" : "not available: " + m.bf16Missing);
    const CacheFacts cache = cacheFacts();
    facts.emplace_back("Cache", cache.folder + ", " + shownBytes(cache.bytes));
    return facts;
}

std::string sentenceOf(const BlasChoice &choice)
{
    switch (choice.reason) {
    case BlasChoice::Reason::Own:
        break;
    case BlasChoice::Reason::TookForOlder:
        return "OpenBLAS took the processor for an older one (" + choice.otherwise + ") and was given its kernels for "
            + choice.coreType + ".";
    case BlasChoice::Reason::WrongResults:
        return "OpenBLAS's kernels for " + choice.otherwise + " compute wrong results here; it was given those for "
            + choice.coreType + ".";
    case BlasChoice::Reason::OldByUser:
        return "OPENBLAS_CORETYPE has OpenBLAS use its kernels for " + choice.coreType
            + ", older than what the processor offers (" + choice.otherwise + "): without the variable it is faster.";
    }
    return {};
}

CacheFacts cacheFacts()
{
    CacheFacts facts { cacheFolder().string(), 0 };
    std::error_code error;
    for (fs::recursive_directory_iterator it(facts.folder, fs::directory_options::skip_permission_denied, error), end;
         !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->is_regular_file(ignored))
            facts.bytes += it->file_size(ignored);
    }
    if (const char *home = std::getenv("HOME"); home && *home && facts.folder.starts_with(home))
        facts.folder = '~' + facts.folder.substr(std::string_view(home).size());
    return facts;
}

} // namespace gram
