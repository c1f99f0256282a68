// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::cuda {

/// On a GPU: texts of at most 128 tokens in bf16 by a kernel of our own, see short_attention.cu; longer ones, and
/// float32, in one launch of LibTorch's flash attention (Dao, 2023) and its memory-efficient one (Rabe and Staats,
/// 2021); what they cannot do, and what is on another device, by reference::packedAttention(). Also for qkv in bf16.
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

/// Whether the gradient of packedAttention() is to be had from qkv alone, by packedAttentionBackward(): no graph and no
/// output need be kept.
bool recomputesAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

/// Of such: the gradient in qkv, [T, 3d].
torch::Tensor packedAttentionBackward(const torch::Tensor &qkv, const torch::Tensor &gradOut,
    const SequenceOffsets &offsets, std::int64_t heads);

} // namespace gram::cuda
