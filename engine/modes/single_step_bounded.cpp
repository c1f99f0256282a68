// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/single_step_bounded.h"

#include <torch/torch.h>

#include <algorithm>

namespace gram {

SingleStepBounded::SingleStepBounded(Learner &learner)
    : TrainingMode(learner)
    , m_maxItems(learner.config.microBatch > 0 ? learner.config.microBatch : Learner::anyNumber)
{
}

std::optional<torch::Tensor> SingleStepBounded::step(const Batch &batch)
{
    Learner &l = m_learner;
    const bool automatic = l.config.microBatch == 0;
    if (automatic && !m_sized) {
        if (const std::uint64_t free = l.memory.obtainable(); free > 0)
            m_maxTokens = std::clamp<std::int64_t>(
                tokensThatFit(l.sizes(), l.config, free, static_cast<std::int64_t>(batch.unique.size())), 1, m_maxTokens);
        m_sized = true;
    }
    std::optional<torch::Tensor> loss;
    while (true) {
        try {
            loss = computeGradients(batch);
            break;
        } catch (const std::exception &e) {
            if (!automatic || !isOutOfMemory(e) || !halve(batch))
                throw;
        }
        // Behind the handler: the exception holds on to nothing any more.
        l.ceAdam->clearGradients();
        l.cfAdam->clearGradients();
        MemoryMeter::release();
        l.warning = "There was not enough memory for the micro-batch, so it was halved to "
            + std::to_string(l.microBatch) + " items and the step made again, with the same result.";
    }
    if (!loss)
        return std::nullopt;
    l.updateCf();
    l.updateCe();
    return loss;
}

std::optional<torch::Tensor> SingleStepBounded::computeGradients(const Batch &batch)
{
    Learner &l = m_learner;
    std::optional<torch::Tensor> rows;
    {
        const PhaseTimer timer(l.phases.encode);
        rows = l.encode(batch.unique, m_maxItems, true, m_maxTokens);
    }
    if (!rows)
        return std::nullopt;
    const Learner::CfPass pass = l.runCf(*rows, toDevice(batch, batch.inverse, l.options));
    {
        const PhaseTimer timer(l.phases.ceBackward);
        const Learner::CeMemory measured(l);
        const MicroBatchPlanner planner = this->planner(batch);
        l.microBatch = std::max(l.microBatch, planner.largest());
        for (std::size_t i = 0; i < planner.size(); ++i) {
            if (l.poll()) {
                l.ceAdam->clearGradients();
                l.cfAdam->clearGradients();
                return std::nullopt;
            }
            const MicroBatch micro = planner.make(i, l.options);
            l.forward(micro).backward(pass.rowGradient.index_select(0, micro.requestIndex));
        }
    }
    return pass.loss;
}

bool SingleStepBounded::halve(const Batch &batch)
{
    const std::int64_t before = planner(batch).largest();
    if (before <= 1)
        return false;
    do
        m_maxTokens /= 2;
    while (planner(batch).largest() > (before + 1) / 2);
    m_learner.microBatch = planner(batch).largest();
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
