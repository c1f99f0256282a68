// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_row_ops.h"

#include <torch/torch.h>

namespace gram::reference {

torch::Tensor gatherRows(const torch::Tensor &rows, const torch::Tensor &index)
{
    return rows.index_select(0, index.clamp_min(0)).masked_fill_((index < 0).unsqueeze(1), 0);
}

void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index)
{
    const torch::Tensor kept = (index >= 0).to(values.scalar_type()).unsqueeze(1);
    out.index_add_(0, index.clamp_min(0), values * kept);
}

void addSegments(torch::Tensor &out, const torch::Tensor &values, const SequenceOffsets &,
    const torch::Tensor &segmentOfRow)
{
    out.index_add_(0, segmentOfRow, values);
}

} // namespace gram::reference
