// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/relative_bias.h"

#include <torch/torch.h>

#include <cmath>

namespace gram::reference {

torch::Tensor relativeBias(const torch::Tensor &table, std::int64_t length)
{
    constexpr double farthest = 128;
    const std::int64_t half = table.size(0) / 2, exact = half / 2;
    const torch::Tensor at = torch::arange(length, torch::kInt64);
    const torch::Tensor behind = at.unsqueeze(1) - at.unsqueeze(0); // of the query behind the key
    const torch::Tensor distance = behind.abs();
    // In float32, as the reference computes it: where a bucket ends depends on the rounding.
    const torch::Tensor far = (exact
        + (torch::log(distance.to(torch::kFloat32) / static_cast<double>(exact))
            / std::log(farthest / static_cast<double>(exact)) * static_cast<double>(half - exact))
              .to(torch::kInt64))
                                  .clamp_max(half - 1);
    const torch::Tensor bucket = torch::where(distance < exact, distance, far) + (behind < 0).to(torch::kInt64) * half;
    return table.index_select(0, bucket.reshape({ -1 }).to(table.device()))
        .view({ length, length, table.size(1) })
        .permute({ 2, 0, 1 });
}

} // namespace gram::reference
