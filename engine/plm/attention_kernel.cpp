// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with -O3 -ffast-math (this file only) so that the inner loops and exp are vectorised;
// every inner loop runs over contiguous memory. The functions exist once for each instruction
// set and the loader picks, because the binary is built for plain x86-64.
#include "plm/attention_kernel.h"

#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(GRAM_SANITIZED)
#define GRAM_CLONES __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define GRAM_CLONES
#endif
#define GRAM_INLINE inline __attribute__((always_inline))

namespace gram {

namespace {

/// out[c][j] = rows[j][c]
template<typename T>
GRAM_INLINE void transpose(const T *rows, std::int64_t stride, std::int64_t length,
                           std::int64_t width, T *out)
{
    for (std::int64_t j = 0; j < length; ++j)
        for (std::int64_t c = 0; c < width; ++c)
            out[c * length + j] = rows[j * stride + c];
}

/// y[j] = factor * sum_c x[c] * columns[c][j]
template<typename T>
GRAM_INLINE void rowTimesColumns(const T *__restrict x, const T *__restrict columns,
                                 std::int64_t length, std::int64_t width, T factor, T *__restrict y)
{
    for (std::int64_t j = 0; j < length; ++j)
        y[j] = 0;
    for (std::int64_t c = 0; c < width; ++c) {
        const T a = x[c] * factor;
        const T *__restrict column = columns + c * length;
        for (std::int64_t j = 0; j < length; ++j)
            y[j] += a * column[j];
    }
}

template<typename T>
GRAM_INLINE void forward(const AttentionHead<T> &h, T *__restrict out, std::int64_t outStride,
                         T *__restrict logSumExp, T *__restrict scratch)
{
    T *__restrict keys = scratch;
    T *__restrict p = scratch + h.length * h.width;
    transpose(h.k, h.stride, h.length, h.width, keys);
    for (std::int64_t i = 0; i < h.length; ++i) {
        rowTimesColumns(h.q + i * h.stride, keys, h.length, h.width, h.scale, p);
        T highest = p[0];
        for (std::int64_t j = 1; j < h.length; ++j)
            highest = p[j] > highest ? p[j] : highest;
        T sum = 0;
        for (std::int64_t j = 0; j < h.length; ++j) {
            p[j] = std::exp(p[j] - highest);
            sum += p[j];
        }
        logSumExp[i] = highest + std::log(sum);
        T *__restrict row = out + i * outStride;
        for (std::int64_t c = 0; c < h.width; ++c)
            row[c] = 0;
        const T inverse = 1 / sum;
        for (std::int64_t j = 0; j < h.length; ++j) {
            const T a = p[j] * inverse;
            const T *__restrict value = h.v + j * h.stride;
            for (std::int64_t c = 0; c < h.width; ++c)
                row[c] += a * value[c];
        }
    }
}

template<typename T>
GRAM_INLINE void backward(const AttentionHead<T> &h, const T *__restrict out,
                          const T *__restrict gradOut, std::int64_t outStride,
                          const T *__restrict logSumExp, T *__restrict dq, T *__restrict dk,
                          T *__restrict dv, T *__restrict scratch)
{
    T *__restrict keys = scratch;
    T *__restrict values = keys + h.length * h.width;
    T *__restrict p = values + h.length * h.width;
    T *__restrict dp = p + h.length;
    transpose(h.k, h.stride, h.length, h.width, keys);
    transpose(h.v, h.stride, h.length, h.width, values);
    for (std::int64_t j = 0; j < h.length; ++j)
        for (std::int64_t c = 0; c < h.width; ++c) {
            dk[j * h.stride + c] = 0;
            dv[j * h.stride + c] = 0;
        }
    for (std::int64_t i = 0; i < h.length; ++i) {
        const T *__restrict q = h.q + i * h.stride;
        const T *__restrict go = gradOut + i * outStride;
        const T *__restrict o = out + i * outStride;
        rowTimesColumns(q, keys, h.length, h.width, h.scale, p);
        rowTimesColumns(go, values, h.length, h.width, T(1), dp);
        T dot = 0;
        for (std::int64_t c = 0; c < h.width; ++c)
            dot += go[c] * o[c];
        for (std::int64_t j = 0; j < h.length; ++j) {
            p[j] = std::exp(p[j] - logSumExp[i]);
            dp[j] = p[j] * (dp[j] - dot) * h.scale;
        }
        T *__restrict dqRow = dq + i * h.stride;
        for (std::int64_t c = 0; c < h.width; ++c)
            dqRow[c] = 0;
        for (std::int64_t j = 0; j < h.length; ++j) {
            const T a = p[j], b = dp[j];
            const T *__restrict k = h.k + j * h.stride;
            T *__restrict dkRow = dk + j * h.stride;
            T *__restrict dvRow = dv + j * h.stride;
            for (std::int64_t c = 0; c < h.width; ++c) {
                dvRow[c] += a * go[c];
                dkRow[c] += b * q[c];
                dqRow[c] += b * k[c];
            }
        }
    }
}

} // namespace

GRAM_CLONES void attentionForward(const AttentionHead<float> &head, float *out,
                                  std::int64_t outStride, float *logSumExp, float *scratch)
{
    forward(head, out, outStride, logSumExp, scratch);
}

GRAM_CLONES void attentionForward(const AttentionHead<double> &head, double *out,
                                  std::int64_t outStride, double *logSumExp, double *scratch)
{
    forward(head, out, outStride, logSumExp, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<float> &head, const float *out,
                                   const float *gradOut, std::int64_t outStride,
                                   const float *logSumExp, float *dq, float *dk, float *dv,
                                   float *scratch)
{
    backward(head, out, gradOut, outStride, logSumExp, dq, dk, dv, scratch);
}

GRAM_CLONES void attentionBackward(const AttentionHead<double> &head, const double *out,
                                   const double *gradOut, std::int64_t outStride,
                                   const double *logSumExp, double *dq, double *dk, double *dv,
                                   double *scratch)
{
    backward(head, out, gradOut, outStride, logSumExp, dq, dk, dv, scratch);
}

} // namespace gram
