// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with most of -ffast-math (see engine/kernels/CMakeLists.txt): sums, erf, exp and the hash of
// the dropout are vectorised.
#include "kernels/cpu/layer_kernel.h"

#include "kernels/cpu/cpu_clones.h"
#include "kernels/row_dropout.h"

#include <cmath>

namespace gram {

namespace {

template<typename T>
GRAM_INLINE void mask(const RowDropout &dropout, std::int64_t row, std::int64_t width, const T *in, T *out)
{
    const RowState state(dropout.keys[row], dropout.site);
    const std::uint32_t threshold = dropout.threshold;
    const T scale = static_cast<T>(dropout.scale);
    for (std::int64_t c = 0; c < width; ++c)
        out[c] = state.hash(static_cast<std::uint32_t>(c)) >= threshold ? in[c] * scale : T(0);
}

template<typename T>
GRAM_INLINE void normForward(std::int64_t first, std::int64_t last, std::int64_t width, T *sums, const T *bias,
    const T *residual, const RowDropout &dropout, const T *__restrict gain, const T *__restrict shift, double epsilon,
    NormState<T> state, T *outs)
{
    for (std::int64_t row = first; row < last; ++row) {
        T *__restrict sum = sums + row * width;
        T *__restrict out = outs + row * width;
        if (bias)
            for (std::int64_t c = 0; c < width; ++c)
                sum[c] += bias[c];
        if (dropout.keys)
            mask(dropout, row, width, sum, sum);
        T mean = 0;
        if (residual) {
            const T *__restrict add = residual + row * width;
            for (std::int64_t c = 0; c < width; ++c) {
                sum[c] += add[c];
                mean += sum[c];
            }
        } else {
            for (std::int64_t c = 0; c < width; ++c)
                mean += sum[c];
        }
        mean /= static_cast<T>(width);
        T variance = 0;
        for (std::int64_t c = 0; c < width; ++c)
            variance += (sum[c] - mean) * (sum[c] - mean);
        const T inverse = 1 / std::sqrt(variance / static_cast<T>(width) + static_cast<T>(epsilon));
        state.mean[row] = mean;
        state.inverse[row] = inverse;
        for (std::int64_t c = 0; c < width; ++c)
            out[c] = (sum[c] - mean) * inverse * gain[c] + shift[c];
    }
}

template<typename T>
GRAM_INLINE void normBackward(std::int64_t first, std::int64_t last, std::int64_t width, const T *sums,
    const T *gradOuts, const RowDropout &dropout, const T *__restrict gain, NormState<const T> state, T *gradSums,
    T *gradInputs, T *__restrict gradGain, T *__restrict gradShift, T *__restrict gradBias)
{
    for (std::int64_t row = first; row < last; ++row) {
        const T *__restrict sum = sums + row * width;
        const T *gradOut = gradOuts + row * width;
        T *gradSum = gradSums + row * width;
        const T mean = state.mean[row], inverse = state.inverse[row];
        T plain = 0, scaled = 0;
        for (std::int64_t c = 0; c < width; ++c) {
            const T normal = (sum[c] - mean) * inverse, g = gradOut[c] * gain[c];
            plain += g;
            scaled += g * normal;
            gradGain[c] += gradOut[c] * normal;
            gradShift[c] += gradOut[c];
        }
        plain /= static_cast<T>(width);
        scaled /= static_cast<T>(width);
        for (std::int64_t c = 0; c < width; ++c) {
            const T normal = (sum[c] - mean) * inverse;
            gradSum[c] = inverse * (gradOut[c] * gain[c] - plain - normal * scaled);
        }
        const T *gradInput = gradSum;
        if (dropout.keys) {
            mask(dropout, row, width, gradSum, gradInputs + row * width);
            gradInput = gradInputs + row * width;
        }
        if (gradBias)
            for (std::int64_t c = 0; c < width; ++c)
                gradBias[c] += gradInput[c];
    }
}

template<typename T>
GRAM_INLINE T valueOf(Activation activation, T x)
{
    constexpr T half = T(0.5), rootHalf = T(0.70710678118654752440), root = T(0.79788456080286535588);
    switch (activation) {
    case Activation::Gelu:
        return x * half * (1 + std::erf(x * rootHalf));
    case Activation::GeluTanh: // tanh(u) = 1 - 2 / (exp(2u) + 1)
        return x * (1 - 1 / (std::exp(2 * root * (x + T(0.044715) * x * x * x)) + 1));
    case Activation::Relu:
        break;
    }
    return x > 0 ? x : T(0);
}

template<Activation A, typename T>
GRAM_INLINE void forward(std::int64_t first, std::int64_t last, std::int64_t width, const T *in,
    const T *__restrict bias, T *out)
{
    for (std::int64_t row = first; row < last; ++row) {
        const T *from = in + row * width;
        T *to = out + row * width;
        for (std::int64_t c = 0; c < width; ++c)
            to[c] = valueOf(A, from[c] + bias[c]);
    }
}

template<Activation A, typename T>
GRAM_INLINE void backward(std::int64_t first, std::int64_t last, std::int64_t width, const T *__restrict bias,
    T *values, T *gradients, T *__restrict gradBias)
{
    constexpr T half = T(0.5), rootHalf = T(0.70710678118654752440), rootTwoPi = T(0.39894228040143267794);
    constexpr T root = T(0.79788456080286535588), cubic = T(0.044715);
    for (std::int64_t row = first; row < last; ++row) {
        T *__restrict value = values + row * width;
        T *__restrict gradient = gradients + row * width;
        for (std::int64_t c = 0; c < width; ++c) {
            const T x = value[c] + bias[c];
            T slope = 0;
            if constexpr (A == Activation::Gelu) {
                const T normal = half * (1 + std::erf(x * rootHalf));
                value[c] = x * normal;
                slope = normal + x * rootTwoPi * std::exp(-half * x * x);
            } else if constexpr (A == Activation::GeluTanh) {
                const T part = 1 - 1 / (std::exp(2 * root * (x + cubic * x * x * x)) + 1); // (1 + tanh) / 2
                value[c] = x * part;
                slope = part + 2 * x * part * (1 - part) * root * (1 + 3 * cubic * x * x);
            } else {
                value[c] = x > 0 ? x : T(0);
                slope = x > 0 ? T(1) : T(0);
            }
            const T g = gradient[c] * slope;
            gradient[c] = g;
            gradBias[c] += g;
        }
    }
}

template<typename T>
GRAM_INLINE void activateAll(std::int64_t first, std::int64_t last, std::int64_t width, Activation activation,
    const T *in, const T *bias, T *out)
{
    switch (activation) {
    case Activation::Gelu:
        return forward<Activation::Gelu>(first, last, width, in, bias, out);
    case Activation::GeluTanh:
        return forward<Activation::GeluTanh>(first, last, width, in, bias, out);
    case Activation::Relu:
        return forward<Activation::Relu>(first, last, width, in, bias, out);
    }
}

template<typename T>
GRAM_INLINE void activateAllBackward(std::int64_t first, std::int64_t last, std::int64_t width, Activation activation,
    const T *bias, T *values, T *gradient, T *gradBias)
{
    switch (activation) {
    case Activation::Gelu:
        return backward<Activation::Gelu>(first, last, width, bias, values, gradient, gradBias);
    case Activation::GeluTanh:
        return backward<Activation::GeluTanh>(first, last, width, bias, values, gradient, gradBias);
    case Activation::Relu:
        return backward<Activation::Relu>(first, last, width, bias, values, gradient, gradBias);
    }
}

template<typename T>
GRAM_INLINE void sumRows(std::int64_t first, std::int64_t last, std::int64_t width, const T *rows, T *__restrict sums)
{
    for (std::int64_t row = first; row < last; ++row)
        for (std::int64_t c = 0; c < width; ++c)
            sums[c] += rows[row * width + c];
}

template<typename T>
GRAM_INLINE void dropAll(std::int64_t first, std::int64_t last, std::int64_t width, const T *in,
    const RowDropout &dropout, T *out)
{
    for (std::int64_t row = first; row < last; ++row)
        mask(dropout, row, width, in + row * width, out + row * width);
}

} // namespace

// A function with clones can be no template: each is written out for both types.
#define GRAM_LAYER_KERNELS(T)                                                                                          \
    template<>                                                                                                         \
    GRAM_CLONES void addNormForward<T>(std::int64_t first, std::int64_t last, std::int64_t width, T * sum,             \
        const T *bias, const T *residual, const RowDropout &dropout, const T *gain, const T *shift, double epsilon,    \
        NormState<T> state, T *out)                                                                                    \
    {                                                                                                                  \
        normForward(first, last, width, sum, bias, residual, dropout, gain, shift, epsilon, state, out);               \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void addNormBackward<T>(std::int64_t first, std::int64_t last, std::int64_t width, const T *sum,       \
        const T *gradOut, const RowDropout &dropout, const T *gain, NormState<const T> state, T *gradSum,              \
        T *gradInput, T *gradGain, T *gradShift, T *gradBias)                                                          \
    {                                                                                                                  \
        normBackward(first, last, width, sum, gradOut, dropout, gain, state, gradSum, gradInput, gradGain, gradShift,  \
            gradBias);                                                                                                 \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void dropRows<T>(std::int64_t first, std::int64_t last, std::int64_t width, const T *in,               \
        const RowDropout &dropout, T *out)                                                                             \
    {                                                                                                                  \
        dropAll(first, last, width, in, dropout, out);                                                                 \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void activate<T>(std::int64_t first, std::int64_t last, std::int64_t width, Activation activation,     \
        const T *in, const T *bias, T *out)                                                                            \
    {                                                                                                                  \
        activateAll(first, last, width, activation, in, bias, out);                                                    \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void activateBackward<T>(std::int64_t first, std::int64_t last, std::int64_t width,                    \
        Activation activation, const T *bias, T *values, T *gradient, T *gradBias)                                     \
    {                                                                                                                  \
        activateAllBackward(first, last, width, activation, bias, values, gradient, gradBias);                         \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void addRows<T>(std::int64_t first, std::int64_t last, std::int64_t width, const T *rows, T *sums)     \
    {                                                                                                                  \
        sumRows(first, last, width, rows, sums);                                                                       \
    }

GRAM_LAYER_KERNELS(float)
GRAM_LAYER_KERNELS(double)
#undef GRAM_LAYER_KERNELS

} // namespace gram
