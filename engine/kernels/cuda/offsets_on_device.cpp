// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/offsets_on_device.h"

#include "device/device_copy.h"

#include <torch/torch.h>

namespace gram::cuda {

torch::Tensor offsetsOn(const SequenceOffsets &offsets, const torch::Device &device)
{
    thread_local std::weak_ptr<const std::vector<std::int64_t>> last;
    thread_local torch::Tensor there;
    if (last.lock() != offsets || !there.defined() || there.device() != device) {
        const std::vector<std::int32_t> narrow(offsets->begin(), offsets->end());
        there = onDevice(torch::tensor(narrow, torch::kInt32), torch::TensorOptions(torch::kInt32).device(device));
        last = offsets;
    }
    return there;
}

} // namespace gram::cuda
