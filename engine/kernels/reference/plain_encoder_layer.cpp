// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_encoder_layer.h"

#include "kernels/layer_pass.h"
#include "kernels/reference/grouped_attention.h"
#include "kernels/reference/plain_dropout.h"
#include "kernels/reference/recomputed.h"

namespace gram::reference {

using torch::Tensor;
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

Tensor plainProduct(const Tensor &x, const Tensor &weight, const Tensor &bias, CePrecision precision)
{
    if (precision != CePrecision::Bf16) // TF32 is a way of the product itself
        return torch::linear(x, weight, bias);
    const Tensor product = torch::linear(x.to(torch::kBFloat16), weight.to(torch::kBFloat16)).to(x.scalar_type());
    return bias.defined() ? product + bias : product;
}

namespace {

Tensor plainLayer(const Tensor &x, const LayerWeights &w, const LayerPass &pass, const Tensor &distances)
{
    const LayerSettings &s = pass.settings;
    const auto product = [&s](const Tensor &in, const Tensor &weight, const Tensor &bias) {
        return plainProduct(in, weight, bias, s.precision);
    };
    const auto norm = [&s](const Tensor &in, const Tensor &gain, const Tensor &shift) {
        return torch::layer_norm(in, { in.size(1) }, gain, shift, s.epsilon);
    };
    const Tensor mixed = packedAttention(product(x, w.qkv, w.qkvBias), pass.offsets, s.heads, distances);
    const Tensor attended = norm(dropRows(product(mixed, w.mix, w.mixBias), pass.dropout) + x, w.gain1, w.shift1);
    const Tensor down = product(activatePlain(product(attended, w.up, w.upBias), s.activation), w.down, w.downBias);
    return norm(dropRows(down, pass.dropout.at(pass.dropout.site + 1)) + attended, w.gain2, w.shift2);
}

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    return reference::relativeEncoderLayer(x, w, {}, offsets, settings, dropout);
}

Tensor relativeEncoderLayer(const Tensor &x, const LayerWeights &w, const Tensor &distances,
    const SequenceOffsets &offsets, const LayerSettings &settings, const Dropout &dropout)
{
    const auto pass = makePass(x, offsets, settings, dropout);
    if (!settings.checkpointing || !needsGraph(x, w.qkv, w.mix, w.up, w.down))
        return plainLayer(x, w, *pass, distances);
    return Recomputed::of([pass](const variable_list &t) { return plainLayer(t[0], weightsOf(t), *pass, t[listed]); },
        x, w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias, w.gain2, w.shift2,
        distances);
}

} // namespace gram::reference
