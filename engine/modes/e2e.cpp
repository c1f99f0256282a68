// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/e2e.h"

#include "modes/encoded_items.h"

namespace gram {

std::optional<torch::Tensor> E2e::step(const Batch &batch)
{
    const BatchShare share(m_learner, batch, BatchShare::Of::Interactions);
    const auto loss = EncodedItems(m_learner, share.items()).stepThrough(share);
    if (loss) {
        m_learner.updateCf();
        m_learner.updateCe();
    }
    return loss;
}

double E2e::memory(const MemoryParts &p)
{
    return p.stepThrough(p.interactions);
}

} // namespace gram
