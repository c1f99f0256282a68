// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/encoder_config.h"

#include <cstdint>

namespace gram {

/// The memory-bound operations of an encoder layer on the CPU, each in one pass over its rows.
/// All work on rows [first, last) of [T, width] matrices; T is float or double.

/// Where and how much is dropped. keys: [T], of each row; none where nothing is dropped.
struct RowDropout {
    const std::uint64_t *keys = nullptr;
    std::uint32_t threshold = 0;
    double scale = 1; ///< 1 / (1 - rate)
    std::uint32_t site = 0;
};

/// A layer norm's numbers of each row: mean and 1 / deviation, [T] each.
template<typename T>
struct NormState {
    T *mean;
    T *inverse;
};

/// sum = dropout(sum + bias) + residual, in place; out = norm(sum) * gain + shift. `bias` and
/// `residual` may be null.
template<typename T>
void addNormForward(std::int64_t first, std::int64_t last, std::int64_t width, T *sum, const T *bias, const T *residual,
    const RowDropout &dropout, const T *gain, const T *shift, double epsilon, NormState<T> state, T *out);

/// The backward pass of addNormForward: gradSum is the gradient of the sum (and of the residual),
/// gradInput of what was dropped from; they may be one array where nothing is. The parameters'
/// gradients ([width] each, gradBias may be null) are added to.
template<typename T>
void addNormBackward(std::int64_t first, std::int64_t last, std::int64_t width, const T *sum, const T *gradOut,
    const RowDropout &dropout, const T *gain, NormState<const T> state, T *gradSum, T *gradInput, T *gradGain,
    T *gradShift, T *gradBias);

/// out = mask * in / (1 - rate). In and out may be one array.
template<typename T>
void dropRows(std::int64_t first, std::int64_t last, std::int64_t width, const T *in, const RowDropout &dropout,
    T *out);

/// out = activation(in + bias); in and out may be one array.
template<typename T>
void activate(std::int64_t first, std::int64_t last, std::int64_t width, Activation activation, const T *in,
    const T *bias, T *out);

/// The same again in place, and gradient *= activation'(value + bias); gradBias is added to.
template<typename T>
void activateBackward(std::int64_t first, std::int64_t last, std::int64_t width, Activation activation, const T *bias,
    T *values, T *gradient, T *gradBias);

/// sums[c] += sum of the rows.
template<typename T>
void addRows(std::int64_t first, std::int64_t last, std::int64_t width, const T *rows, T *sums);

} // namespace gram
