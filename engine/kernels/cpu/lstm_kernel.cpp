// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with most of -ffast-math (see engine/kernels/CMakeLists.txt): exp is vectorised.
#include "kernels/cpu/lstm_kernel.h"

#include "kernels/cpu/small_product.h"

#include <cmath>

namespace gram {

namespace {

/// By exp, whose vector form every version of the C library has.
template<typename T>
GRAM_INLINE T tanhOf(T x)
{
    return 1 - 2 / (std::exp(2 * x) + 1);
}

template<typename T>
GRAM_INLINE void forward(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *outsBefore,
    const T *cellsBefore, T *gates, T *cells, T *outs)
{
    if (outsBefore)
        multiply<true>(Left<T> { outsBefore, d, 1 }, stateWeight, 4 * d, gates, 4 * d, rows, 4 * d, d);
    for (std::int64_t r = 0; r < rows; ++r) {
        T *__restrict i = gates + r * 4 * d;
        T *__restrict f = i + d, *__restrict g = f + d, *__restrict o = g + d;
        T *__restrict cell = cells + r * d, *__restrict out = outs + r * d;
        const T *before = cellsBefore ? cellsBefore + r * d : nullptr;
        for (std::int64_t c = 0; c < 2 * d; ++c) // input and forget gate
            i[c] = 1 / (1 + std::exp(-i[c]));
        for (std::int64_t c = 0; c < d; ++c) {
            g[c] = tanhOf(g[c]);
            o[c] = 1 / (1 + std::exp(-o[c]));
            cell[c] = i[c] * g[c];
        }
        if (before)
            for (std::int64_t c = 0; c < d; ++c)
                cell[c] += f[c] * before[c];
        for (std::int64_t c = 0; c < d; ++c)
            out[c] = o[c] * tanhOf(cell[c]);
    }
}

template<typename T>
GRAM_INLINE void backward(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *gates, const T *cellsBefore,
    const T *cells, const T *gradOuts, const T *gradGatesAfter, T *gradCells, T *gradGates, T *scratch)
{
    if (gradGatesAfter)
        multiply<false>(Left<T> { gradGatesAfter, 4 * d, 1 }, stateWeight, d, scratch, d, rows, d, 4 * d);
    for (std::int64_t r = 0; r < rows; ++r) {
        const T *i = gates + r * 4 * d, *f = i + d, *g = f + d, *o = g + d, *cell = cells + r * d;
        const T *before = cellsBefore ? cellsBefore + r * d : nullptr;
        const T *gradOut = gradOuts + r * d, *later = gradGatesAfter ? scratch + r * d : nullptr;
        T *__restrict gradCell = gradCells + r * d;
        T *__restrict gi = gradGates + r * 4 * d;
        T *__restrict gf = gi + d, *__restrict gg = gf + d, *__restrict go = gg + d;
        for (std::int64_t c = 0; c < d; ++c) {
            const T grad = later ? gradOut[c] + later[c] : gradOut[c];
            const T bounded = tanhOf(cell[c]);
            const T inCell = gradCell[c] + grad * o[c] * (1 - bounded * bounded);
            go[c] = grad * bounded * o[c] * (1 - o[c]);
            gi[c] = inCell * g[c] * i[c] * (1 - i[c]);
            gg[c] = inCell * i[c] * (1 - g[c] * g[c]);
            gf[c] = before ? inCell * before[c] * f[c] * (1 - f[c]) : T(0);
            gradCell[c] = inCell * f[c];
        }
    }
}

} // namespace

// A function with clones can be no template.
#define GRAM_LSTM_KERNELS(T)                                                                                           \
    template<>                                                                                                         \
    GRAM_CLONES void lstmStep<T>(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *outBefore,          \
        const T *cellBefore, T *gates, T *cell, T *out)                                                                \
    {                                                                                                                  \
        forward(rows, d, stateWeight, outBefore, cellBefore, gates, cell, out);                                        \
    }                                                                                                                  \
    template<>                                                                                                         \
    GRAM_CLONES void lstmStepBackward<T>(std::int64_t rows, std::int64_t d, const T *stateWeight, const T *gates,      \
        const T *cellBefore, const T *cell, const T *gradOut, const T *gradGatesAfter, T *gradCell, T *gradGates,      \
        T *scratch)                                                                                                    \
    {                                                                                                                  \
        backward(rows, d, stateWeight, gates, cellBefore, cell, gradOut, gradGatesAfter, gradCell, gradGates,          \
            scratch);                                                                                                  \
    }

GRAM_LSTM_KERNELS(float)
GRAM_LSTM_KERNELS(double)
#undef GRAM_LSTM_KERNELS

} // namespace gram
