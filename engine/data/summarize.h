// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <memory>

namespace gram {

/// Fills in the figures of dataset.summary that follow from the data; what only reading knows
/// (users, split rule, issues, name) must be there already. Redundancy is estimateRedundancy()'s.
void summarize(Dataset &dataset, const RunConfig &config);

} // namespace gram
