// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram::cuda {

/// One node of the graph, of LibTorch's products and the kernels of layer_rows.h and packed_attention.h. In bf16 the
/// activations and their gradients are bf16 from kernel to kernel, and so is what it returns, while sums, norms and
/// the gradients of weights are float32.
torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout);

} // namespace gram::cuda
