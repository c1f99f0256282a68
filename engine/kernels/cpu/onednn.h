// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram::cpu {

/// oneDNN's matrix products, whose kernels are made for the processor as the program runs, called from within
/// a parallel region by each thread for its own rows. Matrices of float32 or bfloat16; results and sums are float32.
/// Where the program is built without oneDNN (a LibTorch with one of its own inside) haveOneDnn() is false and
/// nothing else may be called.
bool haveOneDnn();

/// What becomes of the product of two matrices.
enum class Into { Set, Add };

/// out = a b + bias, or out += a b. a: [m, k] and b: [k, n] of one type, each contiguous or the transpose of a
/// contiguous matrix; out: [m, n] contiguous float32; bias: [n] float32 or undefined, for Into::Set.
/// Throws std::exception where oneDNN has no kernel for it.
void oneDnnProduct(const torch::Tensor &out, const torch::Tensor &a, const torch::Tensor &b,
    const torch::Tensor &bias = {}, Into into = Into::Set);

/// out = a^T b in float32; a: [k, m], b: [k, n], out: [m, n], each with rows of any stride.
void oneDnnTransposedProduct(const torch::Tensor &out, const torch::Tensor &a, const torch::Tensor &b);

/// A weight in bfloat16 in the order in which the kernels read it. matrix: [k, n] float32, of any strides.
struct PackedMatrix {
    torch::Tensor bytes;
    std::int64_t rows = 0, columns = 0;
};
PackedMatrix packedInBf16(const torch::Tensor &matrix);

/// The same product with a packed second matrix; a: [m, k] contiguous bfloat16.
void oneDnnProduct(const torch::Tensor &out, const torch::Tensor &a, const PackedMatrix &b,
    const torch::Tensor &bias = {}, Into into = Into::Set);

} // namespace gram::cpu
