// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/device_copy.h"

#include <torch/torch.h>

namespace gram {

torch::Tensor onDevice(const torch::Tensor &host, const torch::TensorOptions &like)
{
    const torch::Tensor typed = host.to(like.dtype());
    if (!like.device().is_cuda())
        return typed.to(like.device());
    // Not by pin_memory(), which asks the driver first whether the memory is pinned already.
    return torch::empty_like(typed, typed.options().pinned_memory(true))
        .copy_(typed)
        .to(like.device(), /*non_blocking=*/true);
}

} // namespace gram
