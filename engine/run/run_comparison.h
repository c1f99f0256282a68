// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_comparison.h"

#include <limits>
#include <span>
#include <string>

namespace gram {

/// Of a run's record, which must outlive the view.
RunView viewOf(const RunRecord &record);

/// Compares the runs. An absent metric gives the AUC or else the first one, a target of NaN E2E's best value, or
/// without an evaluated E2E run the best that all evaluated runs have reached, cut to four decimals.
RunComparison compareRuns(std::span<const RunView> runs, const std::string &metric = {},
    double target = std::numeric_limits<double>::quiet_NaN());

/// Another value to reach; what depends on it is computed anew.
void setTarget(RunComparison &comparison, double target);

} // namespace gram
