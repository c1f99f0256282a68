// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace gram {

/// Numbers of one step of Adam (Kingma and Ba, 2015, algorithm 1): p -= rate m / (sqrt(v) / root + epsilon).
struct AdamNumbers {
    double beta1, beta2, epsilon;
    double rate; ///< the step's rate / (1 - beta1^t)
    double root; ///< sqrt(1 - beta2^t)
};

/// Moves the mean m and the square v with the gradient, in place, and then the parameter. `active`: of each of the
/// parameter's rows, 1 where mean or square may differ from zero; see kernels/cpu/adam_kernel.h.
void adamStep(torch::Tensor &parameter, torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers, std::vector<std::uint8_t> &active);

/// One step over all parameters in a few launches, where their device has that; else false, and nothing is done. The
/// lists belong together; rate: the step's own, step: from 1 on.
bool adamSteps(const std::vector<torch::Tensor> &parameters, const std::vector<torch::Tensor> &means,
    const std::vector<torch::Tensor> &squares, const std::vector<torch::Tensor> &gradients, const AdamNumbers &numbers,
    double rate, std::int64_t step);

/// What is to be taken from some rows of a table, by plain operations on every device: m and v, [n, d], are moved.
torch::Tensor adamUpdate(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers);

} // namespace gram
