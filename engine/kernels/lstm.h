// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/part_dropout.h"

#include <torch/types.h>

#include <vector>

namespace gram {

/// An LSTM of some layers from a zero state, as torch::nn::LSTM computes it with the same weights, of each layer
/// [4d, in], [4d, d] and two biases [4d]. x: [B, L, in], returns [B, L, d]. `dropout` is between the layers, where
/// `training`; of users that are a part of a batch, with the whole one's masks (on the CPU).
torch::Tensor lstm(const torch::Tensor &x, const std::vector<torch::Tensor> &weights, double dropout, bool training,
    const UserPart &part = {});

} // namespace gram
