// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram::cuda {

/// Of LibTorch's operations, and so on every device: one attention over all lengths, and in bf16 the activations stay
/// bf16 from one product to the next; sums, norms and the residual stream are float32.
torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout);

} // namespace gram::cuda
