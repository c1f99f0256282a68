// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cf/cf_module.h"

namespace gram {

/// NRMS's user encoder (Wu et al., "Neural News Recommendation with Multi-Head Self-Attention",
/// EMNLP 2019): history [B, H, d] -> multi-head self-attention (query, key and value projections
/// only) -> additive attention (d -> 200, tanh, -> 1) -> user [B, d]; a candidate's score is its
/// dot product with the user. A user without history is the zero vector.
class Nrms : public CfBase {
public:
    Nrms(std::int64_t width, std::int64_t heads);

    static std::shared_ptr<CfBase> make(const RunConfig &config, std::int64_t width, std::int64_t heads);
    static CfMemory memory(const CfSizes &sizes);

    torch::Tensor scores(const torch::Tensor &rows, const CfBatch &batch) override;
    /// Cross-entropy of the positive, which is candidate 0, among the candidates.
    torch::Tensor loss(const torch::Tensor &scores, const CfBatch &batch) override;

private:
    std::int64_t m_width, m_heads;
    torch::nn::Linear m_qkv { nullptr }, m_hidden { nullptr }, m_score { nullptr };
};

} // namespace gram
