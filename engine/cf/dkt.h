// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cf/cf_module.h"

namespace gram {

/// Deep Knowledge Tracing (Piech et al., NeurIPS 2015) over content vectors:
/// [item d + correct 16 + position 16] -> linear -> d -> LSTM, 2 layers -> x_t, and
/// logit_t = x_t . h(question_t). The input is shifted right: x_t has seen the questions and
/// answers before t only, the first position a start token.
class Dkt : public CfBase {
public:
    Dkt(std::int64_t width, std::int64_t maxSequence, double dropout);

    static std::shared_ptr<CfBase> make(const RunConfig &config, std::int64_t width, std::int64_t heads);
    static CfMemory memory(const CfSizes &sizes);

    torch::Tensor scores(const torch::Tensor &rows, const CfBatch &batch) override;
    torch::Tensor loss(const torch::Tensor &scores, const CfBatch &batch) override;

private:
    std::int64_t m_width;
    torch::nn::Embedding m_correct { nullptr }, m_position { nullptr };
    torch::nn::Linear m_input { nullptr };
    torch::nn::LSTM m_lstm { nullptr };
};

} // namespace gram
