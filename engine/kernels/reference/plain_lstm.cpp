// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_lstm.h"

#include <torch/torch.h>

namespace gram::reference {

torch::Tensor lstm(const torch::Tensor &x, const std::vector<torch::Tensor> &weights, double dropout, bool training)
{
    const auto layers = static_cast<std::int64_t>(weights.size()) / 4;
    const torch::Tensor zero = torch::zeros({ layers, x.size(0), weights[1].size(1) }, x.options());
    return std::get<0>(torch::lstm(x, { zero, zero }, weights, /*has_biases=*/true, layers, dropout, training,
        /*bidirectional=*/false, /*batch_first=*/true));
}

} // namespace gram::reference
