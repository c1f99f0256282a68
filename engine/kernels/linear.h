// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram {

/// x w^T + bias, as torch::linear, with gradients: x [..., k], w [n, k], bias [n]. On a GPU by the kept plans of
/// kernels/cuda/products.h.
torch::Tensor linear(const torch::Tensor &x, const torch::Tensor &w, const torch::Tensor &bias);

} // namespace gram
