// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/training_mode.h"

namespace gram {

/// The weights w of items in the Multi-step regression, from their counts c of interactions:
/// none 1, linear c/max, sqrt sqrt(c/max), log ln(c+1)/ln(max+1), log_add ln(c+1)/(max ln c + 1).
/// counts: [n] float; returns [n, 1]. Source of log_add: Yang et al., NAACL 2022.
torch::Tensor countWeights(CountWeight kind, const torch::Tensor &counts);

/// Multi-step GRAM. The CF reads a table of item vectors; each step moves the rows it touched by
/// its item gradient (SGD). After `latency` steps the CE regresses onto the moved rows, loss
/// 1/2 sum_i w_i ||f(c_i) - target_i||^2 over mini-batches of the touched items, and these rows
/// are encoded anew.
///
/// A row is kept as its CE output plus the sum of its moves, so that the regression's residual
/// f(c_i) - start_i - move_i does not round the small move against the large vector.
class MultiStep : public TrainingMode {
public:
    explicit MultiStep(Learner &learner);

    bool prepare() override;
    std::optional<torch::Tensor> step(const Batch &batch) override;
    /// Warm items from the table, cold ones from the CE as it is now.
    std::optional<torch::Tensor> evaluationRows(std::span<const std::int32_t> items) override;
    void save(torch::serialize::OutputArchive &archive) const override;
    void load(torch::serialize::InputArchive &archive) override;

    /// Encodes these items into the table and forgets their moves; false if stopped.
    bool refresh(std::span<const std::int32_t> items);

private:
    bool regress();

    std::int64_t m_latency;    ///< in steps
    torch::Tensor m_start;     ///< [items, d] the CE's output when last encoded
    torch::Tensor m_move;      ///< [items, d] minus rate times the gradients since then
    torch::Tensor m_counts;    ///< [items] int64 on the CPU: interactions since the last CE update
    std::int64_t m_cfSteps = 0; ///< since the last CE update
    // A CE update that was stopped half-way goes on from here.
    bool m_updating = false;
    std::int64_t m_doneMiniBatches = 0;
    torch::Tensor m_loss; ///< of the CF step before the update
};

} // namespace gram
