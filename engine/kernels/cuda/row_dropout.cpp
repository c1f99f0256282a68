// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/row_dropout.h"

#include "kernels/reference/plain_dropout.h"
#include "kernels/row_dropout.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/row_dropout_source.h"
#include "kernels/cuda/runtime_kernel.h"
#endif

#include <torch/autograd.h>
#include <torch/torch.h>

#include <map>
#include <mutex>

namespace gram::cuda {

using torch::Tensor;
using torch::autograd::variable_list;

namespace {

#ifdef GRAM_CUDA
const char *nameOf(torch::ScalarType type)
{
    return type == torch::kBFloat16 ? "BFloat" : type == torch::kFloat64 ? "double" : "float";
}

RuntimeKernel &kernelFor(torch::ScalarType in, torch::ScalarType out)
{
    static std::mutex mutex;
    static std::map<std::pair<torch::ScalarType, torch::ScalarType>, RuntimeKernel> kernels;
    const std::lock_guard lock(mutex);
    return kernels
        .try_emplace({ in, out }, rowDropoutSource, "dropRows",
            std::vector { std::string("-DIN=") + nameOf(in), std::string("-DOUT=") + nameOf(out) })
        .first->second;
}

/// Undefined where there is no kernel.
Tensor byKernel(const Tensor &x, const Tensor &residual, const Dropout &dropout, torch::ScalarType type)
{
    RuntimeKernel &kernel = kernelFor(x.scalar_type(), type);
    const Tensor in = x.contiguous(), added = residual.defined() ? residual.contiguous() : Tensor();
    Tensor out = torch::empty_like(in, in.options().dtype(type));
    const void *inData = in.data_ptr(), *addedData = added.defined() ? added.data_ptr() : nullptr,
               *keys = dropout.keys.data_ptr();
    void *outData = out.data_ptr();
    const RowState zero(0, static_cast<std::uint32_t>(dropout.site));
    int width = static_cast<int>(x.size(1));
    std::uint32_t low = zero.low, high = zero.high, threshold = dropThreshold(dropout.rate);
    double scale = 1 / (1 - dropout.rate);
    void *arguments[] = { &inData, &addedData, &keys, &outData, &width, &low, &high, &threshold, &scale };
    return kernel.launch(static_cast<unsigned>(x.size(0)), width < 256 ? 128 : 256, arguments) ? out : Tensor();
}
#endif

Tensor dropAndAdd(const Tensor &x, const Tensor &residual, const Dropout &dropout, torch::ScalarType type)
{
#ifdef GRAM_CUDA
    if (x.is_cuda() && x.size(0) > 0)
        if (Tensor out = byKernel(x, residual, dropout, type); out.defined())
            return out;
#endif
    const Tensor out = reference::dropRows(x, dropout).to(type);
    return residual.defined() ? out + residual : out;
}

class DroppedPlus : public torch::autograd::Function<DroppedPlus> {
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &x, const Tensor &residual,
        const Tensor &keys, double rate, std::int64_t site)
    {
        context->save_for_backward({ keys });
        context->saved_data["rate"] = rate;
        context->saved_data["site"] = site;
        context->saved_data["type"] = static_cast<std::int64_t>(x.scalar_type());
        return dropAndAdd(x, residual, { rate, keys, site }, residual.scalar_type());
    }

    static variable_list backward(torch::autograd::AutogradContext *context, variable_list gradients)
    {
        const auto type = static_cast<torch::ScalarType>(context->saved_data["type"].toInt());
        const Dropout dropout { context->saved_data["rate"].toDouble(), context->get_saved_variables()[0],
            context->saved_data["site"].toInt() };
        return { dropAndAdd(gradients[0], {}, dropout, type), gradients[0], {}, {}, {} };
    }
};

class Dropped : public torch::autograd::Function<Dropped> {
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &x, const Tensor &keys, double rate,
        std::int64_t site)
    {
        context->save_for_backward({ keys });
        context->saved_data["rate"] = rate;
        context->saved_data["site"] = site;
        return dropAndAdd(x, {}, { rate, keys, site }, x.scalar_type());
    }

    static variable_list backward(torch::autograd::AutogradContext *context, variable_list gradients)
    {
        const Dropout dropout { context->saved_data["rate"].toDouble(), context->get_saved_variables()[0],
            context->saved_data["site"].toInt() };
        return { dropAndAdd(gradients[0], {}, dropout, gradients[0].scalar_type()), {}, {}, {} };
    }
};

} // namespace

Tensor droppedPlus(const Tensor &x, const Tensor &residual, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x + residual;
    return DroppedPlus::apply(x, residual, dropout.keys, dropout.rate, dropout.site);
}

Tensor dropped(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    return Dropped::apply(x, dropout.keys, dropout.rate, dropout.site);
}

} // namespace gram::cuda
