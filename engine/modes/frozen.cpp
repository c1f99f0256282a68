// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/frozen.h"

#include "modes/batch_share.h"

#include <torch/torch.h>

#include <algorithm>
#include <numeric>

namespace gram {

bool Frozen::prepare()
{
    const auto timer = m_learner.timed(&PhaseSeconds::encode);
    std::vector<std::int32_t> all(static_cast<std::size_t>(m_learner.dataset->items.items()));
    std::iota(all.begin(), all.end(), 0);
    const auto rows = m_learner.encode(all, Learner::anyNumber);
    if (rows)
        m_table = *rows;
    return rows.has_value();
}

std::optional<torch::Tensor> Frozen::step(const Batch &batch)
{
    const BatchShare share(m_learner, batch, BatchShare::Of::Table);
    const auto pass = m_learner.runCf(m_table.index_select(0, share.readItems()), share.cf());
    m_learner.updateCf();
    return pass.loss;
}

std::optional<torch::Tensor> Frozen::evaluationRows(std::span<const std::int32_t> items)
{
    return m_table.index_select(0, indexTensor(items, m_learner.options));
}

void Frozen::visit(StateVisitor &visitor)
{
    if (!m_table.defined()) // nothing was prepared: it is to be restored
        m_table = torch::empty({ m_learner.dataset->items.items(), m_learner.ce->width() }, m_learner.options);
    visitor.tensor("table", m_table);
}

double Frozen::memory(const MemoryParts &p)
{
    return p.modules + p.items * p.width + std::max(p.encoding(p.items), 2 * p.unique * p.width + p.cf.pass());
}

} // namespace gram
