// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <vector>

namespace gram::reference {

/// LibTorch's.
torch::Tensor lstm(const torch::Tensor &x, const std::vector<torch::Tensor> &weights, double dropout, bool training);

} // namespace gram::reference
