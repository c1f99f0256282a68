// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <cstdint>
#include <limits>

namespace gram {

/// A run's speed against an E2E run on the same batches, over the steps that both made but the
/// first (a warm-up for both). What a run did before its first step counts too.
struct Speedup {
    std::int64_t steps = 0; ///< compared; 0 = nothing to compare
    double total = 0; ///< E2E's seconds / the run's seconds over these steps
    /// Median over the steps of E2E's seconds / the run's seconds, and of that ratio / the batch's
    /// K/U. NaN for Multi-step, whose cost comes in bursts that a median leaves out.
    double median = std::numeric_limits<double>::quiet_NaN();
    double medianShareOfRedundancy = std::numeric_limits<double>::quiet_NaN();
};

Speedup speedupAgainst(const RunResult &e2e, const RunResult &run);

} // namespace gram
