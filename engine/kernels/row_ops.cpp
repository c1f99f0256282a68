// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/row_ops.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/torch.h>

namespace gram {

namespace {

constexpr std::int64_t columnsPerTask = 32; // two cache lines of floats: threads never share one

class GatherRows : public torch::autograd::Function<GatherRows> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &rows,
                                 const torch::Tensor &index)
    {
        context->save_for_backward({ index });
        context->saved_data["rows"] = rows.size(0);
        torch::Tensor out = rows.index_select(0, index.clamp_min(0));
        return out.masked_fill_((index < 0).unsqueeze(1), 0);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   torch::autograd::variable_list gradients)
    {
        return { scatterRows(gradients[0], context->get_saved_variables()[0],
                             context->saved_data["rows"].toInt()),
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
        if (!values.is_cpu())
            return out.index_add_(0, segmentOfRow, values);
        const torch::Tensor v = values.contiguous();
        const std::int64_t c = v.size(1);
        AT_DISPATCH_FLOATING_TYPES(v.scalar_type(), "segment_sum", [&] {
            const scalar_t *from = v.data_ptr<scalar_t>();
            scalar_t *to = out.data_ptr<scalar_t>();
            at::parallel_for(0, segments, 16, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t s = begin; s < end; ++s) {
                    scalar_t *target = to + s * c;
                    for (std::int64_t r = (*offsets)[s]; r < (*offsets)[s + 1]; ++r)
                        for (std::int64_t k = 0; k < c; ++k)
                            target[k] += from[r * c + k];
                }
            });
        });
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   torch::autograd::variable_list gradients)
    {
        return { gradients[0].index_select(0, context->get_saved_variables()[0]), torch::Tensor(),
                 torch::Tensor() };
    }
};

} // namespace

// LibTorch's index_add adds row by row through its dispatcher, which costs more than the sum.
void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index)
{
    if (!values.is_cpu()) {
        const torch::Tensor kept = (index >= 0).to(values.scalar_type()).unsqueeze(1);
        out.index_add_(0, index.clamp_min(0), values * kept);
        return;
    }
    const torch::Tensor v = values.contiguous();
    const std::int64_t n = v.size(0), d = v.size(1);
    const std::int64_t *at = index.data_ptr<std::int64_t>();
    AT_DISPATCH_FLOATING_TYPES(v.scalar_type(), "add_rows_at", [&] {
        const scalar_t *from = v.data_ptr<scalar_t>();
        scalar_t *to = out.data_ptr<scalar_t>();
        at::parallel_for(0, (d + columnsPerTask - 1) / columnsPerTask, 1,
                         [&](std::int64_t begin, std::int64_t end) {
                             const std::int64_t first = begin * columnsPerTask;
                             const std::int64_t last = std::min(d, end * columnsPerTask);
                             for (std::int64_t i = 0; i < n; ++i) {
                                 if (at[i] < 0)
                                     continue;
                                 const scalar_t *source = from + i * d;
                                 scalar_t *target = to + at[i] * d;
                                 for (std::int64_t c = first; c < last; ++c)
                                     target[c] += source[c];
                             }
                         });
    });
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

torch::Tensor segmentSum(const torch::Tensor &values, const SequenceOffsets &offsets,
                         const torch::Tensor &segmentOfRow)
{
    return SegmentSum::apply(values, offsets, segmentOfRow);
}

} // namespace gram
