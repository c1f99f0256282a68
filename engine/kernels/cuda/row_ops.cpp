// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/row_ops.h"

#include "kernels/reference/plain_row_ops.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/offsets_on_device.h"
#include "kernels/cuda/row_launch.h"
#include "kernels/cuda/token_rows_source.h"
#endif

#include <torch/torch.h>

#include <algorithm>

namespace gram::cuda {

using torch::Tensor;

#ifdef GRAM_CUDA
namespace {

RuntimeModule &moduleFor(const Tensor &t)
{
    return RuntimeModule::of(tokenRowsSource, { "A=" + nameInKernel(t.scalar_type()) });
}

unsigned threadsFor(std::int64_t width)
{
    return width < 128 ? 64 : width < 256 ? 128 : 256;
}

} // namespace
#endif

Tensor gatherRows(const Tensor &rows, const Tensor &index)
{
#ifdef GRAM_CUDA
    if (rows.is_cuda() && index.size(0) > 0) {
        Tensor out = torch::empty({ index.size(0), rows.size(1) }, rows.options());
        const void *from = rows.data_ptr(), *places = index.data_ptr();
        void *to = out.data_ptr();
        int width = static_cast<int>(rows.size(1));
        void *arguments[] = { &from, &places, &to, &width };
        if (moduleFor(rows).launch("gatherRows", { static_cast<unsigned>(index.size(0)), threadsFor(width) },
                arguments))
            return out;
    }
#endif
    return reference::gatherRows(rows, index);
}

void putRowsAt(Tensor &out, const Tensor &values, const Tensor &index)
{
#ifdef GRAM_CUDA
    if (out.is_cuda() && out.is_contiguous() && out.dim() == 2 && index.size(0) > 0
        && values.scalar_type() == out.scalar_type()) {
        const Tensor from = values.contiguous();
        const void *rows = from.data_ptr(), *places = index.data_ptr();
        void *to = out.data_ptr();
        int width = static_cast<int>(out.size(1));
        void *arguments[] = { &to, &rows, &places, &width };
        if (moduleFor(out).launch("putRowsAt", { static_cast<unsigned>(index.size(0)), threadsFor(width) },
                arguments)) {
            out.unsafeGetTensorImpl()->bump_version();
            return;
        }
    }
#endif
    out.index_copy_(0, index, values);
}

void addRowsAt(Tensor &out, const Tensor &values, const Tensor &index)
{
#ifdef GRAM_CUDA
    if (values.is_cuda() && out.is_contiguous() && out.size(0) > 0) {
        const Tensor from = values.contiguous();
        const void *rows = from.data_ptr(), *places = index.data_ptr();
        void *to = out.data_ptr();
        long long count = index.size(0);
        int width = static_cast<int>(out.size(1));
        void *arguments[] = { &to, &rows, &places, &count, &width };
        const unsigned threads = threadsFor(width), across = (static_cast<unsigned>(width) + threads - 1) / threads;
        if (moduleFor(values).launch("addRowsAt", { static_cast<unsigned>(out.size(0)), threads, 0, across },
                arguments)) {
            out.unsafeGetTensorImpl()->bump_version();
            return;
        }
    }
#endif
    reference::addRowsAt(out, values, index);
}

void addSegments(Tensor &out, const Tensor &values, const SequenceOffsets &offsets, const Tensor &segmentOfRow)
{
#ifdef GRAM_CUDA
    if (values.is_cuda() && out.size(0) > 0) {
        const Tensor from = values.contiguous(), at = offsetsOn(offsets, values.device());
        const void *rows = from.data_ptr(), *places = at.data_ptr();
        void *to = out.data_ptr();
        int width = static_cast<int>(out.size(1));
        void *arguments[] = { &to, &rows, &places, &width };
        if (moduleFor(values).launch("addSegments", { static_cast<unsigned>(out.size(0)), threadsFor(width) },
                arguments))
            return;
    }
#endif
    reference::addSegments(out, values, offsets, segmentOfRow);
}

} // namespace gram::cuda
