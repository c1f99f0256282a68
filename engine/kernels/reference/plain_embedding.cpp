// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_embedding.h"

#include "kernels/reference/plain_dropout.h"

#include <torch/torch.h>

namespace gram::reference {

using torch::Tensor;

Tensor embedTokens(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift, double epsilon,
    const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    const Tensor sum = torch::embedding(words, tokens) + torch::embedding(places, positions);
    return dropRows(torch::layer_norm(sum, { sum.size(1) }, gain, shift, epsilon), dropout);
}

} // namespace gram::reference
