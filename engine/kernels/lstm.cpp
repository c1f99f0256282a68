// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/lstm.h"

#include "kernels/cpu/lstm_layer.h"
#include "kernels/cuda/lstm_layer.h"

#include <torch/torch.h>

namespace gram {

namespace {

constexpr std::size_t perLayer = 4; // two weights, two biases

} // namespace

torch::Tensor lstm(const torch::Tensor &x, const std::vector<torch::Tensor> &weights, double dropout, bool training,
    const UserPart &part)
{
    const auto lstmLayer = x.is_cpu() ? cpu::lstmLayer : cuda::lstmLayer;
    torch::Tensor out = x.transpose(0, 1);
    for (std::size_t layer = 0; layer < weights.size(); layer += perLayer) {
        if (layer > 0)
            out = partDropout(out, dropout, training, part, 1);
        out = lstmLayer(out, weights[layer], weights[layer + 1], weights[layer + 2], weights[layer + 3]);
    }
    return out.transpose(0, 1);
}

} // namespace gram
