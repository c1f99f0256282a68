// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with most of -ffast-math (see engine/kernels/CMakeLists.txt) so that the loops and exp are
// vectorised.
#include "kernels/cpu/attention_kernel.h"

#include "kernels/cpu/small_product.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace gram {

namespace {

constexpr std::int64_t blockRows = 48; // queries worked on at a time: their scores stay in cache

template<typename T>
constexpr std::int64_t padded(std::int64_t length)
{
    return (length + tileColumns<T> - 1) / tileColumns<T> * tileColumns<T>;
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

/// The largest of p[0] ... p[length - 1]; the rest up to padded(length) is written over. By
/// vectors, because a plain loop is not vectorised where NaNs are heeded.
template<typename T>
GRAM_INLINE T largest(T *p, std::int64_t length)
{
    using V = typename Vector<T>::Type;
    constexpr std::int64_t lanes = Vector<T>::width;
    const std::int64_t columns = padded<T>(length);
    for (std::int64_t j = length; j < columns; ++j)
        p[j] = p[0];
    V highest, next;
    std::memcpy(&highest, p, sizeof(V));
    for (std::int64_t j = lanes; j < columns; j += lanes) {
        std::memcpy(&next, p + j, sizeof(V));
        highest = next > highest ? next : highest;
    }
    T result = highest[0];
    for (std::int64_t c = 1; c < lanes; ++c)
        result = highest[c] > result ? highest[c] : result;
    return result;
}

template<typename T>
GRAM_INLINE void forward(const AttentionHead<T> &h, T *out, std::int64_t outStride, T *softmax, T *scratch)
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
            const T highest = largest(p, h.length);
            T sum = 0;
            for (std::int64_t j = 0; j < h.length; ++j) {
                p[j] = std::exp(p[j] - highest);
                sum += p[j];
            }
            const T inverse = 1 / sum;
            softmax[2 * (first + i)] = highest;
            softmax[2 * (first + i) + 1] = inverse;
            for (std::int64_t j = 0; j < h.length; ++j)
                p[j] *= inverse;
        }
        multiply<false>(Left<T> { scores, columns, 1 }, h.v, h.stride, out + first * outStride, outStride, rows,
            h.width, h.length);
    }
}

template<typename T>
GRAM_INLINE void backward(const AttentionHead<T> &h, const T *out, const T *gradOut, std::int64_t outStride,
    const T *softmax, T *dq, T *dk, T *dv, T *scratch)
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
            const T highest = softmax[2 * (first + i)], inverse = softmax[2 * (first + i) + 1];
            for (std::int64_t j = 0; j < h.length; ++j) {
                p[j] = std::exp(p[j] - highest) * inverse;
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

GRAM_CLONES void attentionForward(const AttentionHead<float> &head, float *out, std::int64_t outStride, float *softmax,
    float *scratch)
{
    forward(head, out, outStride, softmax, scratch);
}

GRAM_CLONES void attentionForward(const AttentionHead<double> &head, double *out, std::int64_t outStride,
    double *softmax, double *scratch)
{
    forward(head, out, outStride, softmax, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<float> &head, const float *out, const float *gradOut,
    std::int64_t outStride, const float *softmax, float *dq, float *dk, float *dv, float *scratch)
{
    backward(head, out, gradOut, outStride, softmax, dq, dk, dv, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<double> &head, const double *out, const double *gradOut,
    std::int64_t outStride, const double *softmax, double *dq, double *dk, double *dv, double *scratch)
{
    backward(head, out, gradOut, outStride, softmax, dq, dk, dv, scratch);
}

} // namespace gram
