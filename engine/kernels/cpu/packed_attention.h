// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::cpu {

/// By a kernel that runs over sequences and heads in parallel.
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

/// packedAttention() by the kernel alone, outside of autograd, for contiguous qkv.
struct AttentionPass {
    torch::Tensor out; ///< [T, d]
    torch::Tensor softmax; ///< [heads, T, 2], see attentionForward()
};
AttentionPass attend(const torch::Tensor &qkv, const std::vector<std::int64_t> &offsets, std::int64_t heads);
/// The gradient of qkv, [T, 3d], from the output's.
torch::Tensor attendBackward(const torch::Tensor &qkv, const AttentionPass &pass, const torch::Tensor &gradOut,
    const std::vector<std::int64_t> &offsets, std::int64_t heads);

} // namespace gram::cpu
