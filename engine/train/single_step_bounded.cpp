// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/single_step_bounded.h"

#include <torch/torch.h>

namespace gram {

std::optional<torch::Tensor> SingleStepBounded::step(const Batch &batch)
{
    Learner &l = m_learner;
    std::optional<torch::Tensor> rows;
    {
        const PhaseTimer timer(l.phases.encode);
        rows = l.encode(batch.unique, l.config.microBatch, true);
    }
    if (!rows)
        return std::nullopt;
    const Learner::CfPass pass = l.runCf(*rows, toDevice(batch, batch.inverse, l.options));
    {
        const PhaseTimer timer(l.phases.ceBackward);
        const Learner::CeMemory measured(l);
        const MicroBatchPlanner planner(l.dataset->items, batch.unique, l.config.microBatch,
                                        Learner::tokensPerPass);
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
    l.updateCf();
    l.updateCe();
    return pass.loss;
}

} // namespace gram
