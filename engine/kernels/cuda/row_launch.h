// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/dropout.h"
#include "kernels/row_dropout.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/runtime_module.h"
#endif

#include <torch/types.h>

#include <string>

namespace gram::cuda {

/// Dropout as the kernels take it.
struct MaskArguments {
    const void *keys;
    unsigned low, high, threshold;
    double scale;

    explicit MaskArguments(const Dropout &dropout)
        : keys(dropout.keys.defined() ? dropout.keys.data_ptr() : nullptr)
        , low(RowState(0, static_cast<std::uint32_t>(dropout.site)).low)
        , high(RowState(0, static_cast<std::uint32_t>(dropout.site)).high)
        , threshold(dropThreshold(dropout.rate))
        , scale(1 / (1 - dropout.rate))
    {
    }
};

/// A number's type in the kernels' sources.
inline std::string nameInKernel(torch::ScalarType type)
{
    return type == torch::kBFloat16 ? "BFloat" : type == torch::kFloat64 ? "double" : "float";
}

/// A tensor's memory; null of one that is undefined.
inline void *memoryOf(const torch::Tensor &t)
{
    return t.defined() ? t.data_ptr() : nullptr;
}

/// Whether rows of a tensor, of 16 bytes and at most 2048 numbers, can be a warp's each.
inline bool fitsWarps(const torch::Tensor &t)
{
    return t.is_cuda() && t.size(0) > 0 && t.size(1) <= 2048
        && t.size(1) * static_cast<std::int64_t>(t.element_size()) % 16 == 0;
}

/// Blocks of 4 warps for a warp a row.
inline unsigned warpRowBlocks(std::int64_t rows)
{
    return static_cast<unsigned>((rows + 3) / 4);
}
constexpr unsigned warpRowThreads = 128;

} // namespace gram::cuda
