// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/memory_estimate.h"

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double additiveWidth = 200; // of attention pooling, in the encoder and in NRMS
constexpr double keptFree = 0.2;

double elementSize(const RunConfig &config)
{
    return config.dtype == Dtype::Float64 ? 8 : 4;
}

/// What autograd keeps of a token in a layer: its input, q, k and v, attention's output, both sums
/// that enter a norm, the attended vector and the feed-forward part before its activation
/// function; two statistics of each norm and of each head.
double layerMemory(const ModelSummary &m)
{
    return static_cast<double>(8 * m.hidden + m.intermediate + 4 + 2 * m.heads);
}

std::int64_t frozenLayers(const ModelSummary &m, const RunConfig &config)
{
    return std::min(config.freezeLayers, m.layers);
}

Pooling poolingOf(const ModelSummary &m, const RunConfig &config)
{
    return config.pooling == Pooling::Model ? m.pooling : config.pooling;
}

/// The encoder's, and those of attention pooling, which are no part of the language model.
double allParameters(const ModelSummary &m, const RunConfig &config)
{
    const auto d = static_cast<double>(m.hidden);
    const double pooling
        = poolingOf(m, config) == Pooling::Attention ? 3 * d * (d + 1) + additiveWidth * (d + 2) : 0;
    return static_cast<double>(m.parameters) + pooling;
}

double trainableParameters(const ModelSummary &m, const RunConfig &config)
{
    const std::int64_t frozen = frozenLayers(m, config);
    if (frozen < 0)
        return allParameters(m, config);
    return allParameters(m, config)
        - static_cast<double>(m.embeddingParameters + (m.sharedLayers ? 0 : frozen * m.layerParameters));
}

/// K and U of a batch as the dataset's estimates give them for the nearest size.
std::pair<double, double> itemsOfBatch(const DatasetSummary &dataset, std::int64_t batch)
{
    const auto &known = dataset.redundancy;
    const auto nearest = std::min_element(known.begin(), known.end(), [batch](const auto &a, const auto &b) {
        return std::abs(a.batch - batch) < std::abs(b.batch - batch);
    });
    const double share = static_cast<double>(batch) / static_cast<double>(nearest->batch);
    return { nearest->interactions * share, std::min(nearest->unique * share, static_cast<double>(dataset.items)) };
}

struct CfMemory {
    double parameters = 0;
    double activations = 0; ///< at most, in the forward and backward pass

    /// Gradients come to be while activations are let go.
    double pass() const { return std::max(activations, parameters); }
};

/// The slots of a batch are padded to its longest sequence: here to the dataset's. How many vectors
/// of width d a slot takes at most was measured.
CfMemory cfMemory(const ModelSummary &m, const RunConfig &config, const DatasetSummary &dataset)
{
    const auto d = static_cast<double>(m.hidden), heads = static_cast<double>(m.heads);
    const auto users = static_cast<double>(config.batch);
    const std::int64_t longest = dataset.sequenceLengths.edges.empty() ? 0 : dataset.sequenceLengths.edges.back();
    const bool news = dataset.kind == TaskKind::News;
    const auto length = static_cast<double>(std::min(longest, news ? config.maxHistory : config.maxSequence));
    if (news) {
        // A slot of the history has q, k and v, the hidden layer of additive attention and rows of
        // attention's weights; a candidate has its vector.
        return { 3 * d * d + additiveWidth * d,
                 users * (length * (8 * d + additiveWidth + 4 * heads * length)
                          + static_cast<double>(1 + config.negatives) * 2 * d) };
    }
    if (config.cf == CfModule::Saint) {
        // An encoder's layer has one attention (4 d^2), a decoder's two; a feed-forward part has 8 d^2.
        return { 56 * d * d + 2 * static_cast<double>(config.maxSequence) * d,
                 users * length * (80 * d + 18 * heads * length) };
    }
    // Two LSTM layers of four gates each; of each gate, cell and output a vector is kept.
    return { 17 * d * d, users * length * 25 * d };
}

} // namespace

TokenMemory tokenMemory(const ModelSummary &m, const RunConfig &config)
{
    const auto d = static_cast<double>(m.hidden), inner = static_cast<double>(m.intermediate);
    const std::int64_t frozen = frozenLayers(m, config);
    const auto layers = static_cast<double>(m.layers - std::max<std::int64_t>(frozen, 0));

    TokenMemory t;
    t.kept = layers * (config.activationCheckpointing ? d : layerMemory(m));
    if (frozen < 0)
        t.kept += d + 2; // the embeddings' sum, before their norm
    if (poolingOf(m, config) == Pooling::Attention)
        t.kept += 6 * d + additiveWidth + 2 * static_cast<double>(m.heads); // input, q, k, v, output, weighted
    t.passing = 3 * d + 2 * inner; // three gradients of width d, the feed-forward part's and its activation
    if (config.activationCheckpointing)
        t.passing += layerMemory(m); // the layer that is run again
    t.encoding = std::max(5 * d, 3 * d + inner);
    return t;
}

std::int64_t tokensThatFit(const ModelSummary &model, const RunConfig &config, std::uint64_t freeBytes,
                           std::int64_t items)
{
    const TokenMemory t = tokenMemory(model, config);
    const double elements = static_cast<double>(freeBytes) * (1 - keptFree) / elementSize(config)
        - trainableParameters(model, config) - 2 * static_cast<double>(items * model.hidden);
    return std::max<std::int64_t>(0, std::llround(std::floor(elements / (t.kept + t.passing))));
}

std::vector<MemoryEstimate> estimateMemory(const ModelSummary &m, const RunConfig &config,
                                           const DatasetSummary &dataset, std::uint64_t freeBytes)
{
    if (dataset.redundancy.empty())
        return {};
    const double element = elementSize(config);
    const auto d = static_cast<double>(m.hidden), items = static_cast<double>(dataset.items);
    const double tokens = dataset.meanItemTokens;
    const auto [interactions, unique] = itemsOfBatch(dataset, config.batch);
    const TokenMemory token = tokenMemory(m, config);
    const CfMemory cf = cfMemory(m, config, dataset);
    const double trainable = trainableParameters(m, config);

    const double cache = config.freezeLayers >= 0 ? items * tokens * d : 0;
    const bool cacheInMemory = cache * element <= static_cast<double>(config.cacheLimit) * 1048576;
    // Always there: the weights and Adam's moments of what is trained.
    const double modules = allParameters(m, config) + 3 * cf.parameters;
    const double training = modules + 2 * trainable + (cacheInMemory ? cache : 0);

    const auto passOf = [&](double count) { return std::min(count * tokens, static_cast<double>(encoderPassTokens)); };
    // The graphs of `count` items are kept, and let go pass by pass while gradients come to be.
    const auto backward = [&](double count) {
        const double pass = passOf(count);
        return std::max(count * tokens * token.kept + pass * token.passing,
                        pass * (token.kept + token.passing) + (count * tokens > pass ? trainable : 0));
    };
    const auto stepThrough = [&](double count) {
        return training + 2 * count * d
            + std::max(count * tokens * token.kept + cf.pass(), cf.parameters + std::max(backward(count), trainable));
    };
    // Graphs of one micro-batch at a time, `count` items in all.
    const auto microBatches = [&](double count, double microTokens) {
        const double pass = std::min(microTokens, count * tokens);
        return std::max(pass * (token.kept + token.passing) + (count * tokens > pass ? trainable : 0), trainable);
    };
    double microTokens = passOf(static_cast<double>(config.microBatch));
    if (config.microBatch == 0) {
        microTokens = static_cast<double>(encoderPassTokens);
        if (freeBytes > 0)
            microTokens = std::clamp(static_cast<double>(tokensThatFit(m, config, freeBytes, std::llround(unique))),
                                     tokens, microTokens);
    }
    const double encodeAll = passOf(items) * token.encoding;
    const auto ceBatch = static_cast<double>(config.ceBatch);
    const double tables = config.itemOptimizer == ItemOptimizer::Adam ? 3 : 2; // Multi-step's

    const auto bytes = [element](double elements) { return static_cast<std::uint64_t>(std::llround(elements * element)); };
    return {
        { Mode::E2E, bytes(stepThrough(interactions)) },
        { Mode::SingleStep, bytes(stepThrough(unique)) },
        { Mode::SingleStepBounded,
          bytes(training + 2 * unique * d
                + std::max(cf.pass(), cf.parameters + microBatches(unique, microTokens))) },
        { Mode::MultiStep,
          bytes(training + tables * items * d
                + std::max({ 2 * unique * d + cf.pass(), microBatches(ceBatch, passOf(ceBatch)),
                             unique * d + passOf(unique) * token.encoding })) },
        { Mode::Frozen, bytes(modules + items * d + std::max(encodeAll, 2 * unique * d + cf.pass())) },
        { Mode::Id, bytes(modules + 3 * items * d + 2 * unique * d + cf.pass()) },
    };
}

} // namespace gram
