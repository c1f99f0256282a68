// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/grouped_attention.h"

#include "kernels/reference/relative_bias.h"

#include <torch/torch.h>

#include <cmath>
#include <vector>

namespace gram::reference {

torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads,
    const torch::Tensor &distances)
{
    const std::int64_t d = qkv.size(1) / 3, width = d / heads;
    const auto sequences = offsets->size() - 1;
    std::vector<torch::Tensor> parts;
    for (std::size_t first = 0; first < sequences;) {
        const std::int64_t length = (*offsets)[first + 1] - (*offsets)[first];
        std::size_t last = first + 1;
        while (last < sequences && (*offsets)[last + 1] - (*offsets)[last] == length)
            ++last;
        const auto n = static_cast<std::int64_t>(last - first);
        // [n, l, 3, heads, width] -> three of [n, heads, l, width]
        const torch::Tensor group
            = qkv.slice(0, (*offsets)[first], (*offsets)[last]).view({ n, length, 3, heads, width });
        const torch::Tensor q = group.select(2, 0).transpose(1, 2);
        const torch::Tensor k = group.select(2, 1).transpose(1, 2);
        const torch::Tensor v = group.select(2, 2).transpose(1, 2);
        const torch::Tensor bias = distances.defined() ? relativeBias(distances, length) : torch::Tensor();
#if TORCH_VERSION_MAJOR >= 2
        const torch::Tensor mixed = bias.defined() ? at::scaled_dot_product_attention(q, k, v, bias.unsqueeze(0))
                                                   : at::scaled_dot_product_attention(q, k, v);
#else
        const double scale = 1.0 / std::sqrt(static_cast<double>(width));
        torch::Tensor scores = torch::matmul(q * scale, k.transpose(-2, -1));
        if (bias.defined())
            scores = scores + bias;
        const torch::Tensor mixed = torch::matmul(torch::softmax(scores, -1), v);
#endif
        parts.push_back(mixed.transpose(1, 2).reshape({ n * length, d }));
        first = last;
    }
    return parts.size() == 1 ? parts.front() : torch::cat(parts);
}

} // namespace gram::reference
