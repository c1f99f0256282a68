// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::cuda {

/// The offsets as int32 on the device; the last one asked for by a thread is kept, as all layers of a pass ask for the
/// same.
torch::Tensor offsetsOn(const SequenceOffsets &offsets, const torch::Device &device);

} // namespace gram::cuda
