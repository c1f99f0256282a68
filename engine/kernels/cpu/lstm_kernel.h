// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// One step of an LSTM (Hochreiter and Schmidhuber, 1997) on `rows` sequences of width d. gates:
/// [rows, 4d], input, forget, cell and output gate as the inputs alone make them, overwritten with
/// their values. stateWeight: [d, 4d]. outBefore and cellBefore, [rows, d], are null in the first step.
///   cell = forget cellBefore + input candidate, out = output tanh(cell)
template<typename T>
void lstmStep(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *outBefore, const T *cellBefore,
    T *gates, T *cell, T *out);

/// The gradient of the gates before their functions into gradGates. gradOut: of the output but for
/// what comes through the next step's gates, whose gradient is gradGatesAfter, null in the last step.
/// stateWeight: [4d, d]. gradCell: the cell's from the later steps, overwritten with that of
/// cellBefore. `scratch` is [rows, d].
template<typename T>
void lstmStepBackward(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *gates, const T *cellBefore,
    const T *cell, const T *gradOut, const T *gradGatesAfter, T *gradCell, T *gradGates, T *scratch);

} // namespace gram
