// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram::cuda {

/// Products of a pass's rows with weights. On a GPU by cuBLASLt, with the plan of each shape kept: LibTorch asks for one
/// at every product, which takes the processor longer than small products take the GPU. The number of rows counts by
/// the eighth of an octave, so that a plan is of the shape and never of what came before. float32 products are TF32's
/// where LibTorch's settings allow it. What is on no GPU, and float64, goes by LibTorch's operations.

/// x w^T + bias: x [T, k], w [n, k], bias [n] or undefined, all of one dtype. Returns [T, n].
torch::Tensor product(const torch::Tensor &x, const torch::Tensor &w, const torch::Tensor &bias);

/// g w: g [T, n], w [n, k]. Returns [T, k].
torch::Tensor productBack(const torch::Tensor &g, const torch::Tensor &w);

/// out += g w.
void addProductBack(torch::Tensor &out, const torch::Tensor &g, const torch::Tensor &w);

/// g^T x: g [T, n], x [T, k]. Returns [n, k], of bf16 in float32.
torch::Tensor weightGradient(const torch::Tensor &g, const torch::Tensor &x);

/// The same for pairs of matrices, each with its own: x [b, T, k], w [b, n, k], g [b, T, n].
torch::Tensor productOfEach(const torch::Tensor &x, const torch::Tensor &w);
torch::Tensor productBackOfEach(const torch::Tensor &g, const torch::Tensor &w);
torch::Tensor weightGradientOfEach(const torch::Tensor &g, const torch::Tensor &x);

} // namespace gram::cuda
