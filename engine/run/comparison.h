// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <cstdint>

namespace gram {

/// A run's speed against an E2E run on the same batches, over the steps that both made but the
/// first (a warm-up for both).
struct Speedup {
    std::int64_t steps = 0; ///< compared; 0 = nothing to compare
    double total = 0;       ///< E2E's seconds / the run's seconds over these steps
    double median = 0;      ///< median over the steps of E2E's seconds / the run's seconds
    double medianShareOfRedundancy = 0; ///< median over the steps of (that ratio / the batch's K/U)
};

Speedup speedupAgainst(const RunResult &e2e, const RunResult &run);

} // namespace gram
