// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

#include <cstdint>
#include <vector>

namespace gram::cpu {

/// By a kernel that runs over sequences and heads in parallel.
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

/// What the kernel makes of the rows of some texts.
struct AttentionPass {
    torch::Tensor out; ///< [T, d]
    torch::Tensor softmax; ///< [heads, T, 2], see attentionForward()

    static AttentionPass over(const torch::Tensor &qkv, std::int64_t heads);
};

/// The texts [first, last) of those that begin at `offsets`, as rows of tensors whose first row is `firstRow`.
struct Texts {
    const std::vector<std::int64_t> &offsets;
    std::int64_t first, last;
    std::int64_t firstRow = 0;

    static Texts all(const std::vector<std::int64_t> &offsets)
    {
        return { offsets, 0, static_cast<std::int64_t>(offsets.size()) - 1 };
    }
};

/// packedAttention() by the kernel alone, outside of autograd, for contiguous qkv. On several threads, unless a thread
/// of theirs calls it.
void attend(const torch::Tensor &qkv, const AttentionPass &pass, const Texts &texts, std::int64_t heads);
/// The gradient of qkv, [T, 3d], from the output's.
void attendBackward(const torch::Tensor &qkv, const AttentionPass &pass, const torch::Tensor &gradOut,
    const Texts &texts, std::int64_t heads, const torch::Tensor &gradQkv);

} // namespace gram::cpu
