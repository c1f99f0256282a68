// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/encoder_layer.h"

#include "kernels/cuda/packed_attention.h"
#include "kernels/cuda/row_dropout.h"
#include "kernels/layer_pass.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/reference/recomputed.h"

namespace gram::cuda {

using torch::Tensor;
using torch::autograd::variable_list;

namespace {

Tensor layerOf(const Tensor &x, const LayerWeights &w, const LayerPass &pass)
{
    const LayerSettings &s = pass.settings;
    const auto narrowed = [&s](const Tensor &t) {
        return t.defined() && s.precision == CePrecision::Bf16 ? t.to(torch::kBFloat16) : t;
    };
    const auto product = [&](const Tensor &in, const Tensor &weight, const Tensor &bias) {
        return torch::linear(narrowed(in), narrowed(weight), narrowed(bias));
    };
    const auto norm = [&s](const Tensor &in, const Tensor &gain, const Tensor &shift) {
        return torch::layer_norm(in, { in.size(1) }, gain, shift, s.epsilon);
    };
    const Tensor mixed = packedAttention(product(x, w.qkv, w.qkvBias), pass.offsets, s.heads);
    const Tensor attended = norm(droppedPlus(product(mixed, w.mix, w.mixBias), x, pass.dropout), w.gain1, w.shift1);
    const Tensor inner = reference::activatePlain(product(attended, w.up, w.upBias), s.activation);
    const Dropout second = pass.dropout.at(pass.dropout.site + 1);
    return norm(droppedPlus(product(inner, w.down, w.downBias), attended, second), w.gain2, w.shift2);
}

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    const auto pass = makePass(x, offsets, settings, dropout);
    if (!settings.checkpointing || !needsGraph(x, w.qkv, w.mix, w.up, w.down))
        return layerOf(x, w, *pass);
    return reference::Recomputed::of([pass](const variable_list &t) { return layerOf(t[0], weightsOf(t), *pass); }, x,
        w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias, w.gain2, w.shift2);
}

} // namespace gram::cuda
