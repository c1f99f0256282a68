// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/device_copy.h"

#include <torch/torch.h>

namespace gram {

torch::Tensor stagedFor(const torch::TensorOptions &like, std::int64_t numbers, torch::ScalarType type)
{
    // Not by pin_memory(), which asks the driver first whether the memory is pinned already.
    return torch::empty({ numbers }, torch::TensorOptions(type).pinned_memory(like.device().is_cuda()));
}

torch::Tensor sent(const torch::Tensor &staged, const torch::TensorOptions &like)
{
    return staged.to(like.device(), /*non_blocking=*/true);
}

torch::Tensor onDevice(const torch::Tensor &host, const torch::TensorOptions &like)
{
    const torch::Tensor typed = host.to(like.dtype());
    if (!like.device().is_cuda())
        return typed.to(like.device());
    const torch::Tensor staged = stagedFor(like, typed.numel(), typed.scalar_type());
    return sent(staged.view(typed.sizes()).copy_(typed), like);
}

} // namespace gram
