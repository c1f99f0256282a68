// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/adam.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cmath>

namespace gram {

namespace {

constexpr double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

struct Correction {
    double rate, root; ///< rate / (1 - beta1^t) and sqrt(1 - beta2^t)

    Correction(double baseRate, std::int64_t step)
        : rate(baseRate / (1 - std::pow(beta1, static_cast<double>(step))))
        , root(std::sqrt(1 - std::pow(beta2, static_cast<double>(step))))
    {
    }
};

/// Plain operations, for every device and for gathered rows.
torch::Tensor adamStep(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
                       const Correction &c)
{
    mean.mul_(beta1).add_(gradient, 1 - beta1);
    square.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
    return mean / (square.sqrt() / c.root + epsilon) * c.rate;
}

template<typename T>
void adamOnCpu(T *p, T *m, T *v, const T *g, std::int64_t n, const Correction &c)
{
    const T b1 = static_cast<T>(beta1), b2 = static_cast<T>(beta2), e = static_cast<T>(epsilon);
    const T rate = static_cast<T>(c.rate), inverseRoot = static_cast<T>(1 / c.root);
    at::parallel_for(0, n, 16384, [=](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            m[i] = b1 * m[i] + (1 - b1) * g[i];
            v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
            p[i] -= rate * m[i] / (std::sqrt(v[i]) * inverseRoot + e);
        }
    });
}

} // namespace

Adam::Adam(std::vector<torch::Tensor> parameters)
    : m_parameters(std::move(parameters))
{
    for (const torch::Tensor &p : m_parameters) {
        m_mean.push_back(torch::zeros_like(p, p.options().requires_grad(false)));
        m_square.push_back(torch::zeros_like(p, p.options().requires_grad(false)));
    }
}

void Adam::step(double rate)
{
    const torch::NoGradGuard noGrad;
    const Correction c(rate, ++m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        torch::Tensor &p = m_parameters[i];
        if (!p.grad().defined())
            continue;
        if (!p.is_cpu() || !p.is_contiguous()) {
            p.sub_(adamStep(m_mean[i], m_square[i], p.grad(), c));
            continue;
        }
        const torch::Tensor g = p.grad().contiguous();
        AT_DISPATCH_FLOATING_TYPES(p.scalar_type(), "adam", [&] {
            adamOnCpu(p.data_ptr<scalar_t>(), m_mean[i].data_ptr<scalar_t>(),
                      m_square[i].data_ptr<scalar_t>(), g.data_ptr<scalar_t>(), p.numel(), c);
        });
    }
}

void Adam::clearGradients()
{
    for (torch::Tensor &p : m_parameters)
        p.mutable_grad().reset();
}

void Adam::save(torch::serialize::OutputArchive &archive) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        archive.write("mean" + std::to_string(i), m_mean[i], true);
        archive.write("square" + std::to_string(i), m_square[i], true);
    }
    archive.write("steps", c10::IValue(m_steps));
}

void Adam::load(torch::serialize::InputArchive &archive)
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        archive.read("mean" + std::to_string(i), m_mean[i], true);
        archive.read("square" + std::to_string(i), m_square[i], true);
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
    const torch::Tensor update = adamStep(mean, square, gradient, Correction(rate, ++m_steps));
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
