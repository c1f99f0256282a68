// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/token_memory.h"

#include "api/lora.h"
#include "device/environment.h"
#include "model_files/encoder_config.h"

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double additiveWidth = 200; // of attention pooling
constexpr double keptFree = 0.2;
constexpr double indices = 8; ///< of a token on a GPU: its number, place, text and key, of 8 bytes each

bool hasOwnKernels(const ModelSummary &m)
{
    return m.family != titleOf(Family::MpNet) && m.family != titleOf(Family::ModernBert);
}

/// Whether activations are bf16 from product to product: then they have half an element's bytes.
bool isNarrow(const ModelSummary &m, const RunConfig &config)
{
    return precisionFor(config) == CePrecision::Bf16 && onGpu(config.device) && hasOwnKernels(m);
}

/// What autograd keeps of a token in a layer: its input, q, k and v, attention's output, both sums
/// that enter a norm, the attended vector and the feed-forward part before its activation
/// function; two statistics of each norm and of each head.
double layerMemory(const ModelSummary &m, const RunConfig &config)
{
    // By LibTorch's own operations the inputs of each are kept, and the attention's weights, here of a text of the
    // greatest length. How many there are was measured, with inner widths of one and of four times d.
    const auto d = static_cast<double>(m.hidden), inner = static_cast<double>(m.intermediate);
    const double weights = static_cast<double>(m.heads * config.maxTokens);
    if (m.family == titleOf(Family::MpNet))
        return 8 * d + 2 * inner + weights;
    if (m.family == titleOf(Family::ModernBert))
        return 9 * d + 4 * inner + weights;
    return (8 * d + inner) * (isNarrow(m, config) ? 0.5 : 1) + 4 + static_cast<double>(2 * m.heads);
}

std::int64_t frozenLayers(const ModelSummary &m, const RunConfig &config)
{
    return std::min(config.freezeLayers, m.layers);
}

Pooling poolingOf(const ModelSummary &m, const RunConfig &config)
{
    return config.pooling == Pooling::Model ? m.pooling : config.pooling;
}

double poolingParameters(const ModelSummary &m, const RunConfig &config)
{
    const auto d = static_cast<double>(m.hidden);
    return poolingOf(m, config) == Pooling::Attention ? 3 * d * (d + 1) + additiveWidth * (d + 2) : 0;
}

} // namespace

double elementSize(const RunConfig &config)
{
    return config.dtype == Dtype::Float64 ? 8 : 4;
}

double allParameters(const ModelSummary &m, const RunConfig &config)
{
    const LoraSize lora = usesLora(config) ? loraSize(m, config, frozenLayers(m, config)) : LoraSize {};
    return static_cast<double>(m.parameters + lora.trained + lora.summed) + poolingParameters(m, config);
}

double trainableParameters(const ModelSummary &m, const RunConfig &config)
{
    const std::int64_t frozen = frozenLayers(m, config);
    if (usesLora(config))
        return static_cast<double>(loraSize(m, config, frozen).trained) + poolingParameters(m, config);
    if (frozen < 0)
        return allParameters(m, config);
    return allParameters(m, config)
        - static_cast<double>(m.embeddingParameters + (m.sharedLayers ? 0 : frozen * m.layerParameters));
}

TokenMemory tokenMemory(const ModelSummary &m, const RunConfig &config)
{
    const auto d = static_cast<double>(m.hidden), inner = static_cast<double>(m.intermediate);
    const std::int64_t frozen = frozenLayers(m, config);
    const auto layers = static_cast<double>(m.layers - std::max<std::int64_t>(frozen, 0));

    const double narrow = isNarrow(m, config) ? 0.5 : 1;
    TokenMemory t;
    t.kept = layers * (config.activationCheckpointing ? d : layerMemory(m, config));
    if (frozen < 0)
        t.kept += d + 2; // the embeddings' sum, before their norm; on a GPU what comes of it
    if (onGpu(config.device))
        t.kept += indices;
    if (poolingOf(m, config) == Pooling::Attention)
        t.kept += 6 * d + additiveWidth + 2 * static_cast<double>(m.heads); // input, q, k, v, output, weighted
    t.passing = (3 * d + 2 * inner) * narrow; // three gradients of width d, the feed-forward part's and its activation
    if (config.activationCheckpointing)
        t.passing += layerMemory(m, config); // the layer that is run again
    if (onGpu(config.device))
        t.encoding = (5 * d + 2 * inner) * narrow;
    else if (hasOwnKernels(m)) // of a layer's inner states those of the threads' turns, a quarter of all
        t.encoding = 3 * d + (7 * d + inner) / 4;
    else
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

} // namespace gram
