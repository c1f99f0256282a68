// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/model_summary.h"
#include "plm/model_folder.h"

namespace gram {

/// Opens a model's folder and checks its tensors and tokenizer without using them. Throws Error.
ModelSummary summarizeModel(const ModelFolder &folder);

/// The encoder of a run with random weights. `vocabulary`: the tokenizer's, or what is asked for.
ModelSummary summarizeRandomModel(const RunConfig &config, std::int64_t vocabulary);

/// The memory that tensors will take at most in each mode, from the sizes alone: weights,
/// gradients and Adam's moments; the activations that the encoder keeps for its backward, of the
/// batch's expected K or U items; item tables and the frozen layers' outputs. What the CF module
/// needs is left out. For all modes, in their order.
std::vector<MemoryEstimate> estimateMemory(const ModelSummary &model, const RunConfig &config,
                                           const DatasetSummary &dataset);

} // namespace gram
