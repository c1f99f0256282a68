// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "modes/item_table.h"
#include "modes/training_mode.h"

namespace gram {

/// The weights w of items in the Multi-step regression, from their counts c of interactions:
/// none 1, linear c/max, sqrt sqrt(c/max), log ln(c+1)/ln(max+1), log_add ln(c+1)/(max ln c + 1).
/// counts: [n] float; returns [n, 1]. Source of log_add: Yang et al., NAACL 2022.
torch::Tensor countWeights(CountWeight kind, const torch::Tensor &counts);

/// Multi-step GRAM. The CF reads a table of item vectors; each step moves the rows it touched along
/// its item gradient. After `latency` steps the CE regresses onto the moved rows, loss
/// 1/2 sum_i w_i ||f(c_i) - target_i||^2, one Adam step a mini-batch of the touched items, in some passes
/// over them; a row is encoded anew when it is next read.
///
/// How far rows move decides what is learnt. Plain descent (item_optimizer sgd) moves them by the
/// gradient of a batch's mean, far less than the CE would have moved them, and the CE's Adam, which
/// knows no scale, jumps past so near a target and back. With adam a row moves over a latency about as
/// far as the CE does in a step at its peak rate:
///     rate = item_rate * 3 * reach * noam(step) / touches
/// reach: how far one CE step at the peak rate moves an item vector (root of the mean square of its
/// numbers), measured at the first step, whose first mini-batch the CE learns at once; touches: how
/// many of a latency's batches a touched row is in, on average, counted from the data. The published
/// code of the method has its rows in an Adam, too; the paper writes plain accumulation.
///
/// Evaluations read what the present CE makes of each item, as an exported model does, not the table.
///
/// A latency of 1 is Single-step's update, to the bit but for rounding: no step reads a moved row, so
/// that the move is the gradient with either optimizer, and the touched items are one mini-batch.
class MultiStep : public TrainingMode {
public:
    explicit MultiStep(Learner &learner);

    std::optional<torch::Tensor> step(const Batch &batch) override;
    static double memory(const MemoryParts &parts);
    bool finish() override;
    std::int64_t adopt(bool atOnce) override;
    void visit(StateVisitor &visitor) override;

    const ItemTable &table() const { return m_table; }

private:
    MultiStep(Learner &learner, std::int64_t stepsPerEpoch);

    /// Encodes the stale rows among these items, or, where a cycle is an epoch or longer, among all items
    /// of the training split: each of them will be read, and large passes are faster. False if stopped.
    bool encodeStale(std::span<const std::int32_t> items);
    /// Measures reach with a CE step on some of the batch's items. False if stopped, with nothing changed.
    bool measureReach(const Batch &batch);
    double rowRate(); ///< in the present step
    /// What latencies read, counted from the data when it is first asked for.
    const LatencyEstimates &estimates();
    std::int64_t passes(); ///< of a cycle's regression
    bool regress();
    void useLatency(std::int64_t latency);

    std::int64_t m_stepsPerEpoch;
    std::int64_t m_latency; ///< in steps, of the present cycle
    std::int64_t m_nextLatency; ///< of the next one
    std::int64_t m_miniBatch; ///< items
    std::vector<std::int32_t> m_epochItems; ///< where a cycle reads all of the training split: those items
    std::optional<LatencyEstimates> m_estimates;
    ItemTable m_table;
    torch::Tensor m_counts; ///< [items] int64 on the CPU: interactions since the last CE update
    double m_reach = -1; ///< adam: see above; -1 = not measured yet
    std::int64_t m_cfSteps = 0; ///< since the last CE update
    // A CE update that was stopped half-way goes on from here.
    bool m_updating = false;
    bool m_finishing = false; ///< and it is not a step's
    std::int64_t m_doneMiniBatches = 0;
    torch::Tensor m_loss; ///< of the CF step before the update
};

} // namespace gram
