// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/row_ops.h"

namespace gram::reference {

// Outside of autograd.
torch::Tensor gatherRows(const torch::Tensor &rows, const torch::Tensor &index);
void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index);
/// Adds to `out`, [segments, c].
void addSegments(torch::Tensor &out, const torch::Tensor &values, const SequenceOffsets &offsets,
    const torch::Tensor &segmentOfRow);

} // namespace gram::reference
