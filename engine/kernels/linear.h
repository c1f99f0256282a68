// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram {

// As torch::linear and torch::matmul, which everything but a GPU takes; there with the kept plans of
// kernels/cuda/products.h.

/// x w^T + bias, with gradients: x [..., k], w [n, k], bias [n].
torch::Tensor linear(const torch::Tensor &x, const torch::Tensor &w, const torch::Tensor &bias);

/// a b, or a b^T, of each pair: a [..., T, k], b [..., k, n] or [..., n, k], with the same dimensions before.
torch::Tensor productOfEach(const torch::Tensor &a, const torch::Tensor &b);
torch::Tensor transposedProductOfEach(const torch::Tensor &a, const torch::Tensor &b);

} // namespace gram
