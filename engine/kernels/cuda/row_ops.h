// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram::cuda {

/// As those of kernels/row_ops.h, by the kernels of token_rows.cu: sums in a fixed order. What is on no GPU goes by
/// LibTorch's operations.
torch::Tensor gatherRows(const torch::Tensor &rows, const torch::Tensor &index);
void putRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index);
void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index);
void addSegments(torch::Tensor &out, const torch::Tensor &values, const SequenceOffsets &offsets,
    const torch::Tensor &segmentOfRow);

} // namespace gram::cuda
