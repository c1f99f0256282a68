// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::reference {

/// Runs of equal length are batched through LibTorch (its fused attention from 2.0 on). `distances`: a table of
/// what is added to the scores by the distance of two tokens, see relativeBias(); undefined = nothing.
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads,
    const torch::Tensor &distances = {});

} // namespace gram::reference
