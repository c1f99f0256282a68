// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/dropout.h"

namespace gram::reference {

/// mask * x / (1 - rate), with the same masks on every device. Differentiable.
torch::Tensor dropRows(const torch::Tensor &x, const Dropout &dropout);

} // namespace gram::reference
