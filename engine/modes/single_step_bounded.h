// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"

namespace gram {

/// Single-step GRAM in bounded memory: the U items are encoded without a graph, and after the CF
/// each micro-batch of `micro_batch` items is encoded again with one and back-propagated at once.
/// The same gradient for one more forward; the CE's memory is one micro-batch's.
/// An automatic micro-batch (0) is what fits into the free memory, by the estimate of a token's
/// need. If an allocation fails all the same, it is halved and the step's gradients are computed
/// again: they do not depend on it. A fixed one that does not fit is an error.
class SingleStepBounded : public TrainingMode {
public:
    explicit SingleStepBounded(Learner &learner);
    std::optional<torch::Tensor> step(const Batch &batch) override;
    static double memory(const MemoryParts &parts);

private:
    std::optional<torch::Tensor> computeGradients(const Batch &batch);
    /// False if the micro-batches hold a single item already.
    bool halve(const Batch &batch);
    MicroBatchPlanner planner(const Batch &batch) const;

    std::int64_t m_maxItems;
    std::int64_t m_maxTokens; ///< of a micro-batch
    bool m_sized = false;
};

} // namespace gram
