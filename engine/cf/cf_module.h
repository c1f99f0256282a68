// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"
#include "cf/cf_memory.h"
#include "data/batch.h"
#include "kernels/part_dropout.h"

#include <torch/nn.h>

#include <memory>

namespace gram {

/// A batch on the device, as a CF module reads it.
struct CfBatch {
    torch::Tensor rowOfSlot; ///< [B * width] int64: row of the item vectors, -1 = padding
    torch::Tensor present; ///< [B, width] bool: the slot is an interaction
    torch::Tensor correct; ///< [B, width] int64 (KT): 1 = answered correctly, 0 also for padding
    std::int64_t users = 0;
    std::int64_t width = 0;
    std::int64_t historyLength = 0; ///< news: the first slots are history, the others candidates
    std::int64_t interactions = 0; ///< K
    UserPart part; ///< which of the users of a whole batch these are
    double shareOfMean = 1; ///< of a part: what its own mean counts in the whole batch's
};

/// `rowOfInteraction[k]` is the row in which interaction k's item vector will stand; empty: row k.
CfBatch toDevice(const Batch &batch, const std::vector<std::int32_t> &rowOfInteraction,
    const torch::TensorOptions &like);

/// The model over item vectors, L(phi, h) of the method.
class CfBase : public torch::nn::Module {
public:
    /// rows: [R, d] item vectors. News: the score of each candidate, [B, C]. KT: the logit of a
    /// correct answer to each question given the answers before it, [B, L]. Values in padded
    /// slots mean nothing.
    virtual torch::Tensor scores(const torch::Tensor &rows, const CfBatch &batch) = 0;

    /// The training loss of `scores`, a scalar: the mean over the batch.
    virtual torch::Tensor loss(const torch::Tensor &scores, const CfBatch &batch) = 0;
};

/// Knowledge tracing's loss: binary cross-entropy, the mean over the answers that are there.
torch::Tensor answersLoss(const torch::Tensor &scores, const CfBatch &batch);

/// What such a module takes of memory.
CfMemory cfMemory(CfModule module, const CfSizes &sizes);

/// `width`: d, the length of an item vector; `heads`: of NRMS and SAINT, a divisor of d.
std::shared_ptr<CfBase> makeCf(const RunConfig &config, TaskKind kind, std::int64_t width, std::int64_t heads);

} // namespace gram
