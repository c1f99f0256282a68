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
    std::int64_t width; ///< of the head
    T scale; ///< 1 / sqrt(width)
};

std::int64_t attentionScratch(std::int64_t length, std::int64_t width);

/// out: [l, width], rows `outStride` apart. softmax: [l, 2], each row's highest scaled score h and
/// 1 / sum exp(score - h). Their log-sum-exp would be one number, but rounds as coarsely as h does.
void attentionForward(const AttentionHead<float> &head, float *out, std::int64_t outStride, float *softmax,
    float *scratch);
void attentionForward(const AttentionHead<double> &head, double *out, std::int64_t outStride, double *softmax,
    double *scratch);

/// The gradients dq, dk, dv (rows `head.stride` apart, overwritten) from the output's gradient;
/// the probabilities are computed again from `softmax`.
/// Source of the recomputation: Dao et al., "FlashAttention", 2022, section 3.1.
void attentionBackward(const AttentionHead<float> &head, const float *out, const float *gradOut, std::int64_t outStride,
    const float *softmax, float *dq, float *dk, float *dv, float *scratch);
void attentionBackward(const AttentionHead<double> &head, const double *out, const double *gradOut,
    std::int64_t outStride, const double *softmax, double *dq, double *dk, double *dv, double *scratch);

} // namespace gram
