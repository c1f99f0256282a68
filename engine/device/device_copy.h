// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace gram {

/// Memory on the CPU, [numbers], for what is to go to the device of `like` by sent().
torch::Tensor stagedFor(const torch::TensorOptions &like, std::int64_t numbers, torch::ScalarType type);

/// It is on its way when this returns, and must not be written into any more.
torch::Tensor sent(const torch::Tensor &staged, const torch::TensorOptions &like);

/// A tensor that was made on the CPU, there or on a GPU, with the dtype of `like`. To a GPU it goes
/// through pinned memory, and nothing waits for it: LibTorch gives pinned memory out again only when
/// the copies from it are done, so that a batch is prepared while the one before is still on its way.
torch::Tensor onDevice(const torch::Tensor &host, const torch::TensorOptions &like);

} // namespace gram
