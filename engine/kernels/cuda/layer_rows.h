// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/dropout.h"
#include "model_files/encoder_config.h"

#include <torch/types.h>

namespace gram::cuda {

/// What a layer does between its products, each in one kernel; where there is none, by LibTorch's operations, and so on
/// every device. Activations are of any dtype, parameters and their gradients of wideType(). Sums are in a fixed order.

/// In which the numbers of a dtype are computed: float64 for float64, else float32.
torch::ScalarType wideType(torch::ScalarType type);

/// What a norm's backward pass needs.
struct NormPass {
    torch::Tensor sum; ///< [T, d] that was normalized
    torch::Tensor state; ///< [T, 2] of each row the mean and 1 / sqrt(variance + epsilon)
};

/// norm(dropout(product) + residual) * gain + shift: [T, d]. Fills in `keep` where there is one.
torch::Tensor addNorm(const torch::Tensor &product, const torch::Tensor &residual, const Dropout &dropout,
    const torch::Tensor &gain, const torch::Tensor &shift, double epsilon, NormPass *keep);

struct NormGradients {
    torch::Tensor sum; ///< [T, d] of the sum, and so of the residual
    torch::Tensor product; ///< [T, d]; the same tensor where nothing is dropped
    torch::Tensor gain, shift; ///< [d]
    torch::Tensor bias; ///< [d] of what was added to every row of the product
};
NormGradients addNormBackward(const torch::Tensor &gradOut, const NormPass &pass, const Dropout &dropout,
    const torch::Tensor &gain);

struct ActivationGradients {
    torch::Tensor activated; ///< [T, i] f(inner)
    torch::Tensor inner; ///< [T, i] gradOut f'(inner)
    torch::Tensor bias; ///< [i] its sum over the rows
};
/// Writes into gradOut where it can.
ActivationGradients activateBackward(const torch::Tensor &inner, torch::Tensor gradOut, Activation activation);

/// dropout(norm(words[tokens] + places[positions]) * gain + shift), [T, e]. With gradients.
torch::Tensor embedRows(const torch::Tensor &words, const torch::Tensor &places, const torch::Tensor &gain,
    const torch::Tensor &shift, double epsilon, const torch::Tensor &tokens, const torch::Tensor &positions,
    const Dropout &dropout);

} // namespace gram::cuda
