// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/device_copy.h"

#include <torch/torch.h>

namespace gram {

torch::Tensor onDevice(const torch::Tensor &host, const torch::TensorOptions &like)
{
    const torch::Tensor typed = host.to(like.dtype());
    if (!like.device().is_cuda())
        return typed.to(like.device());
    return typed.pin_memory().to(like.device(), /*non_blocking=*/true);
}

} // namespace gram
