// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/adam.h"

#include "kernels/cpu/adam_kernel.h"
#include "kernels/reference/plain_adam.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
#define GRAM_FUSED_ADAM
#include <ATen/ops/_fused_adam.h>
#endif

#include <algorithm>

namespace gram {

void adamStep(torch::Tensor &parameter, torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers, std::vector<std::uint8_t> &active)
{
    if (!parameter.is_cpu() || !parameter.is_contiguous()) {
        parameter.sub_(reference::adamUpdate(mean, square, gradient, numbers));
        return;
    }
    const torch::Tensor g = gradient.contiguous();
    const auto rows = static_cast<std::int64_t>(active.size()), width = parameter.numel() / rows;
    const AdamStep step { numbers.beta1, numbers.beta2, numbers.epsilon, numbers.rate, 1 / numbers.root };
    AT_DISPATCH_FLOATING_TYPES(parameter.scalar_type(), "adam", [&] {
        at::parallel_for(0, rows, std::max<std::int64_t>(1, 16384 / width), [&](std::int64_t begin, std::int64_t end) {
            adamRows<scalar_t>(begin, end, width, step, parameter.data_ptr<scalar_t>(), mean.data_ptr<scalar_t>(),
                square.data_ptr<scalar_t>(), g.data_ptr<scalar_t>(), active.data());
        });
    });
    parameter.unsafeGetTensorImpl()->bump_version(); // what was derived from the weights is stale: see Factor
}

bool adamSteps([[maybe_unused]] const std::vector<torch::Tensor> &parameters,
    [[maybe_unused]] const std::vector<torch::Tensor> &means,
    [[maybe_unused]] const std::vector<torch::Tensor> &squares,
    [[maybe_unused]] const std::vector<torch::Tensor> &gradients, [[maybe_unused]] const AdamNumbers &numbers,
    [[maybe_unused]] double rate, [[maybe_unused]] std::int64_t step)
{
#ifdef GRAM_FUSED_ADAM
    if (parameters.empty() || !parameters.front().is_cuda())
        return false;
    // It counts steps in tensors of its own, and only reads them.
    const std::vector<torch::Tensor> steps(parameters.size(),
        torch::full({}, static_cast<double>(step), parameters.front().options().dtype(torch::kFloat32)));
    at::_fused_adam_(parameters, gradients, means, squares, {}, steps, rate, numbers.beta1, numbers.beta2,
        /*weight_decay=*/0.0, numbers.epsilon, /*amsgrad=*/false, /*maximize=*/false);
    return true;
#else
    return false;
#endif
}

torch::Tensor adamUpdate(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers)
{
    return reference::adamUpdate(mean, square, gradient, numbers);
}

} // namespace gram
