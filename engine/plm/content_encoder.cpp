// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/content_encoder.h"

#include "base/random.h"
#include "device/device_copy.h"
#include "kernels/embed_tokens.h"
#include "kernels/modern_layer.h"
#include "kernels/row_dropout.h"
#include "kernels/row_ops.h"
#include "model_files/tensor_names.h"

#include <torch/torch.h>

#include <algorithm>
#include <limits>

namespace gram {

namespace {

constexpr double initialDeviation = 0.02; // of weights, as in BERT
constexpr std::int64_t additiveWidth = 200;
constexpr double shortest = 1e-12; // what a vector's length counts as at least, as sentence-transformers' Normalize

} // namespace

ContentEncoderImpl::ContentEncoderImpl(const ContentEncoderOptions &options)
    : m_options(options)
{
    const EncoderConfig &c = options.config;
    const std::int64_t d = c.hidden;
    const auto norm = [&c](std::int64_t width) {
        return torch::nn::LayerNorm(torch::nn::LayerNormOptions({ width }).eps(c.normEpsilon));
    };
    m_wordEmbeddings = register_module("word_embeddings", torch::nn::Embedding(c.vocabulary, c.embedding));
    if (c.family == Family::ModernBert) {
        makeModernLayers();
    } else {
        m_positionEmbeddings = register_module("position_embeddings", torch::nn::Embedding(c.positions, c.embedding));
        m_embeddingNorm = register_module("embedding_norm", norm(c.embedding));
    }
    if (c.types > 0)
        m_typeEmbeddings = register_module("type_embeddings", torch::nn::Embedding(c.types, c.embedding));
    if (c.tasks > 0)
        m_taskEmbeddings = register_module("task_embeddings", torch::nn::Embedding(c.tasks, c.embedding));
    if (c.hasProjection())
        m_embeddingProjection = register_module("embedding_projection", torch::nn::Linear(c.embedding, d));
    if (c.relativeBuckets > 0) // the layers share it: with the first of them it is frozen
        m_relativeBias = register_module("relative_bias", torch::nn::Embedding(c.relativeBuckets, c.heads));
    const std::int64_t plainLayers = c.family == Family::ModernBert ? 0
        : c.sharesLayers()                                          ? std::min<std::int64_t>(c.layers, 1)
                                                                    : c.layers;
    for (std::int64_t i = 0; i < plainLayers; ++i) {
        const std::string prefix = "layer" + std::to_string(i) + "_";
        Layer layer;
        layer.qkv = register_module(prefix + "qkv", torch::nn::Linear(d, 3 * d));
        layer.attentionOut = register_module(prefix + "attention_out", torch::nn::Linear(d, d));
        layer.attentionNorm = register_module(prefix + "attention_norm", norm(d));
        layer.up = register_module(prefix + "up", torch::nn::Linear(d, c.intermediate));
        layer.down = register_module(prefix + "down", torch::nn::Linear(c.intermediate, d));
        layer.outputNorm = register_module(prefix + "output_norm", norm(d));
        m_layers.push_back(layer);
    }
    if (options.pooling == Pooling::Attention) {
        m_poolQkv = register_module("pool_qkv", torch::nn::Linear(d, 3 * d));
        m_poolHidden = register_module("pool_hidden", torch::nn::Linear(d, additiveWidth));
        m_poolScore = register_module("pool_score",
            torch::nn::Linear(torch::nn::LinearOptions(additiveWidth, 1).bias(false)));
    }
    const torch::NoGradGuard noGrad;
    for (const auto &entry : named_parameters()) {
        if (entry.value().dim() == 2)
            entry.value().normal_(0, initialDeviation);
        else if (entry.key().ends_with(".bias"))
            entry.value().zero_();
        const std::string &key = entry.key();
        bool frozen = options.frozenLayers >= 0
            && (key.find("embedding") != std::string::npos); // of words, positions, types; norm, projection
        frozen |= options.frozenLayers > 0 && key.starts_with("relative_bias");
        for (std::int64_t i = 0; i < options.frozenLayers; ++i)
            frozen |= key.starts_with("layer" + std::to_string(i) + "_");
        entry.value().set_requires_grad(!frozen);
    }
    if (options.lora.rank > 0)
        makeAdapters();
}

void ContentEncoderImpl::makeAdapters()
{
    const EncoderConfig &c = m_options.config;
    const ContentEncoderOptions::Lora &lora = m_options.lora;
    for (const auto &entry : named_parameters())
        if (!entry.key().starts_with("pool_"))
            entry.value().set_requires_grad(false);
    const std::int64_t first = c.sharesLayers() ? 0 : std::max<std::int64_t>(m_options.frozenLayers, 0);
    const std::int64_t last = c.sharesLayers() ? std::min<std::int64_t>(c.layers, 1) : c.layers;
    for (std::int64_t i = first; i < last; ++i) {
        for (std::size_t t = 0; t < lora.targets.chosen.size(); ++t) {
            const auto target = static_cast<LoraTarget>(t);
            std::string module = moduleName(c, i, target);
            if (!lora.targets.has(target) || (!m_adapters.empty() && m_adapters.back().module == module))
                continue;
            const Product product = productOf(i, target);
            const std::string name = "layer" + std::to_string(i) + '_' + std::string(nameOf(target)) + "_lora_";
            const std::uint64_t seed = mixSeed(lora.seed, static_cast<std::uint64_t>(i), t);
            const torch::Tensor a = register_parameter(name + 'a', drawLoraA(lora.rank, product.weight.size(1), seed)),
                                b = register_parameter(name + 'b', torch::zeros({ product.rows, lora.rank }));
            m_loraWeights
                .try_emplace(product.weight.unsafeGetTensorImpl(), product.weight,
                    lora.alpha / static_cast<double>(lora.rank))
                .first->second.add({ a, b, product.firstRow });
            m_adapters.push_back({ std::move(module), a, b });
        }
    }
}

ContentEncoderImpl::Product ContentEncoderImpl::productOf(std::int64_t layer, LoraTarget target) const
{
    const auto i = static_cast<std::size_t>(layer);
    const bool modern = m_options.config.family == Family::ModernBert;
    const std::int64_t d = width();
    const auto whole = [](const torch::Tensor &weight) { return Product { weight, 0, weight.size(0) }; };
    switch (target) {
    case LoraTarget::Query:
        return modern ? whole(m_modernLayers[i].qkv) : Product { m_layers[i].qkv->weight, 0, d };
    case LoraTarget::Key:
        return modern ? whole(m_modernLayers[i].qkv) : Product { m_layers[i].qkv->weight, d, d };
    case LoraTarget::Value:
        return modern ? whole(m_modernLayers[i].qkv) : Product { m_layers[i].qkv->weight, 2 * d, d };
    case LoraTarget::AttentionOutput:
        return whole(modern ? m_modernLayers[i].attentionOut : m_layers[i].attentionOut->weight);
    case LoraTarget::Intermediate:
        return whole(modern ? m_modernLayers[i].up : m_layers[i].up->weight);
    case LoraTarget::Output:
        break;
    }
    return whole(modern ? m_modernLayers[i].down : m_layers[i].down->weight);
}

torch::Tensor ContentEncoderImpl::adapted(const torch::Tensor &weight)
{
    const auto found = m_loraWeights.find(weight.unsafeGetTensorImpl());
    return found == m_loraWeights.end() ? weight : found->second.sum();
}

void ContentEncoderImpl::parametersChanged()
{
    for (auto &[weight, adapted] : m_loraWeights)
        adapted.changed();
}

void ContentEncoderImpl::makeModernLayers()
{
    const EncoderConfig &c = m_options.config;
    const std::int64_t d = c.hidden;
    m_modernEmbeddingNorm = register_parameter("embedding_norm", torch::ones({ d }));
    for (std::int64_t i = 0; i < c.layers; ++i) {
        const auto parameter = [&](const char *name, torch::Tensor value) {
            return register_parameter("layer" + std::to_string(i) + '_' + name, std::move(value));
        };
        ModernLayer layer;
        if (i > 0)
            layer.attentionNorm = parameter("attention_norm", torch::ones({ d }));
        layer.qkv = parameter("qkv", torch::empty({ 3 * d, d }));
        layer.attentionOut = parameter("attention_out", torch::empty({ d, d }));
        layer.norm = parameter("norm", torch::ones({ d }));
        layer.up = parameter("up", torch::empty({ 2 * c.intermediate, d }));
        layer.down = parameter("down", torch::empty({ d, c.intermediate }));
        m_modernLayers.push_back(std::move(layer));
    }
    m_finalNorm = register_parameter("final_norm", torch::ones({ d }));
}

std::vector<torch::Tensor> ContentEncoderImpl::trainableParameters() const
{
    std::vector<torch::Tensor> trainable;
    for (const torch::Tensor &parameter : parameters())
        if (parameter.requires_grad())
            trainable.push_back(parameter);
    return trainable;
}

std::vector<torch::Tensor> ContentEncoderImpl::mergedTensors()
{
    const torch::NoGradGuard noGrad;
    return tensorsBy([this](const torch::Tensor &weight) { return adapted(weight); });
}

std::vector<torch::Tensor> ContentEncoderImpl::tensorsBy(
    const std::function<torch::Tensor(const torch::Tensor &weight)> &value) const
{
    std::vector<torch::Tensor> all;
    const auto add = [&](const auto &module) {
        all.push_back(value(module->weight).detach());
        all.push_back(module->bias.detach());
    };
    all.push_back(m_wordEmbeddings->weight.detach());
    if (m_options.config.family == Family::ModernBert) {
        all.push_back(m_modernEmbeddingNorm.detach());
        for (const ModernLayer &l : m_modernLayers)
            for (const torch::Tensor &t : { l.attentionNorm, l.qkv, l.attentionOut, l.norm, l.up, l.down })
                if (t.defined())
                    all.push_back(value(t).detach());
        all.push_back(m_finalNorm.detach());
        return all;
    }
    all.push_back(m_positionEmbeddings->weight.detach());
    if (m_typeEmbeddings)
        all.push_back(m_typeEmbeddings->weight.detach());
    if (m_taskEmbeddings)
        all.push_back(m_taskEmbeddings->weight.detach());
    add(m_embeddingNorm);
    if (m_embeddingProjection)
        add(m_embeddingProjection);
    for (const Layer &layer : m_layers) {
        const torch::Tensor qkv = value(layer.qkv->weight).detach();
        for (std::int64_t part = 0; part < 3; ++part) {
            all.push_back(qkv.narrow(0, part * width(), width()));
            all.push_back(layer.qkv->bias.detach().narrow(0, part * width(), width()));
        }
        add(layer.attentionOut);
        add(layer.attentionNorm);
        add(layer.up);
        add(layer.down);
        add(layer.outputNorm);
    }
    if (m_relativeBias)
        all.push_back(m_relativeBias->weight.detach());
    return all;
}

std::vector<std::pair<std::string, torch::Tensor>> ContentEncoderImpl::poolingTensors() const
{
    std::vector<std::pair<std::string, torch::Tensor>> all;
    for (const auto &entry : named_parameters())
        if (entry.key().starts_with("pool_"))
            all.emplace_back(entry.key(), entry.value().detach());
    return all;
}

Dropout ContentEncoderImpl::dropoutOf(const MicroBatch &batch, std::uint64_t seed) const
{
    if (!is_training() || m_options.dropout <= 0)
        return {};
    torch::Tensor keys = torch::empty({ batch.offsets->back() }, torch::kInt64);
    std::int64_t *key = keys.data_ptr<std::int64_t>();
    for (std::size_t t = 0; t < batch.dropoutKeys.size(); ++t)
        for (std::int64_t row = (*batch.offsets)[t]; row < (*batch.offsets)[t + 1]; ++row)
            key[row] = static_cast<std::int64_t>(
                rowKey(seed, batch.dropoutKeys[t], static_cast<std::uint64_t>(row - (*batch.offsets)[t])));
    return { m_options.dropout, onDevice(keys, batch.tokens.options()), 0 };
}

torch::Tensor ContentEncoderImpl::embed(const MicroBatch &batch, const Dropout &dropout)
{
    const EncoderConfig &c = m_options.config;
    if (c.family == Family::ModernBert)
        return modernEmbed(m_wordEmbeddings->weight, m_modernEmbeddingNorm, c.normEpsilon, batch.tokens, dropout);
    // All texts are of type 0 and task 0. Their rows join the small table of positions, not every token.
    torch::Tensor positions = m_positionEmbeddings->weight.narrow(0, c.positionOffset, c.maxTokens());
    if (m_typeEmbeddings)
        positions = positions + m_typeEmbeddings->weight.select(0, 0);
    if (m_taskEmbeddings)
        positions = positions + m_taskEmbeddings->weight.select(0, 0);
    const torch::Tensor x = embedTokens(m_wordEmbeddings->weight, positions, m_embeddingNorm->weight,
        m_embeddingNorm->bias, c.normEpsilon, batch.tokens, batch.positions, dropout);
    return m_embeddingProjection ? m_embeddingProjection(x) : x;
}

torch::Tensor ContentEncoderImpl::applyLayer(std::int64_t i, const torch::Tensor &x, const MicroBatch &batch,
    const Dropout &dropout)
{
    const EncoderConfig &c = m_options.config;
    if (c.family == Family::ModernBert) {
        const ModernLayer &l = m_modernLayers[static_cast<std::size_t>(i)];
        ModernSettings settings { c.heads, c.activation, c.normEpsilon };
        settings.theta = c.seesAll(i) ? c.globalTheta : c.localTheta;
        settings.window = c.seesAll(i) ? 0 : c.window;
        settings.checkpointing = m_options.checkpointing;
        settings.precision = m_options.precision;
        return modernLayer(x,
            { l.attentionNorm, adapted(l.qkv), adapted(l.attentionOut), l.norm, adapted(l.up), adapted(l.down) },
            batch.offsets, batch.positions, settings, dropout.at(1 + 2 * i));
    }
    const Layer &l = m_layers[c.sharesLayers() ? 0 : static_cast<std::size_t>(i)];
    const LayerWeights weights { adapted(l.qkv->weight), l.qkv->bias, adapted(l.attentionOut->weight),
        l.attentionOut->bias, l.attentionNorm->weight, l.attentionNorm->bias, adapted(l.up->weight), l.up->bias,
        adapted(l.down->weight), l.down->bias, l.outputNorm->weight, l.outputNorm->bias };
    // Site 0 is the embeddings'.
    const LayerSettings settings { c.heads, c.activation, c.normEpsilon, m_options.checkpointing, m_options.precision };
    if (m_relativeBias)
        return relativeEncoderLayer(x, weights, m_relativeBias->weight, batch.offsets, settings, dropout.at(1 + 2 * i));
    return encoderLayer(x, weights, batch.offsets, settings, dropout.at(1 + 2 * i));
}

torch::Tensor ContentEncoderImpl::frozenStates(const MicroBatch &batch)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor x = embed(batch, {});
    for (std::int64_t i = 0; i < m_options.frozenLayers; ++i)
        x = applyLayer(i, x, batch, {});
    return x.to(tensorOptions().dtype());
}

torch::Tensor ContentEncoderImpl::states(const MicroBatch &batch, std::uint64_t dropoutSeed,
    const torch::Tensor &frozen)
{
    const Dropout dropout = dropoutOf(batch, dropoutSeed);
    torch::Tensor x;
    if (m_options.frozenLayers < 0)
        x = embed(batch, dropout);
    else
        x = frozen.defined() ? frozen : frozenStates(batch);
    for (std::int64_t i = std::max<std::int64_t>(m_options.frozenLayers, 0); i < m_options.config.layers; ++i)
        x = applyLayer(i, x, batch, dropout);
    x = x.to(tensorOptions().dtype()); // a GPU's layers may hand on bf16
    return m_finalNorm.defined() ? modernNorm(x, m_finalNorm, m_options.config.normEpsilon) : x;
}

torch::Tensor ContentEncoderImpl::forward(const MicroBatch &batch, std::uint64_t dropoutSeed,
    const torch::Tensor &frozen)
{
    torch::Tensor vectors = pool(states(batch, dropoutSeed, frozen), batch);
    if (m_options.normalize)
        vectors = vectors / vectors.norm(2, 1, true).clamp_min(shortest);
    if (!batch.rowOfText.defined())
        return vectors;
    return torch::zeros({ batch.rows(), width() }, vectors.options())
        .index_add(0, batch.rowOfText, vectors * batch.textWeight);
}

torch::Tensor ContentEncoderImpl::pool(const torch::Tensor &x, const MicroBatch &batch)
{
    const auto texts = static_cast<std::int64_t>(batch.offsets->size()) - 1;
    auto sumPerText = [&](const torch::Tensor &values) { return segmentSum(values, batch.offsets, batch.textOfToken); };
    switch (m_options.pooling) {
    case Pooling::Cls:
        return x.index_select(0, batch.firstToken);
    case Pooling::Mean:
        return sumPerText(x) * batch.inverseLength;
    case Pooling::Attention:
    case Pooling::Model:
        break;
    }
    const torch::Tensor mixed = packedAttention(m_poolQkv(x), batch.offsets, m_options.config.heads);
    const torch::Tensor score = m_poolScore(torch::tanh(m_poolHidden(mixed))); // [T, 1]
    // Softmax within each text; its own highest score is subtracted, which changes no value.
    const auto &offsets = *batch.offsets;
    torch::Tensor highest;
    {
        const torch::NoGradGuard noGrad;
        const std::int64_t longest = offsets[static_cast<std::size_t>(texts)]
            - offsets[static_cast<std::size_t>(texts) - 1];
        torch::Tensor padded = torch::full({ texts, longest }, -std::numeric_limits<double>::infinity(),
            score.options());
        padded.index_put_({ batch.textOfToken, batch.positions }, score.squeeze(1));
        highest = padded.amax(1, true).index_select(0, batch.textOfToken);
    }
    const torch::Tensor weight = torch::exp(score - highest);
    return sumPerText(mixed * weight) / sumPerText(weight);
}

} // namespace gram
