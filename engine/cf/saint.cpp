// SPDX-License-Identifier: GPL-3.0-or-later
#include "cf/saint.h"

#include "kernels/linear.h"
#include "kernels/row_ops.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gram {

namespace {

constexpr std::int64_t layers = 2;
constexpr std::int64_t startToken = 2; // beside 0 = wrong and 1 = correct
/// Of the answers' and the places' embeddings. LibTorch's 1 drowns the questions: a table of ids begins
/// at 0.1, and a layer norm after the sum leaves them 1% of the variance. Nor can Adam, whose steps are
/// of 0.001, bring it down in the few hundred steps of a training.
constexpr double initialDeviation = 0.1;

torch::nn::Embedding embedding(std::int64_t rows, std::int64_t width)
{
    torch::nn::Embedding table(rows, width);
    const torch::NoGradGuard noGrad;
    table->weight.mul_(initialDeviation);
    return table;
}

torch::nn::LayerNorm norm(std::int64_t width)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({ width }));
}

/// What is added to the attention weights' logits, [heads, length, length]: minus infinity for later
/// places, and for earlier ones -distance * 2^(-8 k / heads) with k = 1...heads. So order does not depend on
/// how large the embeddings of the places are beside what they are added to.
/// Source: Press, Smith, Lewis, "Train Short, Test Long: Attention with Linear Biases", ICLR 2022.
torch::Tensor causalBias(std::int64_t heads, std::int64_t length, const torch::TensorOptions &options)
{
    const torch::Tensor slopes = torch::exp2(
        torch::arange(1, heads + 1, options) * (-8.0 / static_cast<double>(heads)));
    const torch::Tensor places = torch::arange(length, options);
    const torch::Tensor distance = places.unsqueeze(1) - places;
    return (distance * -slopes.view({ heads, 1, 1 }))
        .masked_fill(distance < 0, -std::numeric_limits<double>::infinity());
}

torch::Tensor by(const torch::nn::Linear &layer, const torch::Tensor &x)
{
    return linear(x, layer->weight, layer->bias);
}

/// Multi-head attention of queries to keys at their own place and before it.
class CausalAttentionImpl : public torch::nn::Module {
public:
    CausalAttentionImpl(std::int64_t width, std::int64_t heads, double dropout)
        : m_heads(heads)
        , m_dropout(dropout)
    {
        m_query = register_module("query", torch::nn::Linear(width, width));
        m_keyValue = register_module("key_value", torch::nn::Linear(width, 2 * width));
        m_output = register_module("output", torch::nn::Linear(width, width));
    }

    /// queries, memory: [B, L, d]; bias: causalBias().
    torch::Tensor forward(const torch::Tensor &queries, const torch::Tensor &memory, const torch::Tensor &bias,
        const UserPart &part)
    {
        const std::int64_t b = queries.size(0), l = queries.size(1), d = queries.size(2), w = d / m_heads;
        const torch::Tensor q = by(m_query, queries).view({ b, l, m_heads, w }).transpose(1, 2);
        const torch::Tensor kv = by(m_keyValue, memory).view({ b, l, 2, m_heads, w }).permute({ 2, 0, 3, 1, 4 });
        const torch::Tensor logits = transposedProductOfEach(q / std::sqrt(static_cast<double>(w)), kv[0]) + bias;
        const torch::Tensor weights = partDropout(torch::softmax(logits, -1), m_dropout, is_training(), part);
        return by(m_output, productOfEach(weights, kv[1]).transpose(1, 2).reshape({ b, l, d }));
    }

private:
    std::int64_t m_heads;
    double m_dropout;
    torch::nn::Linear m_query { nullptr }, m_keyValue { nullptr }, m_output { nullptr };
};
TORCH_MODULE(CausalAttention);

/// A layer of the encoder, or, with attention to `memory`, of the decoder.
class SaintLayerImpl : public torch::nn::Module {
public:
    SaintLayerImpl(std::int64_t width, std::int64_t heads, double dropout, bool decoder)
        : m_dropout(dropout)
    {
        m_self = register_module("self", CausalAttention(width, heads, dropout));
        m_selfNorm = register_module("self_norm", norm(width));
        if (decoder) {
            m_cross = register_module("cross", CausalAttention(width, heads, dropout));
            m_crossNorm = register_module("cross_norm", norm(width));
        }
        m_inner = register_module("inner", torch::nn::Linear(width, 4 * width));
        m_outer = register_module("outer", torch::nn::Linear(4 * width, width));
        m_innerNorm = register_module("inner_norm", norm(width));
    }

    torch::Tensor forward(torch::Tensor x, const torch::Tensor &memory, const torch::Tensor &bias, const UserPart &part)
    {
        const torch::Tensor normed = m_selfNorm(x);
        x = x + drop(m_self(normed, normed, bias, part), part);
        if (m_cross)
            x = x + drop(m_cross(m_crossNorm(x), memory, bias, part), part);
        return x + drop(by(m_outer, torch::relu(by(m_inner, m_innerNorm(x)))), part);
    }

private:
    torch::Tensor drop(const torch::Tensor &x, const UserPart &part)
    {
        return partDropout(x, m_dropout, is_training(), part);
    }

    double m_dropout;
    CausalAttention m_self { nullptr }, m_cross { nullptr };
    torch::nn::LayerNorm m_selfNorm { nullptr }, m_crossNorm { nullptr }, m_innerNorm { nullptr };
    torch::nn::Linear m_inner { nullptr }, m_outer { nullptr };
};
TORCH_MODULE(SaintLayer);

} // namespace

Saint::Saint(std::int64_t width, std::int64_t heads, std::int64_t maxSequence, double dropout)
    : m_width(width)
    , m_heads(heads)
{
    m_answer = register_module("answer", embedding(3, width));
    m_questionPosition = register_module("question_position", embedding(maxSequence, width));
    m_answerPosition = register_module("answer_position", embedding(maxSequence, width));
    m_encoder = register_module("encoder", torch::nn::ModuleList());
    m_decoder = register_module("decoder", torch::nn::ModuleList());
    for (std::int64_t i = 0; i < layers; ++i) {
        m_encoder->push_back(SaintLayer(width, heads, dropout, false));
        m_decoder->push_back(SaintLayer(width, heads, dropout, true));
    }
    m_encoderNorm = register_module("encoder_norm", norm(width));
    m_decoderNorm = register_module("decoder_norm", norm(width));
    const std::int64_t half = std::max<std::int64_t>(width / 2, 1), quarter = std::max<std::int64_t>(width / 4, 1);
    m_head = register_module("head",
        torch::nn::Sequential(torch::nn::Linear(width, half), torch::nn::ReLU(), torch::nn::Linear(half, quarter),
            torch::nn::ReLU(), torch::nn::Linear(quarter, 1)));
}

std::shared_ptr<CfBase> Saint::make(const RunConfig &config, std::int64_t width, std::int64_t heads)
{
    return std::make_shared<Saint>(width, heads, config.maxSequence, config.cfDropout);
}

CfMemory Saint::memory(const CfSizes &s)
{
    // An encoder's layer has one attention (4 d^2), a decoder's two; a feed-forward part has 8 d^2.
    const double d = s.width;
    return { 56 * d * d + 2 * s.maxSequence * d, s.users * s.length * (80 * d + 18 * s.heads * s.length) };
}

torch::Tensor Saint::scores(const torch::Tensor &rows, const CfBatch &batch)
{
    const std::int64_t b = batch.users, l = batch.width;
    const torch::Tensor places = torch::arange(l, batch.correct.options());
    const torch::Tensor bias = causalBias(m_heads, l, rows.options().requires_grad(false));
    torch::Tensor questions = gatherRows(rows, batch.rowOfSlot).view({ b, l, m_width }) + m_questionPosition(places);
    for (const auto &layer : *m_encoder)
        questions = layer->as<SaintLayer>()->forward(questions, {}, bias, batch.part);
    const torch::Tensor memory = m_encoderNorm(questions);
    torch::Tensor answers = m_answer(torch::cat({ torch::full({ b, 1 }, startToken, batch.correct.options()),
                                                    batch.correct.slice(1, 0, l - 1) },
                                1))
        + m_answerPosition(places);
    for (const auto &layer : *m_decoder)
        answers = layer->as<SaintLayer>()->forward(answers, memory, bias, batch.part);
    return m_head->forward(m_decoderNorm(answers) + memory).squeeze(-1);
}

torch::Tensor Saint::loss(const torch::Tensor &scores, const CfBatch &batch)
{
    return answersLoss(scores, batch);
}

} // namespace gram
