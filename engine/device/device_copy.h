// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram {

/// A tensor that was made on the CPU, there or on a GPU, with the dtype of `like`. To a GPU it goes
/// through pinned memory, and nothing waits for it: LibTorch gives pinned memory out again only when
/// the copies from it are done, so that a batch is prepared while the one before is still on its way.
torch::Tensor onDevice(const torch::Tensor &host, const torch::TensorOptions &like);

} // namespace gram
