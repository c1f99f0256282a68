// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/compute_device.h"

#include "api/error.h"

#include <torch/torch.h>

namespace gram {

torch::Device deviceNamed(const std::string &name)
{
    const torch::Device device(name);
    if (device.is_cuda() && !torch::cuda::is_available())
        throw Error(ErrorCode::Unsupported, { .field = name, .expected = "This LibTorch has no CUDA; choose cpu." });
    return device;
}

bool usesMainMemory(const torch::Device &device)
{
    return device.is_cpu();
}

bool isAtHand(const torch::Tensor &tensor)
{
    return tensor.is_cpu();
}

void waitFor(const torch::Device &device)
{
    if (device.is_cuda())
        torch::cuda::synchronize(device.index());
}

} // namespace gram
