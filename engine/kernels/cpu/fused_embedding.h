// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/embed_tokens.h"

namespace gram::cpu {

/// In one pass. backward() adds to words.grad() itself where that is defined.
torch::Tensor embedTokens(const torch::Tensor &words, const torch::Tensor &places, const torch::Tensor &gain,
    const torch::Tensor &shift, double epsilon, const torch::Tensor &tokens, const torch::Tensor &positions,
    const Dropout &dropout);

} // namespace gram::cpu
