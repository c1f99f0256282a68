// SPDX-License-Identifier: GPL-3.0-or-later
#include "optim/adam.h"

#include "kernels/adam.h"

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

void Adam::save(torch::serialize::OutputArchive &archive) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const torch::Tensor none = torch::empty({ 0 }, m_parameters[i].options().requires_grad(false));
        archive.write("mean" + std::to_string(i), m_mean[i].defined() ? m_mean[i] : none, true);
        archive.write("square" + std::to_string(i), m_square[i].defined() ? m_square[i] : none, true);
    }
    archive.write("steps", c10::IValue(m_steps));
}

void Adam::load(torch::serialize::InputArchive &archive)
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const auto read = [&](const std::string &name, torch::Tensor &into) {
            torch::Tensor moment;
            archive.read(name + std::to_string(i), moment, true);
            if (moment.numel() == 0)
                into.reset();
            else
                into = moment.to(m_parameters[i].options().requires_grad(false));
        };
        read("mean", m_mean[i]);
        read("square", m_square[i]);
        std::fill(m_active[i].begin(), m_active[i].end(), std::uint8_t { 1 }); // of zeros nothing comes but zeros
    }
    c10::IValue steps;
    archive.read("steps", steps);
    m_steps = steps.toInt();
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
    m_mean.index_copy_(0, rows, mean);
    m_square.index_copy_(0, rows, square);
    m_table.index_copy_(0, rows, m_table.index_select(0, rows) - update);
}

void RowAdam::save(torch::serialize::OutputArchive &archive) const
{
    archive.write("mean", m_mean, true);
    archive.write("square", m_square, true);
    archive.write("steps", c10::IValue(m_steps));
}

void RowAdam::load(torch::serialize::InputArchive &archive)
{
    archive.read("mean", m_mean, true);
    archive.read("square", m_square, true);
    c10::IValue steps;
    archive.read("steps", steps);
    m_steps = steps.toInt();
}

} // namespace gram
