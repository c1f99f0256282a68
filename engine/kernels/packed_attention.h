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
/// qkv's dtype (float32 or float64).
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

} // namespace gram
