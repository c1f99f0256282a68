// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram {

/// The two directions in which some vectors differ most: principal component analysis (Pearson, "On lines and
/// planes of closest fit to systems of points in space", 1901). In double precision.
struct PrincipalAxes {
    torch::Tensor mean; ///< [d]
    torch::Tensor axes; ///< [d, 2] of length 1 and orthogonal; zero where there is nothing left to differ in
    double shares[2] = { 0, 0 }; ///< of the variance

    /// Of rows [n, d], n >= 1. An axis' largest entry is positive, so that the same vectors give the same picture.
    static PrincipalAxes of(const torch::Tensor &rows);
    /// [n, 2] of rows [n, d], these or others.
    torch::Tensor project(const torch::Tensor &rows) const;
};

} // namespace gram
