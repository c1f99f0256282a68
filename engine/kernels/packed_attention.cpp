// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/packed_attention.h"

#include "kernels/cpu/packed_attention.h"
#include "kernels/cuda/packed_attention.h"
#include "kernels/reference/grouped_attention.h"

namespace gram {

torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
    if (qkv.is_cpu())
        return cpu::packedAttention(qkv, offsets, heads);
    return qkv.is_cuda() ? cuda::packedAttention(qkv, offsets, heads) : reference::packedAttention(qkv, offsets, heads);
}

} // namespace gram
