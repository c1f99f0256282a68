// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/adam.h"

namespace gram::reference {

torch::Tensor adamUpdate(torch::Tensor &mean, torch::Tensor &square, const torch::Tensor &gradient,
    const AdamNumbers &numbers);

} // namespace gram::reference
