// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/content_encoder.h"

#include "plm/row_ops.h"

#include <torch/torch.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace gram {

namespace {

constexpr double initialDeviation = 0.02; // of weights, as in BERT
constexpr double normEpsilon = 1e-12;     // as in BERT
constexpr std::int64_t additiveWidth = 200;

torch::Tensor toDevice(const std::vector<std::int64_t> &values, const torch::TensorOptions &like)
{
    return torch::tensor(values, torch::kInt64).to(like.device());
}

} // namespace

MicroBatchPlanner::MicroBatchPlanner(const ItemStore &items, std::span<const std::int32_t> wanted,
                                     std::int64_t maxItems, std::int64_t maxTokens)
    : m_items(items)
    , m_wanted(wanted)
    , m_order(wanted.size())
    , m_bounds { 0 }
{
    auto length = [&](std::int64_t i) {
        const auto item = static_cast<std::size_t>(wanted[static_cast<std::size_t>(i)]);
        return items.textOffsets[static_cast<std::size_t>(items.itemOffsets[item + 1])]
            - items.textOffsets[static_cast<std::size_t>(items.itemOffsets[item])];
    };
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::int64_t a, std::int64_t b) { return length(a) < length(b); });
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::int64_t more = length(m_order[i]);
        if (i > m_bounds.back()
            && (tokens + more > maxTokens || static_cast<std::int64_t>(i - m_bounds.back()) == maxItems)) {
            m_bounds.push_back(i);
            tokens = 0;
        }
        tokens += more;
    }
    if (!m_order.empty())
        m_bounds.push_back(m_order.size());
}

MicroBatch MicroBatchPlanner::make(std::size_t i, const torch::TensorOptions &like) const
{
    MicroBatch batch;
    batch.request.assign(m_order.begin() + static_cast<std::ptrdiff_t>(m_bounds[i]),
                         m_order.begin() + static_cast<std::ptrdiff_t>(m_bounds[i + 1]));

    struct Text {
        std::int64_t text, row, siblings;
    };
    std::vector<Text> texts;
    for (std::size_t row = 0; row < batch.request.size(); ++row) {
        const auto item = static_cast<std::size_t>(m_wanted[static_cast<std::size_t>(batch.request[row])]);
        const std::int64_t first = m_items.itemOffsets[item], last = m_items.itemOffsets[item + 1];
        for (std::int64_t t = first; t < last; ++t)
            texts.push_back({ t, static_cast<std::int64_t>(row), last - first });
    }
    std::stable_sort(texts.begin(), texts.end(), [this](const Text &a, const Text &b) {
        return m_items.text(a.text).size() < m_items.text(b.text).size();
    });

    auto offsets = std::make_shared<std::vector<std::int64_t>>(1, 0);
    std::vector<std::int64_t> tokens, positions, textOfToken, firstToken, rowOfText;
    std::vector<double> inverseLength, weight;
    bool textIsRow = true;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        const auto span = m_items.text(texts[t].text);
        firstToken.push_back(offsets->back());
        for (std::size_t p = 0; p < span.size(); ++p) {
            tokens.push_back(span[p]);
            positions.push_back(static_cast<std::int64_t>(p));
            textOfToken.push_back(static_cast<std::int64_t>(t));
        }
        offsets->push_back(offsets->back() + static_cast<std::int64_t>(span.size()));
        inverseLength.push_back(1.0 / static_cast<double>(span.size()));
        rowOfText.push_back(texts[t].row);
        weight.push_back(1.0 / static_cast<double>(texts[t].siblings));
        textIsRow &= texts[t].row == static_cast<std::int64_t>(t) && texts[t].siblings == 1;
    }
    batch.realTokens = offsets->back();
    batch.offsets = std::move(offsets);
    batch.requestIndex = toDevice(batch.request, like);
    batch.tokens = toDevice(tokens, like);
    batch.positions = toDevice(positions, like);
    batch.textOfToken = toDevice(textOfToken, like);
    batch.firstToken = toDevice(firstToken, like);
    batch.inverseLength = torch::tensor(inverseLength, torch::kFloat64).to(like).unsqueeze(1);
    if (!textIsRow) {
        batch.rowOfText = toDevice(rowOfText, like);
        batch.textWeight = torch::tensor(weight, torch::kFloat64).to(like).unsqueeze(1);
    }
    return batch;
}

ContentEncoderImpl::ContentEncoderImpl(const ContentEncoderOptions &options)
    : m_options(options)
{
    const std::int64_t d = options.hidden;
    const auto norm = torch::nn::LayerNormOptions({ d }).eps(normEpsilon);
    m_wordEmbeddings = register_module("word_embeddings", torch::nn::Embedding(options.vocabulary, d));
    m_positionEmbeddings
        = register_module("position_embeddings", torch::nn::Embedding(options.positions, d));
    m_embeddingNorm = register_module("embedding_norm", torch::nn::LayerNorm(norm));
    for (std::int64_t i = 0; i < options.layers; ++i) {
        const std::string prefix = "layer" + std::to_string(i) + "_";
        Layer layer;
        layer.qkv = register_module(prefix + "qkv", torch::nn::Linear(d, 3 * d));
        layer.attentionOut = register_module(prefix + "attention_out", torch::nn::Linear(d, d));
        layer.attentionNorm = register_module(prefix + "attention_norm", torch::nn::LayerNorm(norm));
        layer.up = register_module(prefix + "up", torch::nn::Linear(d, options.intermediate));
        layer.down = register_module(prefix + "down", torch::nn::Linear(options.intermediate, d));
        layer.outputNorm = register_module(prefix + "output_norm", torch::nn::LayerNorm(norm));
        m_layers.push_back(layer);
    }
    if (options.pooling == Pooling::Attention) {
        m_poolQkv = register_module("pool_qkv", torch::nn::Linear(d, 3 * d));
        m_poolHidden = register_module("pool_hidden", torch::nn::Linear(d, additiveWidth));
        m_poolScore = register_module(
            "pool_score", torch::nn::Linear(torch::nn::LinearOptions(additiveWidth, 1).bias(false)));
    }
    const torch::NoGradGuard noGrad;
    for (const auto &entry : named_parameters()) {
        if (entry.value().dim() == 2)
            entry.value().normal_(0, initialDeviation);
        else if (entry.key().ends_with(".bias"))
            entry.value().zero_();
    }
}

torch::Tensor ContentEncoderImpl::dropout(const torch::Tensor &x) const
{
    if (!is_training() || m_options.dropout == 0)
        return x;
    return torch::dropout(x, m_options.dropout, true);
}

torch::Tensor ContentEncoderImpl::forward(const MicroBatch &batch, std::uint64_t dropoutSeed)
{
    if (is_training() && m_options.dropout > 0)
        torch::manual_seed(dropoutSeed);
    torch::Tensor x = dropout(m_embeddingNorm(m_wordEmbeddings(batch.tokens)
                                              + m_positionEmbeddings(batch.positions)));
    for (Layer &layer : m_layers) {
        const torch::Tensor mixed = packedAttention(layer.qkv(x), batch.offsets, m_options.heads);
        x = layer.attentionNorm(dropout(layer.attentionOut(mixed)) + x);
        x = layer.outputNorm(dropout(layer.down(torch::gelu(layer.up(x)))) + x);
    }
    torch::Tensor vectors = pool(x, batch);
    if (!batch.rowOfText.defined())
        return vectors;
    return torch::zeros({ batch.rows(), m_options.hidden }, vectors.options())
        .index_add(0, batch.rowOfText, vectors * batch.textWeight);
}

torch::Tensor ContentEncoderImpl::pool(const torch::Tensor &x, const MicroBatch &batch)
{
    const auto texts = static_cast<std::int64_t>(batch.offsets->size()) - 1;
    auto sumPerText = [&](const torch::Tensor &values) {
        return segmentSum(values, batch.offsets, batch.textOfToken);
    };
    switch (m_options.pooling) {
    case Pooling::Cls:
        return x.index_select(0, batch.firstToken);
    case Pooling::Mean:
        return sumPerText(x) * batch.inverseLength;
    case Pooling::Attention:
        break;
    }
    const torch::Tensor mixed = packedAttention(m_poolQkv(x), batch.offsets, m_options.heads);
    const torch::Tensor score = m_poolScore(torch::tanh(m_poolHidden(mixed))); // [T, 1]
    // Softmax within each text; its own highest score is subtracted, which changes no value.
    const auto &offsets = *batch.offsets;
    torch::Tensor highest;
    {
        const torch::NoGradGuard noGrad;
        const std::int64_t longest = offsets[static_cast<std::size_t>(texts)]
            - offsets[static_cast<std::size_t>(texts) - 1];
        torch::Tensor padded = torch::full({ texts, longest },
                                           -std::numeric_limits<double>::infinity(), score.options());
        padded.index_put_({ batch.textOfToken, batch.positions }, score.squeeze(1));
        highest = padded.amax(1, true).index_select(0, batch.textOfToken);
    }
    const torch::Tensor weight = torch::exp(score - highest);
    return sumPerText(mixed * weight) / sumPerText(weight);
}

} // namespace gram
