// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/id_table.h"

#include "base/random.h"
#include "modes/batch_share.h"
#include "optim/schedule.h"

#include <torch/torch.h>

namespace gram {

namespace {

constexpr std::uint64_t forTable = 0x1d;
constexpr double initialDeviation = 0.1;

torch::Tensor initialTable(const Learner &learner)
{
    torch::manual_seed(mixSeed(static_cast<std::uint64_t>(learner.config.seed), forTable));
    return torch::randn({ learner.dataset->items.items(), learner.ce->width() }, learner.options)
        .mul_(initialDeviation);
}

} // namespace

IdTable::IdTable(Learner &learner)
    : TrainingMode(learner)
    , m_table(initialTable(learner))
    , m_adam(m_table)
{
}

std::optional<torch::Tensor> IdTable::step(const Batch &batch)
{
    const BatchShare share(m_learner, batch, BatchShare::Of::Table);
    const auto pass = m_learner.runCf(m_table.index_select(0, share.readItems()), share.cf());
    const torch::Tensor gradient = share.sumOfAll(pass.rowGradient);
    m_learner.updateCf();
    const auto timer = m_learner.timed(&PhaseSeconds::optimizer);
    m_adam.step(share.uniqueItems(), gradient,
        m_learner.config.cfRate * noam(m_adam.steps() + 1, m_learner.config.warmup));
    return pass.loss;
}

std::optional<torch::Tensor> IdTable::evaluationRows(std::span<const std::int32_t> items)
{
    return m_table.index_select(0, indexTensor(items, m_learner.options));
}

void IdTable::visit(StateVisitor &visitor)
{
    visitor.tensor("table", m_table);
    visitor.within("adam", [&] { m_adam.visit(visitor); });
}

double IdTable::memory(const MemoryParts &p)
{
    return p.modules + 3 * p.items * p.width + 2 * p.unique * p.width + p.cf.pass();
}

} // namespace gram
