// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>

namespace gram {

/// What the processor is.
struct Processor {
    std::string name;
    std::int64_t cores = 0;   ///< that this process may use
    std::uint64_t memory = 0, freeMemory = 0; ///< bytes
};

/// What it reached, on as many threads: matrix products and an encoder's layer of width 384, forward and backward.
struct MachineRates {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    std::int64_t threads = 0;
    double blas = unknown;       ///< GFLOP/s in float32, each thread a product of its own
    double oneDnn = unknown;     ///< the same by oneDNN
    double layer = unknown;      ///< of the layer's products, the whole layer's time counted
    double oneDnnBf16 = unknown; ///< unknown without the instructions
    double layerBf16 = unknown;
    double memory = unknown;     ///< GB/s read and written by a copy

    double best() const { return oneDnn >= blas ? oneDnn : blas; }
};

} // namespace gram
