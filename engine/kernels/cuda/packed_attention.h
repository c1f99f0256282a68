// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::cuda {

/// On a GPU, all lengths in one launch: LibTorch's flash attention (Dao, 2023) for bf16, its memory-efficient one
/// (Rabe and Staats, 2021) for float32; what they cannot do, and what is on another device, by
/// reference::packedAttention(). Also for qkv in bf16.
torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads);

} // namespace gram::cuda
