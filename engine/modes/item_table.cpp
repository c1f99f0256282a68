// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/item_table.h"

#include "kernels/row_ops.h"
#include "modes/training_mode.h"

#include <torch/torch.h>

#include <cmath>

namespace gram {

namespace {

constexpr double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-30; // a row's gradients are of any scale

} // namespace

ItemTable::ItemTable(std::int64_t items, std::int64_t width, ItemOptimizer optimizer,
    const torch::TensorOptions &options)
    : m_optimizer(optimizer)
    , m_start(torch::zeros({ items, width }, options))
    , m_move(torch::zeros_like(m_start))
    , m_mean(torch::zeros({ optimizer == ItemOptimizer::Adam ? items : 0, width }, options))
    , m_square(torch::zeros({ m_mean.size(0), 1 }, options))
    , m_fresh(torch::zeros({ items }, torch::kBool))
{
}

std::vector<std::int32_t> ItemTable::stale(std::span<const std::int32_t> items) const
{
    std::vector<std::int32_t> result;
    const bool *fresh = m_fresh.data_ptr<bool>();
    for (const std::int32_t item : items)
        if (!fresh[item])
            result.push_back(item);
    return result;
}

void ItemTable::encode(std::span<const std::int32_t> items, const torch::Tensor &vectors)
{
    const torch::Tensor index = indexTensor(items, m_start.options());
    putRowsAt(m_start, vectors, index);
    m_move.index_fill_(0, index, 0);
    for (const std::int32_t item : items)
        m_fresh.data_ptr<bool>()[item] = true;
}

torch::Tensor ItemTable::rows(const torch::Tensor &items) const
{
    return start(items) + move(items);
}

void ItemTable::descend(const torch::Tensor &items, const torch::Tensor &gradient, double rate)
{
    if (m_optimizer == ItemOptimizer::Sgd) {
        addToMoves(items, gradient, -rate);
        return;
    }
    ++m_steps;
    torch::Tensor mean = m_mean.index_select(0, items), square = m_square.index_select(0, items);
    mean.mul_(beta1).add_(gradient, 1 - beta1);
    square.mul_(beta2).add_(gradient.square().mean(1, true), 1 - beta2);
    putRowsAt(m_mean, mean, items);
    putRowsAt(m_square, square, items);
    const auto steps = static_cast<double>(m_steps);
    const double correction = std::sqrt(1 - std::pow(beta2, steps)) / (1 - std::pow(beta1, steps));
    addToMoves(items, mean / (square.sqrt() + epsilon), -rate * correction);
}

void ItemTable::addToMoves(const torch::Tensor &items, const torch::Tensor &direction, double factor)
{
    putRowsAt(m_move, m_move.index_select(0, items).add_(direction, factor), items);
}

void ItemTable::startCycle()
{
    m_fresh.zero_();
}

void ItemTable::visit(StateVisitor &visitor)
{
    visitor.tensor("start", m_start);
    visitor.tensor("move", m_move);
    visitor.tensor("mean", m_mean);
    visitor.tensor("square", m_square);
    visitor.tensor("fresh", m_fresh);
    visitor.number("steps", m_steps);
}

} // namespace gram
