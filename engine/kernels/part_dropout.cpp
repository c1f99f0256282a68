// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/part_dropout.h"

#include <torch/torch.h>

namespace gram {

torch::Tensor partDropout(const torch::Tensor &x, double rate, bool training, const UserPart &part, std::int64_t dim)
{
    if (part.all == 0 || !training || rate == 0)
        return torch::dropout(x, rate, training);
    std::vector<std::int64_t> sizes = x.sizes().vec();
    sizes[static_cast<std::size_t>(dim)] = part.all;
    // As torch::dropout draws them on the CPU.
    const torch::Tensor kept
        = torch::empty(sizes, x.options().requires_grad(false)).bernoulli_(1 - rate).div_(1 - rate);
    return x * kept.slice(dim, part.first, part.first + x.size(dim));
}

} // namespace gram
