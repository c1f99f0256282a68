// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/adam.h"

#include "kernels/cpu/adam_kernel.h"
#include "kernels/reference/plain_adam.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

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

torch::Tensor adamUpdate(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers)
{
    return reference::adamUpdate(mean, square, gradient, numbers);
}

} // namespace gram
