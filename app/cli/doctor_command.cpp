// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor_command.h"

#include "base/files.h"
#include "cli/json_text.h"
#include "cli/restart.h"
#include "device/blas_choice.h"
#include "device/environment.h"
#include "kernels/machine_check.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <vector>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

std::string withoutHome(const fs::path &path)
{
    const char *home = std::getenv("HOME");
    const std::string text = path.string();
    return home && *home && text.starts_with(home) ? "~" + text.substr(std::string(home).size()) : text;
}

std::uint64_t bytesBelow(const fs::path &folder)
{
    std::uint64_t bytes = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->is_regular_file(ignored))
            bytes += it->file_size(ignored);
    }
    return bytes;
}

/// What the figures say could be better, in sentences.
std::vector<std::string> adviceFor(const MachineReport &m)
{
    std::vector<std::string> advice;
    if (!m.blasIsRight)
        advice.push_back("The BLAS computes wrong results on this machine: install another one (Debian: "
                         "libopenblas0-openmp of a newer release), or set OPENBLAS_CORETYPE to Haswell.");
    if (m.environment.slowBlas)
        advice.push_back("Install OpenBLAS (sudo apt install libopenblas0-openmp): the reference BLAS is in use.");
    if (m.blasChoice.reason == BlasChoice::Reason::OldByUser)
        advice.push_back(sentenceOf(m.blasChoice));
    else if (m.isBlasSlow())
        advice.push_back(
            formatted("The BLAS reaches %.0f%% of oneDNN's rate. The encoder's products are oneDNN's, those "
                      "of the CF module are the BLAS's: a newer OpenBLAS helps there.",
                100 * m.rates.blas / m.rates.best()));
    if (m.isBusy())
        advice.push_back(
            formatted("A layer reaches %.0f%% of the best product's rate, and the measurement had %.0f%% of the "
                      "cores' time: other programs may be using the processor; close them and look again.",
                100 * m.rates.layer / m.rates.best(), std::min(100.0, 100 * m.rates.cpuShare)));
    if (m.bf16Pays())
        advice.push_back(formatted("ce_precision=bf16 makes the encoder's layers %.1f times as fast as full precision.",
            m.rates.layerBf16 / m.rates.layer));
    return advice;
}

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

std::string rate(double value)
{
    return std::isfinite(value) ? formatted("%8.1f GFLOP/s", value) : "       - GFLOP/s";
}

} // namespace

int runDoctor(const CommandOptions &options, Terminal &terminal)
{
    MachineReport m = machineFacts();
    m.blasChoice = blasChoice();
    terminal.progress("Measuring the products, about two seconds");
    m.rates = measureMachine();
    const Environment &e = m.environment;
    const Processor &p = m.processor;
    const MachineRates &rates = m.rates;
    const std::string choice = sentenceOf(m.blasChoice), &noBf16 = m.bf16Missing;
    const bool right = m.blasIsRight;
    const fs::path cache = cacheFolder();
    const std::vector<std::string> advice = adviceFor(m), devices = availableDevices();
    if (options.json) {
        terminal.print(line({ { "doctor",
            { { "program_version", e.programVersion }, { "torch_version", e.torchVersion }, { "processor", p.name },
                { "cores", p.cores }, { "memory", p.memory }, { "free_memory", p.freeMemory }, { "blas", e.blas },
                { "blas_kernels", m.blasChoice.coreType }, { "blas_choice", choice }, { "blas_right", right },
                { "products", e.products }, { "bf16", noBf16.empty() }, { "bf16_missing", noBf16 },
                { "devices", devices }, { "no_gpu", whyNoGpu().value_or(Said()).sentence() }, { "threads", rates.threads },
                { "gflops",
                    { { "blas", numberOrNull(rates.blas) }, { "onednn", numberOrNull(rates.oneDnn) },
                        { "layer", numberOrNull(rates.layer) }, { "onednn_bf16", numberOrNull(rates.oneDnnBf16) },
                        { "layer_bf16", numberOrNull(rates.layerBf16) } } },
                { "memory_gbs", numberOrNull(rates.memory) }, { "cpu_share", numberOrNull(rates.cpuShare) },
                { "cache", withoutHome(cache) }, { "cache_bytes", bytesBelow(cache) }, { "advice", advice } } } }));
        return right ? 0 : 1;
    }
    const auto fact = [&terminal](const char *name, const std::string &value) {
        terminal.print(formatted("%-18s%s", name, value.c_str()));
    };
    fact("Program", "gram-lab " + e.programVersion + ", LibTorch " + e.torchVersion);
    fact("Processor", formatted("%s, %lld cores", p.name.c_str(), static_cast<long long>(p.cores)));
    fact("Memory", shownBytes(p.memory) + ", " + shownBytes(p.freeMemory) + " free");
    fact("Devices", [&] {
        std::string names;
        for (const std::string &device : devices)
            names += (names.empty() ? "" : ", ") + deviceTitle(device);
        const auto reason = whyNoGpu();
        const std::string noGpu = reason ? reason->sentence() : std::string();
        return names + (noGpu.empty() ? "" : "; no GPU: " + noGpu);
    }());
    fact("BLAS", e.blas);
    if (!choice.empty())
        fact("", choice);
    fact("", right ? "Its products are right." : "ITS PRODUCTS ARE WRONG.");
    fact("Encoder's products", " " + e.products);
    fact("bf16", noBf16.empty() ? "available" : "not available: " + noBf16);
    fact("Cache", withoutHome(cache) + ", " + shownBytes(bytesBelow(cache)));
    terminal.print("");
    terminal.print(
        formatted("Measured on %lld threads, the best of several times:", static_cast<long long>(rates.threads)));
    terminal.print("  float32  BLAS          " + rate(rates.blas));
    terminal.print("           oneDNN        " + rate(rates.oneDnn));
    terminal.print("           encoder layer " + rate(rates.layer)
        + formatted(", %.2f of the best product, forward and backward", rates.layer / rates.best()));
    if (noBf16.empty()) {
        terminal.print("  bf16     oneDNN        " + rate(rates.oneDnnBf16));
        terminal.print("           encoder layer " + rate(rates.layerBf16)
            + formatted(", %.2f of the product", rates.layerBf16 / rates.oneDnnBf16));
    }
    terminal.print(formatted("  memory   copy          %8.1f GB/s", rates.memory));
    terminal.print("");
    if (advice.empty())
        terminal.print("Nothing to be made faster was found.");
    for (const std::string &sentence : advice)
        terminal.print(sentence);
    return right ? 0 : 1;
}

} // namespace gram
