// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram::cuda {

/// A parameter in bfloat16: made once and kept until the parameter is written into, as a step has many passes over the
/// same weights. Undefined of one that is undefined.
torch::Tensor narrowed(const torch::Tensor &parameter);

} // namespace gram::cuda
