// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/seeds.h"
#include "runs/run_data.h"

#include <span>
#include <vector>

namespace gram {

/// Whether the runs differ by their seed at most, also in what was changed while they trained.
inline bool sameFamily(const RunData &a, const RunData &b)
{
    return sameButSeed(a.config, b.config) && a.changes == b.changes;
}

/// Runs that differ by their seed alone, one a seed: the last of those given. By their place among these.
using SeedFamily = std::vector<const RunData *>;

/// The families of two seeds or more, in the order of their first runs.
std::vector<SeedFamily> seedFamilies(std::span<const RunData *const> runs);

/// The family that the run is of; null where it is of none.
const SeedFamily *familyWith(const std::vector<SeedFamily> &families, const RunData &run);

} // namespace gram
