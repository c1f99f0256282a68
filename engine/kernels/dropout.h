// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace gram {

/// Dropout of a packed batch; see row_dropout.h.
struct Dropout {
    double rate = 0;
    torch::Tensor keys; ///< [T] int64, rowKey() of each token; undefined where nothing is dropped
    std::int64_t site = 0; ///< of the first mask that is made with it

    Dropout at(std::int64_t place) const { return { rate, keys, place }; }
};

} // namespace gram
