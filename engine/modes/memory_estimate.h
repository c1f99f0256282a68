// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/model_summary.h"
#include "api/run_config.h"

#include <cstdint>
#include <vector>

namespace gram {

/// The memory that tensors will take at most in each mode, from the sizes alone: weights,
/// gradients and Adam's moments; the activations that the encoder keeps for its backward pass, of
/// the batch's expected K or U items, and those of the CF module; item tables and the frozen
/// layers' outputs. `freeBytes`: what an automatic micro-batch may fill; 0 = unknown. For all modes,
/// in their order; none where the dataset's batches are unknown.
std::vector<MemoryEstimate> estimateMemory(const ModelSummary &model, const RunConfig &config,
    const DatasetSummary &dataset, std::uint64_t freeBytes = 0);

} // namespace gram
