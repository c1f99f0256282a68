// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram::reference {

torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout);
torch::Tensor relativeEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const torch::Tensor &distances,
    const SequenceOffsets &offsets, const LayerSettings &settings, const Dropout &dropout);

// The parts of such layers, differentiable, on every device.
torch::Tensor activatePlain(const torch::Tensor &x, Activation activation);
/// x weight^T + bias; bias may be undefined.
torch::Tensor plainProduct(const torch::Tensor &x, const torch::Tensor &weight, const torch::Tensor &bias,
    CePrecision precision);

} // namespace gram::reference
