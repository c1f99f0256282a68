// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/encoder_layer.h"

#include "kernels/cpu/fused_layer.h"
#include "kernels/cuda/encoder_layer.h"
#include "kernels/reference/plain_encoder_layer.h"

namespace gram {

torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    const auto layer = x.is_cpu() ? cpu::encoderLayer : x.is_cuda() ? cuda::encoderLayer : reference::encoderLayer;
    return layer(x, weights, offsets, settings, dropout);
}

torch::Tensor relativeEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const torch::Tensor &distances,
    const SequenceOffsets &offsets, const LayerSettings &settings, const Dropout &dropout)
{
    return reference::relativeEncoderLayer(x, weights, distances, offsets, settings, dropout);
}

} // namespace gram
