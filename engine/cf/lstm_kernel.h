// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// What follows the products in one step of an LSTM (Hochreiter and Schmidhuber, 1997), on `rows`
/// sequences of width d. gates: [rows, 4d], input, forget, cell and output gate before their
/// functions, overwritten with their values. `cellBefore` is null before the first step.
///   cell = forget cellBefore + input candidate, out = output tanh(cell)
template<typename T>
void lstmStep(std::int64_t rows, std::int64_t d, T *gates, const T *cellBefore, T *cell, T *out);

/// The gradient of the gates before their functions into gradGates. gradCell: the cell's from the
/// later steps, overwritten with that of cellBefore. gradLater may be null, as may cellBefore.
template<typename T>
void lstmStepBackward(std::int64_t rows, std::int64_t d, const T *gates, const T *cellBefore, const T *cell,
                      const T *gradOut, const T *gradLater, T *gradCell, T *gradGates);

} // namespace gram
