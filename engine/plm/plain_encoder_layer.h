// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plm/encoder_layer.h"

namespace gram {

/// encoderLayer() and embedTokens() by plain LibTorch operations: the reference for tests, and the
/// path for other devices.
torch::Tensor plainEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
                                const LayerSettings &settings, const Dropout &dropout);
/// The same with MPNet's bias by distance; `distances`: its table, see relativeBias().
torch::Tensor relativeEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const torch::Tensor &distances,
                                   const SequenceOffsets &offsets, const LayerSettings &settings, const Dropout &dropout);
torch::Tensor plainEmbedTokens(const torch::Tensor &words, const torch::Tensor &places, const torch::Tensor &gain,
                               const torch::Tensor &shift, double epsilon, const torch::Tensor &tokens,
                               const torch::Tensor &positions, const Dropout &dropout);

// The parts of such layers, differentiable, on every device.
torch::Tensor plainDropRows(const torch::Tensor &x, const Dropout &dropout);
torch::Tensor activatePlain(const torch::Tensor &x, Activation activation);
/// x weight^T + bias; bias may be undefined.
torch::Tensor plainProduct(const torch::Tensor &x, const torch::Tensor &weight, const torch::Tensor &bias,
                           CePrecision precision);

} // namespace gram
