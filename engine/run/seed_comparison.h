// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_comparison.h"

#include <span>

namespace gram {

/// Of runs of which several differ by their seed alone: what they come to over the seeds, and beside E2E's. Only
/// those that have finished count, of a seed the last one. The references must have been found.
void compareOverSeeds(RunComparison &comparison, std::span<const RunView> runs);

} // namespace gram
