// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// Softmax attention of one sequence and one head on the CPU, some rows of the l x l matrix at a
/// time. q, k, v point to the head's first row in the packed [T, 3d] projection; their rows
/// are `stride` apart. Nothing is allocated: `scratch` holds attentionScratch(l, width) values.
template<typename T>
struct AttentionHead {
    const T *q;
    const T *k;
    const T *v;
    std::int64_t stride;
    std::int64_t length; ///< l, tokens of the sequence
    std::int64_t width;  ///< of the head
    T scale;             ///< 1 / sqrt(width)
};

std::int64_t attentionScratch(std::int64_t length, std::int64_t width);

/// out: [l, width], rows `outStride` apart. logSumExp: [l], of the scaled scores.
void attentionForward(const AttentionHead<float> &head, float *out, std::int64_t outStride,
                      float *logSumExp, float *scratch);
void attentionForward(const AttentionHead<double> &head, double *out, std::int64_t outStride,
                      double *logSumExp, double *scratch);

/// The gradients dq, dk, dv (rows `head.stride` apart, overwritten) from the output's gradient;
/// the probabilities are computed again from the saved log-sum-exp.
/// Source of the recomputation: Dao et al., "FlashAttention", 2022, section 3.1.
void attentionBackward(const AttentionHead<float> &head, const float *out, const float *gradOut,
                       std::int64_t outStride, const float *logSumExp, float *dq, float *dk,
                       float *dv, float *scratch);
void attentionBackward(const AttentionHead<double> &head, const double *out, const double *gradOut,
                       std::int64_t outStride, const double *logSumExp, double *dq, double *dk,
                       double *dv, double *scratch);

} // namespace gram
