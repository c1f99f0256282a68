// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram {

/// encoderLayer() and embedTokens() by plain LibTorch operations: the reference for tests, and the
/// path for other devices.
torch::Tensor plainEncoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
                                const LayerSettings &settings, const Dropout &dropout);
torch::Tensor plainEmbedTokens(const torch::Tensor &words, const torch::Tensor &places, const torch::Tensor &gain,
                               const torch::Tensor &shift, double epsilon, const torch::Tensor &tokens,
                               const torch::Tensor &positions, const Dropout &dropout);

} // namespace gram
