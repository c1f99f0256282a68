// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/products.h"

#include "kernels/cpu/row_parts.h"

#include <torch/torch.h>

namespace gram::cpu {

Tensor factor(const Tensor &t, CePrecision precision)
{
    return precision == CePrecision::Bf16 ? t.to(torch::kBFloat16) : t;
}

void multiply(Tensor out, const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        out.copy_(at::mm(factor(a, precision), factor(b, precision)));
    else
        at::mm_out(out, a, b);
}

void addProduct(Tensor out, const Tensor &term, const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        at::add_out(out, term, at::mm(factor(a, precision), factor(b, precision)));
    else
        at::addmm_out(out, term, a, b);
}

Tensor weightGradient(const Tensor &gradient, const Tensor &x, CePrecision precision)
{
    Tensor out = torch::empty({ gradient.size(1), x.size(1) }, x.options());
    const Tensor left = factor(gradient, precision).t(), right = factor(x, precision);
    constexpr std::int64_t rowsPerTask = 16;
    onThreads(
        out.size(0),
        [&](std::int64_t begin, std::int64_t end) {
            const Rows rows { begin, end };
            multiply(rows.of(out), rows.of(left), right, precision);
        },
        rowsPerTask);
    return out;
}

} // namespace gram::cpu
