// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/dropout.h"

namespace gram::cuda {

/// dropout(x) + residual, in the residual's dtype; x may be bf16 beside a float32 residual. On a GPU one kernel, which
/// is compiled for the card when it is first asked for; elsewhere the reference's operations. The same mask as on the
/// CPU; see kernels/row_dropout.h. x, residual: [T, width].
torch::Tensor droppedPlus(const torch::Tensor &x, const torch::Tensor &residual, const Dropout &dropout);

/// dropout(x).
torch::Tensor dropped(const torch::Tensor &x, const Dropout &dropout);

} // namespace gram::cuda
