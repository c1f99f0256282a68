// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/layer_kernel.h"
#include "kernels/cpu/row_parts.h"
#include "kernels/dropout.h"

#include <torch/types.h>

#include <type_traits>
#include <utility>
#include <vector>

namespace gram::cpu {

/// As the kernels take it.
RowDropout rowDropout(const Dropout &dropout);

/// Outside of autograd.
Tensor dropped(const Tensor &x, const Dropout &dropout);

/// A norm's input and each row's mean and 1 / deviation.
struct Norm {
    Tensor sum; ///< [T, d]
    Tensor state; ///< [2, T]

    static Norm over(Tensor sum)
    {
        const Tensor state = torch::empty({ 2, sum.size(0) }, sum.options());
        return { std::move(sum), state };
    }

    template<typename T>
    NormState<T> stateAs() const
    {
        auto *data = state.data_ptr<std::remove_const_t<T>>();
        return { data, data + state.size(1) };
    }
};

template<typename T>
const T *dataOf(const Tensor &t)
{
    return t.defined() ? t.data_ptr<T>() : nullptr;
}

/// out = norm(dropout(norm.sum + bias) + residual) * gain + shift; bias and residual may be undefined.
template<typename T>
void addNorm(Rows rows, const Norm &norm, const Tensor &bias, const Tensor &residual, const Dropout &dropout,
    const Tensor &gain, const Tensor &shift, double epsilon, const Tensor &out)
{
    addNormForward<T>(rows.first, rows.last, norm.sum.size(1), norm.sum.data_ptr<T>(), dataOf<T>(bias),
        dataOf<T>(residual), rowDropout(dropout), gain.data_ptr<T>(), shift.data_ptr<T>(), epsilon, norm.stateAs<T>(),
        out.data_ptr<T>());
}

struct NormGradients {
    Tensor sum; ///< of the sum and of the residual
    Tensor input; ///< of what was dropped from
    Tensor parts; ///< of gain, shift and bias, in parts: [parts, 3d]

    NormGradients(const Norm &norm, const Dropout &dropout, const RowParts &of)
        : sum(torch::empty_like(norm.sum))
        , input(dropout.keys.defined() ? torch::empty_like(norm.sum) : sum)
        , parts(torch::zeros({ of.size(), 3 * sum.size(1) }, sum.options()))
    {
    }

    NormGradients() = default;

    void takeParameters(Tensor &gain, Tensor &shift, Tensor &bias) const
    {
        const std::vector<Tensor> of = parts.sum(0).chunk(3);
        gain = of[0];
        shift = of[1];
        bias = of[2];
    }
};

/// For the parts [begin, end).
template<typename T>
void addNormGradients(const RowParts &parts, std::int64_t begin, std::int64_t end, const Norm &norm,
    const Tensor &gradOut, const Dropout &dropout, const Tensor &gain, const NormGradients &g)
{
    const std::int64_t width = norm.sum.size(1);
    overParts<T>(parts, begin, end, g.parts, [&, drop = rowDropout(dropout)](Rows rows, T *sums) {
        addNormBackward<T>(rows.first, rows.last, width, norm.sum.data_ptr<T>(), gradOut.data_ptr<T>(), drop,
            gain.data_ptr<T>(), norm.stateAs<const T>(), g.sum.data_ptr<T>(), g.input.data_ptr<T>(), sums, sums + width,
            sums + 2 * width);
    });
}

} // namespace gram::cpu
