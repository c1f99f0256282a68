// SPDX-License-Identifier: GPL-3.0-or-later
#include "cf/nrms.h"

#include "kernels/linear.h"
#include "kernels/row_ops.h"

#include <torch/torch.h>

#include <cmath>

namespace gram {

namespace {

constexpr std::int64_t additiveWidth = 200;
// Finite, so that a user without history gives no NaN; exp() of it is exactly zero beside any
// real score.
constexpr double masked = -1e9;

} // namespace

Nrms::Nrms(std::int64_t width, std::int64_t heads)
    : m_width(width)
    , m_heads(heads)
{
    m_qkv = register_module("qkv", torch::nn::Linear(width, 3 * width));
    m_hidden = register_module("additive_hidden", torch::nn::Linear(width, additiveWidth));
    m_score = register_module("additive_score",
        torch::nn::Linear(torch::nn::LinearOptions(additiveWidth, 1).bias(false)));
}

std::shared_ptr<CfBase> Nrms::make(const RunConfig &, std::int64_t width, std::int64_t heads)
{
    return std::make_shared<Nrms>(width, heads);
}

CfMemory Nrms::memory(const CfSizes &s)
{
    // A slot of the history has q, k and v, the hidden layer of additive attention and rows of
    // attention's weights; a candidate has its vector.
    const double d = s.width, additive = static_cast<double>(additiveWidth);
    return { 3 * d * d + additive * d,
        s.users * (s.length * (8 * d + additive + 4 * s.heads * s.length) + s.candidates * 2 * d) };
}

torch::Tensor Nrms::scores(const torch::Tensor &rows, const CfBatch &batch)
{
    const std::int64_t b = batch.users, h = batch.historyLength, w = m_width / m_heads;
    const torch::Tensor all = gatherRows(rows, batch.rowOfSlot).view({ b, batch.width, m_width });
    const torch::Tensor history = all.slice(1, 0, h);
    const torch::Tensor candidates = all.slice(1, h);
    const torch::Tensor absent = ~batch.present.slice(1, 0, h); // [B, H]

    const torch::Tensor qkv
        = linear(history, m_qkv->weight, m_qkv->bias).view({ b, h, 3, m_heads, w }).permute({ 2, 0, 3, 1, 4 });
    const double scale = 1.0 / std::sqrt(static_cast<double>(w));
    const torch::Tensor weights = torch::softmax(
        transposedProductOfEach(qkv[0] * scale, qkv[1]).masked_fill(absent.view({ b, 1, 1, h }), masked), -1);
    const torch::Tensor mixed = productOfEach(weights, qkv[2]).transpose(1, 2).reshape({ b, h, m_width });

    const torch::Tensor attention = torch::softmax(m_score(torch::tanh(linear(mixed, m_hidden->weight, m_hidden->bias)))
                                                       .squeeze(-1)
                                                       .masked_fill(absent, masked),
                                        -1)
        * (~absent).to(mixed.scalar_type()); // zero for a user without history
    const torch::Tensor user = productOfEach(attention.unsqueeze(1), mixed); // [B, 1, d]
    return transposedProductOfEach(candidates, user).squeeze(-1);
}

torch::Tensor Nrms::loss(const torch::Tensor &scores, const CfBatch &)
{
    return -torch::log_softmax(scores, -1).select(1, 0).mean();
}

} // namespace gram
