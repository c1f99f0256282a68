// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram::cpu {

/// One autograd function, in which each thread takes some of the rows through the matrix products and, between
/// them, one pass over memory each.
torch::Tensor encoderLayer(const torch::Tensor &x, const LayerWeights &weights, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout);

} // namespace gram::cpu
