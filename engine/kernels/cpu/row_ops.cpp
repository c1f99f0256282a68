// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/row_ops.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace gram::cpu {

namespace {

constexpr std::int64_t columnsPerTask = 32; // two cache lines of floats: threads never share one

} // namespace

// LibTorch's index_add adds row by row through its dispatcher, which costs more than the sum.
void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index)
{
    const torch::Tensor v = values.contiguous();
    const std::int64_t n = v.size(0), d = v.size(1);
    const std::int64_t *at = index.data_ptr<std::int64_t>();
    AT_DISPATCH_FLOATING_TYPES(v.scalar_type(), "add_rows_at", [&] {
        const scalar_t *from = v.data_ptr<scalar_t>();
        scalar_t *to = out.data_ptr<scalar_t>();
        at::parallel_for(0, (d + columnsPerTask - 1) / columnsPerTask, 1, [&](std::int64_t begin, std::int64_t end) {
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

void addSegments(torch::Tensor &out, const torch::Tensor &values, const SequenceOffsets &offsets, const torch::Tensor &)
{
    const std::int64_t segments = out.size(0);
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
}

} // namespace gram::cpu
