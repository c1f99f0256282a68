// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/single_step_bounded.h"

#include "modes/encoded_items.h"

#include <torch/torch.h>

#include <algorithm>

namespace gram {

SingleStepBounded::SingleStepBounded(Learner &learner)
    : TrainingMode(learner)
    , m_maxItems(learner.config.microBatch > 0 ? learner.config.microBatch : Learner::anyNumber)
    , m_maxTokens(learner.tokensPerPass())
{
}

std::optional<torch::Tensor> SingleStepBounded::step(const Batch &batch)
{
    Learner &l = m_learner;
    const bool automatic = l.config.microBatch == 0;
    if (automatic && !m_sized) {
        if (const std::uint64_t free = l.memory.obtainable(); free > 0)
            m_maxTokens = std::clamp<std::int64_t>(
                tokensThatFit(l.sizes(), l.config, free, static_cast<std::int64_t>(batch.unique.size())), 1,
                m_maxTokens);
        m_sized = true;
    }
    std::optional<torch::Tensor> loss;
    while (true) {
        try {
            loss = computeGradients(batch);
            break;
        } catch (const std::exception &e) {
            // With other processes they wait for this one where it was: all have to begin anew.
            if (!automatic || l.ranks || !isOutOfMemory(e) || !halve(batch))
                throw;
        }
        // Behind the handler: the exception holds on to nothing any more.
        l.ceAdam->clearGradients();
        l.cfAdam->clearGradients();
        MemoryMeter::release();
        l.warning = "There was not enough memory for the micro-batch, so it was halved to "
            + std::to_string(l.measured.microBatch) + " items and the step made again, with the same result.";
    }
    if (!loss)
        return std::nullopt;
    l.updateCf();
    l.updateCe();
    return loss;
}

std::optional<torch::Tensor> SingleStepBounded::computeGradients(const Batch &batch)
{
    const BatchShare share(m_learner, batch, BatchShare::Of::Items);
    return EncodedItems(m_learner, share.items(), EncodedItems::Graph::Remade, m_maxItems, m_maxTokens)
        .stepThrough(share);
}

bool SingleStepBounded::halve(const Batch &batch)
{
    const std::int64_t before = planner(batch).largest();
    if (before <= 1)
        return false;
    do
        m_maxTokens /= 2;
    while (planner(batch).largest() > (before + 1) / 2);
    m_learner.measured.microBatch = planner(batch).largest();
    return true;
}

MicroBatchPlanner SingleStepBounded::planner(const Batch &batch) const
{
    return MicroBatchPlanner(m_learner.dataset->items, batch.unique, m_maxItems, m_maxTokens);
}

double SingleStepBounded::memory(const MemoryParts &p)
{
    return p.training + 2 * p.unique * p.width
        + std::max(p.cf.pass(), p.cf.parameters + p.microBatches(p.unique, p.microTokens));
}

} // namespace gram
