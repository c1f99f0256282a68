// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor_command.h"

#include "cli/json_text.h"
#include "device/blas_choice.h"
#include "device/environment.h"
#include "kernels/machine_check.h"
#include "kernels/machine_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

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
    const std::string &noBf16 = m.bf16Missing;
    const bool right = m.blasIsRight;
    const std::vector<std::string> advice = adviceFor(m);
    if (options.json) {
        const auto noGpu = whyNoGpu();
        const CacheFacts cache = cacheFacts();
        terminal.print(line({ { "doctor",
            { { "program_version", e.programVersion }, { "torch_version", e.torchVersion }, { "processor", p.name },
                { "cores", p.cores }, { "memory", p.memory }, { "free_memory", p.freeMemory }, { "blas", e.blas },
                { "blas_kernels", m.blasChoice.coreType }, { "blas_choice", sentenceOf(m.blasChoice) },
                { "blas_right", right }, { "products", e.products }, { "bf16", noBf16.empty() },
                { "bf16_missing", noBf16 }, { "devices", availableDevices() },
                { "no_gpu", noGpu ? noGpu->sentence() : std::string() }, { "threads", rates.threads },
                { "gflops",
                    { { "blas", numberOrNull(rates.blas) }, { "onednn", numberOrNull(rates.oneDnn) },
                        { "layer", numberOrNull(rates.layer) }, { "onednn_bf16", numberOrNull(rates.oneDnnBf16) },
                        { "layer_bf16", numberOrNull(rates.layerBf16) } } },
                { "memory_gbs", numberOrNull(rates.memory) }, { "cpu_share", numberOrNull(rates.cpuShare) },
                { "cache", cache.folder }, { "cache_bytes", cache.bytes }, { "advice", advice } } } }));
        return right ? 0 : 1;
    }
    for (const auto &[name, value] : describeMachine(m))
        terminal.print(formatted("%-19s%s", name.c_str(), value.c_str()));
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
