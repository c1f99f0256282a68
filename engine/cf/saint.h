// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cf/cf_module.h"

namespace gram {

/// SAINT (Choi et al., "Towards an Appropriate Query, Key, and Value Computation for Knowledge
/// Tracing", L@S 2020) over content vectors: an encoder over the questions and a decoder over the
/// answers before each, 2 pre-norm layers each, feed-forward 4d with ReLU; then d -> d/2 -> d/4
/// -> 1. The logit at t depends on questions up to t and on answers before t only: all attention is
/// causal, which also keeps padding, at a row's end, out of what is real.
///
/// Two things differ from the paper, both because here a training has hundreds of steps, not hundreds
/// of thousands. The head reads the decoder's output plus the encoder's at the same place: in the paper
/// the only way to the question that is asked is to find its place by attention, which begins with
/// equal weights on all places, so that one question's part in the logit, and the gradient that would
/// sharpen the attention, are both 1/t. And attention has a linear bias to what is near.
class Saint : public CfBase {
public:
    Saint(std::int64_t width, std::int64_t heads, std::int64_t maxSequence, double dropout);

    static std::shared_ptr<CfBase> make(const RunConfig &config, std::int64_t width, std::int64_t heads);
    static CfMemory memory(const CfSizes &sizes);

    torch::Tensor scores(const torch::Tensor &rows, const CfBatch &batch) override;
    torch::Tensor loss(const torch::Tensor &scores, const CfBatch &batch) override;

private:
    std::int64_t m_width, m_heads;
    torch::nn::Embedding m_answer { nullptr }, m_questionPosition { nullptr }, m_answerPosition { nullptr };
    torch::nn::ModuleList m_encoder { nullptr }, m_decoder { nullptr };
    torch::nn::LayerNorm m_encoderNorm { nullptr }, m_decoderNorm { nullptr };
    torch::nn::Sequential m_head { nullptr };
};

} // namespace gram
