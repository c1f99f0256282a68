// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <memory>
#include <vector>

namespace gram {

/// Where each sequence of a packed [T, ...] tensor begins: offsets[n + 1], offsets[n] = T.
/// Sequences are sorted by length (ascending), so that equal lengths are neighbours.
using SequenceOffsets = std::shared_ptr<const std::vector<std::int64_t>>;

/// Multi-head softmax attention inside each sequence of a packed batch: no padding, no mask.
/// qkv: [T, 3d], queries, keys and values side by side, heads inside each. Returns [T, d] of
/// qkv's dtype (float32 or float64). On the CPU a fused kernel runs over sequences and heads in
/// parallel; elsewhere runs of equal length are batched through LibTorch (its fused attention
/// from 2.0 on).
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets,
                              std::int64_t heads);

/// The same by plain LibTorch operations, differentiable by autograd: the reference for tests,
/// and the path for devices without a kernel of our own. `distances`: a table of what is added to the
/// scores by the distance of two tokens, see relativeBias(); undefined = nothing.
torch::Tensor groupedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets,
                               std::int64_t heads, const torch::Tensor &distances = {});

/// packedAttention() by the kernel alone, outside of autograd, for contiguous qkv on the CPU.
struct AttentionPass {
    torch::Tensor out;       ///< [T, d]
    torch::Tensor softmax; ///< [heads, T, 2], see attentionForward()
};
AttentionPass attend(const torch::Tensor &qkv, const std::vector<std::int64_t> &offsets, std::int64_t heads);
/// The gradient of qkv, [T, 3d], from the output's.
torch::Tensor attendBackward(const torch::Tensor &qkv, const AttentionPass &pass, const torch::Tensor &gradOut,
                             const std::vector<std::int64_t> &offsets, std::int64_t heads);

} // namespace gram
