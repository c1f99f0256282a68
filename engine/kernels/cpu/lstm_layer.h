// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram::cpu {

/// One layer of an LSTM, from a zero state, as torch::nn::LSTM computes it with the same
/// weights. x: [L, B, in], time first; weights [4d, in] and [4d, d], biases [4d]. Returns [L, B, d].
/// One autograd function: LibTorch's has dozens of nodes a time step. Threads share the sequences.
torch::Tensor lstmLayer(const torch::Tensor &x, const torch::Tensor &inputWeight, const torch::Tensor &stateWeight,
    const torch::Tensor &inputBias, const torch::Tensor &stateBias);

} // namespace gram::cpu
