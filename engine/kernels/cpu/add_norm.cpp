// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/add_norm.h"

#include "kernels/row_dropout.h"

#include <torch/torch.h>

namespace gram::cpu {

RowDropout rowDropout(const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return {};
    static_assert(sizeof(std::int64_t) == sizeof(std::uint64_t));
    return { reinterpret_cast<const std::uint64_t *>(dropout.keys.data_ptr<std::int64_t>()),
        dropThreshold(dropout.rate), 1 / (1 - dropout.rate), static_cast<std::uint32_t>(dropout.site) };
}

Tensor dropped(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    Tensor out = torch::empty_like(x);
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "drop_rows", [&] {
        overRows(x.size(0), [&, drop = rowDropout(dropout)](Rows rows) {
            dropRows<scalar_t>(rows.first, rows.last, x.size(1), x.data_ptr<scalar_t>(), drop,
                out.data_ptr<scalar_t>());
        });
    });
    return out;
}

} // namespace gram::cpu
