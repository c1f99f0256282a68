// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// Numbers of one Adam step: p -= rate m / (sqrt(v) inverseRoot + epsilon).
struct AdamStep {
    double beta1, beta2, epsilon;
    double rate; ///< the step's rate / (1 - beta1^t)
    double inverseRoot; ///< 1 / sqrt(1 - beta2^t)
};

/// Adam on rows [first, last) of `width` numbers each, in one pass over memory. `active`: [rows],
/// 1 where mean or square may differ from zero. A row that never had a gradient has zeros there, and
/// Adam leaves it as it is: it is left out, and becomes active with its first gradient. Of an
/// embedding table that is all but the words that occur in the data.
template<typename T>
void adamRows(std::int64_t first, std::int64_t last, std::int64_t width, const AdamStep &step, T *parameter, T *mean,
    T *square, const T *gradient, std::uint8_t *active);

} // namespace gram
