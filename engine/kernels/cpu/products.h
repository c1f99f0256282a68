// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <torch/types.h>

namespace gram::cpu {

using torch::Tensor;

/// What a product takes: itself, or rounded to bfloat16.
Tensor factor(const Tensor &t, CePrecision precision);
/// out = a b. With bf16 sums of products are kept in float32.
void multiply(Tensor out, const Tensor &a, const Tensor &b, CePrecision precision);
/// out = term + a b; out may be the term, which may be a row that each row of the product is added to.
void addProduct(Tensor out, const Tensor &term, const Tensor &a, const Tensor &b, CePrecision precision);
/// The gradient of W in y = x W^T. gradient: [T, o], x: [T, i], returns [o, i]. Each thread makes
/// some of its rows.
Tensor weightGradient(const Tensor &gradient, const Tensor &x, CePrecision precision);

} // namespace gram::cpu
