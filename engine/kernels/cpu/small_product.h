// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/cpu_clones.h"

#include <cstdint>

namespace gram {

/// Products of few rows on one thread, of matrices that are in the cache: without the copies that a
/// BLAS makes of both first. For files compiled with -O3 -ffast-math.

constexpr int tileRows = 6;

/// Two vectors of 32 bytes: with six rows, 12 accumulators of the 16 registers of AVX2.
template<typename T>
struct Vector {
    typedef T Type __attribute__((vector_size(32), aligned(sizeof(T)), may_alias));
    static constexpr std::int64_t width = 32 / sizeof(T);
};
template<typename T>
constexpr std::int64_t tileColumns = 2 * Vector<T>::width;

/// A matrix to be read by element: a(i, c) = at[i * row + c * column].
template<typename T>
struct Left {
    const T *at;
    std::int64_t row, column;
};

/// R rows and tileColumns columns of out (+)= a b.
template<int R, bool Add, typename T>
GRAM_INLINE void tile(Left<T> a, const T *b, std::int64_t bStride, T *out, std::int64_t outStride, std::int64_t inner)
{
    using V = typename Vector<T>::Type;
    constexpr std::int64_t w = Vector<T>::width;
    V sum[R][2] = {};
    for (std::int64_t c = 0; c < inner; ++c) {
        const V b0 = *reinterpret_cast<const V *>(b + c * bStride);
        const V b1 = *reinterpret_cast<const V *>(b + c * bStride + w);
#pragma GCC unroll 6
        for (int r = 0; r < R; ++r) {
            const T x = a.at[r * a.row + c * a.column];
            sum[r][0] += x * b0;
            sum[r][1] += x * b1;
        }
    }
#pragma GCC unroll 6
    for (int r = 0; r < R; ++r) {
        V *to = reinterpret_cast<V *>(out + r * outStride);
        V *next = reinterpret_cast<V *>(out + r * outStride + w);
        *to = Add ? *to + sum[r][0] : sum[r][0];
        *next = Add ? *next + sum[r][1] : sum[r][1];
    }
}

/// Fewer columns than a tile has.
template<bool Add, typename T>
GRAM_INLINE void edge(Left<T> a, const T *b, std::int64_t bStride, T *out, std::int64_t outStride, std::int64_t rows,
    std::int64_t columns, std::int64_t inner)
{
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t j = 0; j < columns; ++j) {
            T sum = 0;
            for (std::int64_t c = 0; c < inner; ++c)
                sum += a.at[r * a.row + c * a.column] * b[c * bStride + j];
            out[r * outStride + j] = Add ? out[r * outStride + j] + sum : sum;
        }
}

/// out[rows, columns] (+)= a[rows, inner] b[inner, columns]
template<bool Add, typename T>
GRAM_INLINE void multiply(Left<T> a, const T *b, std::int64_t bStride, T *out, std::int64_t outStride,
    std::int64_t rows, std::int64_t columns, std::int64_t inner)
{
    const std::int64_t whole = columns / tileColumns<T> * tileColumns<T>;
    for (std::int64_t j = 0; j < whole; j += tileColumns<T>) {
        std::int64_t i = 0;
        for (; i + tileRows <= rows; i += tileRows)
            tile<tileRows, Add>(Left<T> { a.at + i * a.row, a.row, a.column }, b + j, bStride, out + i * outStride + j,
                outStride, inner);
        const Left<T> rest { a.at + i * a.row, a.row, a.column };
        T *to = out + i * outStride + j;
        switch (rows - i) {
        case 5:
            tile<5, Add>(rest, b + j, bStride, to, outStride, inner);
            break;
        case 4:
            tile<4, Add>(rest, b + j, bStride, to, outStride, inner);
            break;
        case 3:
            tile<3, Add>(rest, b + j, bStride, to, outStride, inner);
            break;
        case 2:
            tile<2, Add>(rest, b + j, bStride, to, outStride, inner);
            break;
        case 1:
            tile<1, Add>(rest, b + j, bStride, to, outStride, inner);
            break;
        default:
            break;
        }
    }
    if (whole < columns)
        edge<Add>(a, b + whole, bStride, out + whole, outStride, rows, columns - whole, inner);
}

} // namespace gram
