// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "kernels/dropout.h"
#include "kernels/packed_attention.h"
#include "model_files/encoder_config.h"

namespace gram {

/// One layer's weights. All products are x W^T; d the width, i the inner width.
struct LayerWeights {
    torch::Tensor qkv, qkvBias; ///< [3d, d], [3d]
    torch::Tensor mix, mixBias; ///< [d, d], [d]: of the attention's output
    torch::Tensor gain1, shift1; ///< [d]: of the norm after the attention
    torch::Tensor up, upBias; ///< [i, d], [i]
    torch::Tensor down, downBias; ///< [d, i], [d]
    torch::Tensor gain2, shift2; ///< [d]: of the last norm
};

struct LayerSettings {
    std::int64_t heads = 1;
    Activation activation = Activation::Gelu;
    double epsilon = 1e-12;
    bool checkpointing = false; ///< keep x alone, and compute the layer again for the backward pass
    CePrecision precision = CePrecision::Full;
};

/// A post-norm transformer layer (Devlin et al., 2019) over packed sequences:
///   y = norm(dropout(attention(x) mix^T) + x), out = norm(dropout(activation(y up^T) down^T) + y).
/// x: [T, d]. Uses dropout's site and the next one. For the backward pass a kernel keeps 8d + i numbers of a
/// token (with checkpointing d), and computes the activation again in it.
torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout);

/// The same with MPNet's bias by distance (Song et al., 2020): half of the buckets are for what stands before; near
/// distances have one each, farther ones share theirs by the logarithm, up to 128. distances: [buckets, heads].
/// By plain LibTorch operations on every device.
torch::Tensor relativeEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const torch::Tensor &distances,
    const SequenceOffsets &offsets, const LayerSettings &settings, const Dropout &dropout);

} // namespace gram
