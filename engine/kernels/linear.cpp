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

Tensor matricesOf(const Tensor &t)
{
    return t.reshape({ -1, t.size(-2), t.size(-1) }).contiguous();
}

class EachProduct : public torch::autograd::Function<EachProduct> {
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &a, const Tensor &b, bool transposed)
    {
        const Tensor left = matricesOf(a), right = matricesOf(b);
        context->save_for_backward({ left, right });
        context->saved_data["sizes"] = a.sizes();
        context->saved_data["other_sizes"] = b.sizes();
        context->saved_data["transposed"] = transposed;
        const Tensor out = transposed ? cuda::productOfEach(left, right) : cuda::productBackOfEach(left, right);
        std::vector<std::int64_t> sizes = a.sizes().vec();
        sizes.back() = out.size(2);
        return out.view(sizes);
    }

    static variable_list backward(torch::autograd::AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Tensor &left = saved[0], &right = saved[1], g = matricesOf(gradients[0]);
        const bool transposed = context->saved_data["transposed"].toBool();
        const Tensor toLeft = transposed ? cuda::productBackOfEach(g, right) : cuda::productOfEach(g, right),
                     toRight = transposed ? cuda::weightGradientOfEach(g, left) : cuda::weightGradientOfEach(left, g);
        return { toLeft.view(context->saved_data["sizes"].toIntVector()),
            toRight.view(context->saved_data["other_sizes"].toIntVector()), Tensor() };
    }
};

} // namespace

Tensor productOfEach(const Tensor &a, const Tensor &b)
{
    return a.is_cuda() ? EachProduct::apply(a, b, false) : torch::matmul(a, b);
}

Tensor transposedProductOfEach(const Tensor &a, const Tensor &b)
{
    return a.is_cuda() ? EachProduct::apply(a, b, true) : torch::matmul(a, b.transpose(-2, -1));
}

Tensor linear(const Tensor &x, const Tensor &w, const Tensor &bias)
{
    return x.is_cuda() && bias.defined() ? Linear::apply(x, w, bias) : torch::linear(x, w, bias);
}

} // namespace gram
