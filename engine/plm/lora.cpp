// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/lora.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/autograd.h>
#include <torch/torch.h>

#include <cmath>
#include <utility>

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// The sum as it is, with the way back to one part's A and B.
class AdaptedFunction : public torch::autograd::Function<AdaptedFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &sum, const Tensor &a, const Tensor &b,
        std::int64_t firstRow, double scale)
    {
        context->save_for_backward({ a, b });
        context->saved_data["first_row"] = firstRow;
        context->saved_data["scale"] = scale;
        return sum.variable_data(); // the same memory
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Tensor &a = saved[0], &b = saved[1];
        const double scale = context->saved_data["scale"].toDouble();
        const Tensor rows = gradients[0].narrow(0, context->saved_data["first_row"].toInt(), b.size(0));
        // Of the sum's own gradient the other parts take theirs.
        return { gradients[0], b.t().mm(rows).mul_(scale), rows.mm(a.t()).mul_(scale), Tensor(), Tensor() };
    }
};

} // namespace

LoraWeight::LoraWeight(Tensor weight, double scale)
    : m_weight(std::move(weight))
    , m_scale(scale)
{
}

void LoraWeight::add(Part part)
{
    m_parts.push_back(std::move(part));
    changed();
}

Tensor LoraWeight::sum()
{
    // A module may have gone to another device or dtype since.
    if (!m_isCurrent || m_sum.scalar_type() != m_weight.scalar_type() || m_sum.device() != m_weight.device()) {
        const torch::NoGradGuard noGrad;
        m_sum = m_weight.detach().clone();
        for (const Part &part : m_parts)
            m_sum.narrow(0, part.firstRow, part.b.size(0)).addmm_(part.b, part.a, 1, m_scale);
        m_isCurrent = true;
    }
    Tensor sum = m_sum;
    if (torch::GradMode::is_enabled())
        for (const Part &part : m_parts)
            sum = AdaptedFunction::apply(sum, part.a, part.b, part.firstRow, m_scale);
    return sum;
}

Tensor drawLoraA(std::int64_t rank, std::int64_t in, std::uint64_t seed)
{
    const double bound = 1 / std::sqrt(static_cast<double>(in));
    return torch::empty({ rank, in }, torch::kFloat32).uniform_(-bound, bound, at::detail::createCPUGenerator(seed));
}

} // namespace gram
