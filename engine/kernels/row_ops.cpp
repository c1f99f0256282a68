// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/row_ops.h"

#include "kernels/cpu/row_ops.h"
#include "kernels/cuda/row_ops.h"
#include "kernels/reference/plain_row_ops.h"

#include <torch/autograd.h>
#include <torch/torch.h>

namespace gram {

namespace {

class GatherRows : public torch::autograd::Function<GatherRows> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &rows,
        const torch::Tensor &index)
    {
        context->save_for_backward({ index });
        context->saved_data["rows"] = rows.size(0);
        return (rows.is_cuda() ? cuda::gatherRows : reference::gatherRows)(rows.contiguous(), index);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        return { scatterRows(gradients[0], context->get_saved_variables()[0], context->saved_data["rows"].toInt()),
            torch::Tensor() };
    }
};

class SegmentSum : public torch::autograd::Function<SegmentSum> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &values,
        const SequenceOffsets &offsets, const torch::Tensor &segmentOfRow)
    {
        context->save_for_backward({ segmentOfRow });
        const auto segments = static_cast<std::int64_t>(offsets->size()) - 1;
        torch::Tensor out = torch::zeros({ segments, values.size(1) }, values.options());
        const auto add = values.is_cpu() ? cpu::addSegments
            : values.is_cuda()           ? cuda::addSegments
                                         : reference::addSegments;
        add(out, values, offsets, segmentOfRow);
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        return { gradients[0].index_select(0, context->get_saved_variables()[0]), torch::Tensor(), torch::Tensor() };
    }
};

} // namespace

void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index)
{
    const auto add = values.is_cpu() ? cpu::addRowsAt : values.is_cuda() ? cuda::addRowsAt : reference::addRowsAt;
    add(out, values, index);
}

void putRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index)
{
    if (out.is_cuda())
        cuda::putRowsAt(out, values, index);
    else
        out.index_copy_(0, index, values);
}

torch::Tensor scatterRows(const torch::Tensor &values, const torch::Tensor &index, std::int64_t rows)
{
    torch::Tensor out = torch::zeros({ rows, values.size(1) }, values.options());
    addRowsAt(out, values, index);
    return out;
}

torch::Tensor gatherRows(const torch::Tensor &rows, const torch::Tensor &index)
{
    return GatherRows::apply(rows, index);
}

torch::Tensor segmentSum(const torch::Tensor &values, const SequenceOffsets &offsets, const torch::Tensor &segmentOfRow)
{
    return SegmentSum::apply(values, offsets, segmentOfRow);
}

} // namespace gram
