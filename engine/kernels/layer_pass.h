// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

#include <torch/autograd.h>
#include <torch/torch.h>

namespace gram {

/// What a forward pass needs beside tensors that have gradients.
struct LayerPass : torch::CustomClassHolder {
    SequenceOffsets offsets;
    LayerSettings settings;
    Dropout dropout;
    bool gradX = true;
    bool gradQkv = true, gradMix = true, gradUp = true, gradDown = true; ///< of the weights: whether they are wanted
};

/// x and the weights as autograd saves them, and the weights back from that.
inline torch::autograd::variable_list listOf(const torch::Tensor &x, const LayerWeights &w)
{
    return { x, w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias, w.gain2,
        w.shift2 };
}

inline LayerWeights weightsOf(const torch::autograd::variable_list &t)
{
    return { t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9], t[10], t[11], t[12] };
}
inline constexpr std::size_t listed = 13; ///< tensors in it

/// Whether something is to be kept for a backward pass.
template<typename... Tensors>
bool needsGraph(const Tensors &...tensors)
{
    return torch::GradMode::is_enabled() && (tensors.requires_grad() || ...);
}

/// A layer by an autograd function, whose forward takes x, each weight and the pass.
template<typename Function>
torch::Tensor withGraph(const torch::Tensor &x, const LayerWeights &w, c10::intrusive_ptr<LayerPass> pass)
{
    pass->gradQkv = w.qkv.requires_grad();
    pass->gradMix = w.mix.requires_grad();
    pass->gradUp = w.up.requires_grad();
    pass->gradDown = w.down.requires_grad();
    return Function::apply(x, w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias,
        w.gain2, w.shift2, std::move(pass));
}

inline c10::intrusive_ptr<LayerPass> makePass(const torch::Tensor &x, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    auto pass = c10::make_intrusive<LayerPass>();
    pass->offsets = offsets;
    pass->settings = settings;
    pass->dropout = dropout;
    pass->gradX = x.requires_grad();
    return pass;
}

} // namespace gram
