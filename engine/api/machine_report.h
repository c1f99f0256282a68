// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <cstdint>
#include <limits>
#include <string>

namespace gram {

/// What the processor is.
struct Processor {
    std::string name;
    std::int64_t cores = 0; ///< that this process may use
    std::uint64_t memory = 0, freeMemory = 0; ///< bytes
};

/// What it reached, on as many threads: matrix products and an encoder's layer of width 384, forward and backward.
struct MachineRates {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    std::int64_t threads = 0;
    double blas = unknown; ///< GFLOP/s in float32, each thread a product of its own
    double oneDnn = unknown; ///< the same by oneDNN
    double layer = unknown; ///< of the layer's products, the whole layer's time counted
    double oneDnnBf16 = unknown; ///< unknown without the instructions
    double layerBf16 = unknown;
    double memory = unknown; ///< GB/s read and written by a copy
    double cpuShare = unknown; ///< of the cores' time that the products had; other programs had the rest

    double best() const { return oneDnn >= blas ? oneDnn : blas; }
};

/// Why OpenBLAS uses the kernels that it uses.
struct BlasChoice {
    enum class Reason {
        Own, ///< its own choice, or another BLAS
        TookForOlder, ///< given at the start: it had taken the processor for an older one
        WrongResults, ///< given at the start: its own choice computed wrong results
        OldByUser ///< OPENBLAS_CORETYPE, older than what the processor offers
    };

    Reason reason = Reason::Own;
    std::string coreType; ///< in use, as "SkylakeX"
    std::string otherwise; ///< OpenBLAS's own choice, or the better one
};

/// What the program runs on.
struct MachineReport {
    Environment environment;
    Processor processor;
    BlasChoice blasChoice;
    bool blasIsRight = true;
    std::string bf16Missing; ///< why there is none on the CPU; empty: there is
    MachineRates rates; ///< unknown where nothing was measured

    static constexpr double enough = 0.7; ///< of a rate that could be had

    bool isBlasSlow() const { return rates.blas < enough * rates.best(); }
    /// Another program may be using the processor.
    bool isBusy() const { return rates.cpuShare < 0.8 || rates.layer < enough * rates.best(); }
    bool bf16Pays() const { return rates.layerBf16 > 1.2 * rates.layer; }
};

} // namespace gram
