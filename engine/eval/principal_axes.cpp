// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/principal_axes.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace gram {

PrincipalAxes PrincipalAxes::of(const torch::Tensor &rows)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor x = rows.to(torch::kCPU, torch::kFloat64);
    PrincipalAxes result;
    result.mean = x.mean(0);
    const torch::Tensor centred = x - result.mean;
    const std::int64_t n = x.size(0), d = x.size(1);
    result.axes = torch::zeros({ d, 2 }, torch::kFloat64);
    // The products of dimensions or those of rows, whichever are fewer: both have the same eigenvalues, but for zeros.
    const bool byRows = n < d;
    const auto [values, vectors] = at::linalg_eigh(byRows ? centred.mm(centred.t()) : centred.t().mm(centred));
    const double sum = centred.square().sum().item<double>();
    const std::int64_t found = values.size(0);
    for (std::int64_t k = 0; k < std::min<std::int64_t>(2, found); ++k) {
        const double value = values[found - 1 - k].item<double>(); // ascending
        if (!(value > 1e-12 * sum))
            break;
        const torch::Tensor vector = vectors.select(1, found - 1 - k);
        torch::Tensor axis = byRows ? centred.t().mv(vector) / std::sqrt(value) : vector;
        if (axis[axis.abs().argmax()].item<double>() < 0)
            axis = -axis;
        result.axes.select(1, k).copy_(axis);
        result.shares[k] = value / sum;
    }
    return result;
}

torch::Tensor PrincipalAxes::project(const torch::Tensor &rows) const
{
    return (rows.to(torch::kCPU, torch::kFloat64) - mean).mm(axes);
}

} // namespace gram
