// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/packed_attention.h"

#include "kernels/reference/grouped_attention.h"

#include <torch/torch.h>
// The signatures of LibTorch's attention changed with 2.7.
#if defined(GRAM_CUDA) && (TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 7))
#define GRAM_VARLEN_ATTENTION
#include <ATen/ops/_efficient_attention_forward.h>
#include <ATen/ops/_flash_attention_forward.h>
#include <cuda_runtime_api.h>
#endif

namespace gram::cuda {

using torch::Tensor;

#ifdef GRAM_VARLEN_ATTENTION
namespace {

/// The offsets on the device. All layers of a pass ask for the same.
Tensor offsetsOn(const SequenceOffsets &offsets, const torch::Device &device)
{
    thread_local std::weak_ptr<const std::vector<std::int64_t>> last;
    thread_local Tensor there;
    if (last.lock() != offsets || !there.defined() || there.device() != device) {
        const std::vector<std::int32_t> narrow(offsets->begin(), offsets->end());
        there = torch::tensor(narrow, torch::kInt32).pin_memory().to(device, /*non_blocking=*/true);
        last = offsets;
    }
    return there;
}

/// Flash attention needs compute capability 8.0.
bool hasFlash(const torch::Device &device)
{
    int major = 0;
    return cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device.index()) == cudaSuccess
        && major >= 8;
}

} // namespace
#endif

Tensor packedAttention(const Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
#ifdef GRAM_VARLEN_ATTENTION
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    const bool half = qkv.scalar_type() == torch::kBFloat16 && width % 8 == 0 && width <= 256;
    const bool single = qkv.scalar_type() == torch::kFloat32 && width % 4 == 0;
    if (qkv.is_cuda() && (single || (half && hasFlash(qkv.device())))) {
        const Tensor at = offsetsOn(offsets, qkv.device());
        const std::size_t last = offsets->size() - 1; // the longest: they are sorted
        const std::int64_t longest = (*offsets)[last] - (*offsets)[last - 1];
        const std::vector<Tensor> part = qkv.view({ tokens, 3, heads, width }).unbind(1);
        if (half)
            return std::get<0>(at::_flash_attention_forward(part[0], part[1], part[2], at, at, longest, longest,
                                   /*dropout_p=*/0.0, /*is_causal=*/false, /*return_debug_mask=*/false))
                .reshape({ tokens, d });
        return std::get<0>(at::_efficient_attention_forward(part[0].unsqueeze(0), part[1].unsqueeze(0),
                               part[2].unsqueeze(0), /*bias=*/ {}, at, at, longest, longest, /*dropout_p=*/0.0,
                               /*custom_mask_type=*/0, /*compute_log_sumexp=*/true))
            .reshape({ tokens, d });
    }
#endif
    return reference::packedAttention(qkv, offsets, heads);
}

} // namespace gram::cuda
