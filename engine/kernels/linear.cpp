// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/linear.h"

#include "kernels/cuda/products.h"

#include <torch/autograd.h>
#include <torch/torch.h>

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::variable_list;

Tensor rowsOf(const Tensor &t)
{
    return t.reshape({ -1, t.size(-1) }).contiguous();
}

class Linear : public torch::autograd::Function<Linear> {
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &x, const Tensor &w,
        const Tensor &bias)
    {
        context->save_for_backward({ x, w });
        std::vector<std::int64_t> sizes = x.sizes().vec();
        sizes.back() = w.size(0);
        return cuda::product(rowsOf(x), w.contiguous(), bias).view(sizes);
    }

    static variable_list backward(torch::autograd::AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Tensor &x = saved[0], &w = saved[1];
        const Tensor g = rowsOf(gradients[0]);
        Tensor gradX, gradW, gradBias;
        if (context->needs_input_grad(0))
            gradX = cuda::productBack(g, w.detach().contiguous()).view(x.sizes());
        if (context->needs_input_grad(1))
            gradW = cuda::weightGradient(g, rowsOf(x.detach()));
        if (context->needs_input_grad(2))
            gradBias = g.sum(0);
        return { gradX, gradW, gradBias };
    }
};

} // namespace

Tensor linear(const Tensor &x, const Tensor &w, const Tensor &bias)
{
    return x.is_cuda() && bias.defined() ? Linear::apply(x, w, bias) : torch::linear(x, w, bias);
}

} // namespace gram
