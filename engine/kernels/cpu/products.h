// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "kernels/cpu/onednn.h"

#include <torch/types.h>

#include <vector>

namespace gram::cpu {

using torch::Tensor;

/// A weight W [o, i] as the right factor of products with rows: F = W^T in the forward pass, W in the backward pass.
/// Made before the threads part, used by all of them. In float32 by oneDNN, in float64 (and where the program has no
/// oneDNN) by LibTorch. With bf16 both factors are rounded to it and sums are kept in float32; W is rounded and laid
/// out once for each version of it.
class Factor {
public:
    enum class Of { Weight, Transpose };

    Factor(const Tensor &weight, Of of, CePrecision precision);

    /// out = rows F. out is contiguous.
    void multiply(Tensor out, const Tensor &rows) const;
    /// out = term + rows F; out may be the term, which may be a row that each row of the product is added to.
    void addProduct(Tensor out, const Tensor &term, const Tensor &rows) const;

private:
    /// out = bias + rows F, or out += rows F.
    void oneDnn(const Tensor &out, const Tensor &rows, const Tensor &bias, Into into) const;

    Tensor m_matrix; ///< F, of bfloat16 for LibTorch's bf16
    PackedMatrix m_packed; ///< for oneDNN's bf16
    bool m_oneDnn = false, m_bf16 = false;
};

/// What the gradient of W in y = x W^T is made of. gradient: [T, o], x: [T, i].
struct WeightProduct {
    Tensor gradient, x;
};

/// The gradients [o, i] of some weights. Each thread makes some of their rows.
std::vector<Tensor> weightGradients(const std::vector<WeightProduct> &products, CePrecision precision);

} // namespace gram::cpu
