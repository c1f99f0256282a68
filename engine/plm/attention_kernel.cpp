// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with -O3 -ffast-math (see engine/train/CMakeLists.txt) so that the loops and exp are
// vectorised.
#include "plm/attention_kernel.h"

#include "plm/cpu_clones.h"

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr std::int64_t blockRows = 48; // queries worked on at a time: their scores stay in cache
constexpr int tileRows = 6;

/// Two vectors of 32 bytes: with six rows, 12 accumulators of the 16 registers of AVX2.
template<typename T>
struct Vector {
    typedef T Type __attribute__((vector_size(32), aligned(sizeof(T)), may_alias));
    static constexpr std::int64_t width = 32 / sizeof(T);
};
template<typename T>
constexpr std::int64_t tileColumns = 2 * Vector<T>::width;

template<typename T>
constexpr std::int64_t padded(std::int64_t length)
{
    return (length + tileColumns<T> - 1) / tileColumns<T> * tileColumns<T>;
}

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
        case 5: tile<5, Add>(rest, b + j, bStride, to, outStride, inner); break;
        case 4: tile<4, Add>(rest, b + j, bStride, to, outStride, inner); break;
        case 3: tile<3, Add>(rest, b + j, bStride, to, outStride, inner); break;
        case 2: tile<2, Add>(rest, b + j, bStride, to, outStride, inner); break;
        case 1: tile<1, Add>(rest, b + j, bStride, to, outStride, inner); break;
        default: break;
        }
    }
    if (whole < columns)
        edge<Add>(a, b + whole, bStride, out + whole, outStride, rows, columns - whole, inner);
}

/// out[c][j] = factor * rows[j][c], zero from column `length` to its padded value.
template<typename T>
GRAM_INLINE void transpose(const T *rows, std::int64_t stride, std::int64_t length, std::int64_t width, T factor,
                           T *out)
{
    const std::int64_t columns = padded<T>(length);
    for (std::int64_t c = 0; c < width; ++c) {
        T *to = out + c * columns;
        for (std::int64_t j = 0; j < length; ++j)
            to[j] = factor * rows[j * stride + c];
        for (std::int64_t j = length; j < columns; ++j)
            to[j] = 0;
    }
}

template<typename T>
GRAM_INLINE void forward(const AttentionHead<T> &h, T *out, std::int64_t outStride, T *logSumExp, T *scratch)
{
    const std::int64_t columns = padded<T>(h.length);
    T *keys = scratch, *scores = keys + h.width * columns;
    transpose(h.k, h.stride, h.length, h.width, h.scale, keys);
    for (std::int64_t first = 0; first < h.length; first += blockRows) {
        const std::int64_t rows = std::min(blockRows, h.length - first);
        multiply<false>(Left<T> { h.q + first * h.stride, h.stride, 1 }, keys, columns, scores, columns, rows, columns,
                        h.width);
        for (std::int64_t i = 0; i < rows; ++i) {
            T *__restrict p = scores + i * columns;
            T highest = p[0];
            for (std::int64_t j = 1; j < h.length; ++j)
                highest = p[j] > highest ? p[j] : highest;
            T sum = 0;
            for (std::int64_t j = 0; j < h.length; ++j) {
                p[j] = std::exp(p[j] - highest);
                sum += p[j];
            }
            logSumExp[first + i] = highest + std::log(sum);
            const T inverse = 1 / sum;
            for (std::int64_t j = 0; j < h.length; ++j)
                p[j] *= inverse;
        }
        multiply<false>(Left<T> { scores, columns, 1 }, h.v, h.stride, out + first * outStride, outStride, rows,
                        h.width, h.length);
    }
}

template<typename T>
GRAM_INLINE void backward(const AttentionHead<T> &h, const T *out, const T *gradOut, std::int64_t outStride,
                          const T *logSumExp, T *dq, T *dk, T *dv, T *scratch)
{
    const std::int64_t columns = padded<T>(h.length);
    T *keys = scratch, *values = keys + h.width * columns;
    T *scores = values + h.width * columns, *gradScores = scores + blockRows * columns;
    transpose(h.k, h.stride, h.length, h.width, h.scale, keys);
    transpose(h.v, h.stride, h.length, h.width, T(1), values);
    for (std::int64_t first = 0; first < h.length; first += blockRows) {
        const std::int64_t rows = std::min(blockRows, h.length - first);
        const T *q = h.q + first * h.stride, *go = gradOut + first * outStride, *o = out + first * outStride;
        multiply<false>(Left<T> { q, h.stride, 1 }, keys, columns, scores, columns, rows, columns, h.width);
        multiply<false>(Left<T> { go, outStride, 1 }, values, columns, gradScores, columns, rows, columns, h.width);
        for (std::int64_t i = 0; i < rows; ++i) {
            T dot = 0;
            for (std::int64_t c = 0; c < h.width; ++c)
                dot += go[i * outStride + c] * o[i * outStride + c];
            T *__restrict p = scores + i * columns;
            T *__restrict dp = gradScores + i * columns;
            const T sum = logSumExp[first + i];
            for (std::int64_t j = 0; j < h.length; ++j) {
                p[j] = std::exp(p[j] - sum);
                dp[j] = p[j] * (dp[j] - dot) * h.scale;
            }
        }
        multiply<false>(Left<T> { gradScores, columns, 1 }, h.k, h.stride, dq + first * h.stride, h.stride, rows,
                        h.width, h.length);
        if (first == 0) {
            multiply<false>(Left<T> { gradScores, 1, columns }, q, h.stride, dk, h.stride, h.length, h.width, rows);
            multiply<false>(Left<T> { scores, 1, columns }, go, outStride, dv, h.stride, h.length, h.width, rows);
        } else {
            multiply<true>(Left<T> { gradScores, 1, columns }, q, h.stride, dk, h.stride, h.length, h.width, rows);
            multiply<true>(Left<T> { scores, 1, columns }, go, outStride, dv, h.stride, h.length, h.width, rows);
        }
    }
}

} // namespace

std::int64_t attentionScratch(std::int64_t length, std::int64_t width)
{
    const std::int64_t columns = padded<float>(length); // the wider of the two
    return 2 * columns * (width + blockRows);
}

GRAM_CLONES void attentionForward(const AttentionHead<float> &head, float *out, std::int64_t outStride,
                                  float *logSumExp, float *scratch)
{
    forward(head, out, outStride, logSumExp, scratch);
}

GRAM_CLONES void attentionForward(const AttentionHead<double> &head, double *out, std::int64_t outStride,
                                  double *logSumExp, double *scratch)
{
    forward(head, out, outStride, logSumExp, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<float> &head, const float *out, const float *gradOut,
                                   std::int64_t outStride, const float *logSumExp, float *dq, float *dk, float *dv,
                                   float *scratch)
{
    backward(head, out, gradOut, outStride, logSumExp, dq, dk, dv, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<double> &head, const double *out, const double *gradOut,
                                   std::int64_t outStride, const double *logSumExp, double *dq, double *dk, double *dv,
                                   double *scratch)
{
    backward(head, out, gradOut, outStride, logSumExp, dq, dk, dv, scratch);
}

} // namespace gram
