// SPDX-License-Identifier: GPL-3.0-or-later
#include "optim/adam.h"

#include "kernels/adam.h"
#include "kernels/row_ops.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

AdamNumbers numbersOf(double rate, std::int64_t step)
{
    const auto t = static_cast<double>(step);
    return { beta1, beta2, epsilon, rate / (1 - std::pow(beta1, t)), std::sqrt(1 - std::pow(beta2, t)) };
}

} // namespace

Adam::Adam(std::vector<torch::Tensor> parameters)
    : m_parameters(std::move(parameters))
{
    m_mean.resize(m_parameters.size());
    m_square.resize(m_parameters.size());
    for (const torch::Tensor &p : m_parameters)
        m_active.emplace_back(p.dim() == 2 ? static_cast<std::size_t>(p.size(0)) : 1, 0);
}

void Adam::step(double rate)
{
    const torch::NoGradGuard noGrad;
    const AdamNumbers numbers = numbersOf(rate, ++m_steps);
    std::vector<torch::Tensor> parameters, means, squares, gradients;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        torch::Tensor &p = m_parameters[i];
        if (!p.grad().defined())
            continue;
        if (!m_mean[i].defined()) {
            m_mean[i] = torch::zeros_like(p);
            m_square[i] = torch::zeros_like(p);
        }
        parameters.push_back(p);
        means.push_back(m_mean[i]);
        squares.push_back(m_square[i]);
        gradients.push_back(p.grad());
    }
    if (adamSteps(parameters, means, squares, gradients, numbers, rate, m_steps))
        return;
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        if (m_parameters[i].grad().defined())
            adamStep(m_parameters[i], m_mean[i], m_square[i], m_parameters[i].grad(), numbers, m_active[i]);
}

void Adam::clearGradients()
{
    for (torch::Tensor &p : m_parameters)
        p.mutable_grad().reset();
}

void Adam::visit(StateVisitor &visitor)
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        visitor.optionalTensor("mean" + std::to_string(i), m_mean[i], m_parameters[i]);
        visitor.optionalTensor("square" + std::to_string(i), m_square[i], m_parameters[i]);
    }
    visitor.number("steps", m_steps);
    if (visitor.restores()) // of zeros nothing comes but zeros
        for (auto &active : m_active)
            std::fill(active.begin(), active.end(), std::uint8_t { 1 });
}

RowAdam::RowAdam(torch::Tensor table)
    : m_table(std::move(table))
    , m_mean(torch::zeros_like(m_table))
    , m_square(torch::zeros_like(m_table))
{
}

void RowAdam::step(const torch::Tensor &rows, const torch::Tensor &gradient, double rate)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor mean = m_mean.index_select(0, rows), square = m_square.index_select(0, rows);
    const torch::Tensor update = adamUpdate(mean, square, gradient, numbersOf(rate, ++m_steps));
    putRowsAt(m_mean, mean, rows);
    putRowsAt(m_square, square, rows);
    putRowsAt(m_table, m_table.index_select(0, rows) - update, rows);
}

void RowAdam::visit(StateVisitor &visitor)
{
    visitor.tensor("mean", m_mean);
    visitor.tensor("square", m_square);
    visitor.number("steps", m_steps);
}

} // namespace gram
