// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_encoder_layer.h"

#include "kernels/layer_pass.h"
#include "kernels/reference/grouped_attention.h"
#include "kernels/reference/plain_dropout.h"

namespace gram::reference {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

Tensor activatePlain(const Tensor &x, Activation activation)
{
    switch (activation) {
    case Activation::Gelu:
        return torch::gelu(x);
    case Activation::GeluTanh:
        return torch::gelu(x, "tanh");
    case Activation::Relu:
        break;
    }
    return torch::relu(x);
}

Tensor plainLayer(const Tensor &x, const LayerWeights &w, const LayerPass &pass)
{
    const LayerSettings &s = pass.settings;
    const auto product = [&s](const Tensor &in, const Tensor &weight, const Tensor &bias) {
        if (s.precision == CePrecision::Bf16)
            return torch::linear(in.to(torch::kBFloat16), weight.to(torch::kBFloat16)).to(in.scalar_type()) + bias;
        return torch::linear(in, weight, bias);
    };
    const auto norm = [&s](const Tensor &in, const Tensor &gain, const Tensor &shift) {
        return torch::layer_norm(in, { in.size(1) }, gain, shift, s.epsilon);
    };
    const Tensor mixed = packedAttention(product(x, w.qkv, w.qkvBias), pass.offsets, s.heads);
    const Tensor attended
        = norm(dropRows(product(mixed, w.mix, w.mixBias), pass.dropout) + x, w.gain1, w.shift1);
    const Tensor down = product(activatePlain(product(attended, w.up, w.upBias), s.activation), w.down, w.downBias);
    return norm(dropRows(down, pass.dropout.at(pass.dropout.site + 1)) + attended, w.gain2, w.shift2);
}

/// A plain layer that keeps its input alone.
class CheckpointFunction : public torch::autograd::Function<CheckpointFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &qkv, const Tensor &qkvBias,
                          const Tensor &mix, const Tensor &mixBias, const Tensor &gain1, const Tensor &shift1,
                          const Tensor &up, const Tensor &upBias, const Tensor &down, const Tensor &downBias,
                          const Tensor &gain2, const Tensor &shift2, c10::intrusive_ptr<LayerPass> pass)
    {
        const LayerWeights w { qkv, qkvBias, mix, mixBias, gain1, shift1, up, upBias, down, downBias, gain2, shift2 };
        context->save_for_backward(listOf(x, w));
        const Tensor out = plainLayer(x, w, *pass);
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const LayerPass &pass = static_cast<const LayerPass &>(*holder);
        const torch::AutoGradMode withGraph(true);
        variable_list leaves, wanted;
        for (const Tensor &t : context->get_saved_variables()) {
            leaves.push_back(t.detach().requires_grad_(t.requires_grad()));
            if (t.requires_grad())
                wanted.push_back(leaves.back());
        }
        const variable_list found
            = torch::autograd::grad({ plainLayer(leaves[0], weightsOf(leaves), pass) }, wanted, { gradients[0] });
        variable_list all;
        for (std::size_t i = 0, next = 0; i < leaves.size(); ++i)
            all.push_back(leaves[i].requires_grad() ? found[next++] : Tensor());
        all.emplace_back(); // of the pass
        return all;
    }
};

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
                    const LayerSettings &settings, const Dropout &dropout)
{
    auto pass = makePass(x, offsets, settings, dropout);
    if (!settings.checkpointing || !needsGraph(x, w.qkv))
        return plainLayer(x, w, *pass);
    return withGraph<CheckpointFunction>(x, w, std::move(pass));
}

} // namespace gram::reference
