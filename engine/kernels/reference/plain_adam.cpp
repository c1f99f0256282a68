// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_adam.h"

#include <torch/torch.h>

namespace gram::reference {

torch::Tensor adamUpdate(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers)
{
    mean.mul_(numbers.beta1).add_(gradient, 1 - numbers.beta1);
    square.mul_(numbers.beta2).addcmul_(gradient, gradient, 1 - numbers.beta2);
    return mean / (square.sqrt() / numbers.root + numbers.epsilon) * numbers.rate;
}

} // namespace gram::reference
