// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/single_step.h"

#include "modes/encoded_items.h"

namespace gram {

std::optional<torch::Tensor> SingleStep::step(const Batch &batch)
{
    const BatchShare share(m_learner, batch, BatchShare::Of::Items);
    const auto loss = EncodedItems(m_learner, share.items()).stepThrough(share);
    if (loss) {
        m_learner.updateCf();
        m_learner.updateCe();
    }
    return loss;
}

double SingleStep::memory(const MemoryParts &p)
{
    return p.stepThrough(p.unique);
}

} // namespace gram
