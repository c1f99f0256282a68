// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/memory_estimate.h"

#include "api/cf_traits.h"
#include "cf/cf_module.h"
#include "device/environment.h"
#include "modes/training_mode.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace gram {

namespace {

constexpr double gpuWorkspaceBytes = 64 << 20; // of cuBLAS and of cuBLASLt

/// K and U of a batch as the dataset's estimates give them for the nearest size.
std::pair<double, double> itemsOfBatch(const DatasetSummary &dataset, std::int64_t batch)
{
    const auto &known = dataset.redundancy;
    const auto nearest = std::min_element(known.begin(), known.end(),
        [batch](const auto &a, const auto &b) { return std::abs(a.batch - batch) < std::abs(b.batch - batch); });
    const double share = static_cast<double>(batch) / static_cast<double>(nearest->batch);
    return { nearest->interactions * share, std::min(nearest->unique * share, static_cast<double>(dataset.items)) };
}

CfMemory cfMemoryOf(const ModelSummary &m, const RunConfig &config, const DatasetSummary &dataset)
{
    const std::int64_t longest = dataset.sequenceLengths.edges.empty() ? 0 : dataset.sequenceLengths.edges.back();
    const std::int64_t most = dataset.kind == TaskKind::News ? config.maxHistory : config.maxSequence;
    const CfTraits &asked = traitsOf(config.cf, dataset.kind);
    // The form may have the module of other data still.
    const CfTraits &fits = asked.task == dataset.kind ? asked : traitsOf(CfModule::Auto, dataset.kind);
    return cfMemory(fits.module,
        { .width = static_cast<double>(m.hidden),
            .heads = static_cast<double>(m.heads),
            .users = static_cast<double>(config.batch),
            .length = static_cast<double>(std::min(longest, most)),
            .candidates = static_cast<double>(1 + config.negatives),
            .maxSequence = static_cast<double>(config.maxSequence) });
}

double microTokensOf(const ModelSummary &m, const MemoryParts &parts, std::uint64_t freeBytes)
{
    if (parts.config.microBatch > 0)
        return parts.passOf(static_cast<double>(parts.config.microBatch));
    const auto most = static_cast<double>(passTokens(parts.config.device));
    if (freeBytes == 0)
        return most;
    return std::clamp(static_cast<double>(tokensThatFit(m, parts.config, freeBytes, std::llround(parts.unique))),
        parts.tokens, most);
}

} // namespace

std::vector<MemoryEstimate> estimateMemory(const ModelSummary &m, const RunConfig &config,
    const DatasetSummary &dataset, std::uint64_t freeBytes)
{
    if (dataset.redundancy.empty())
        return {};
    const double element = elementSize(config);
    MemoryParts parts { .config = config, .token = tokenMemory(m, config), .cf = cfMemoryOf(m, config, dataset) };
    parts.width = static_cast<double>(m.hidden);
    parts.items = static_cast<double>(dataset.items);
    parts.tokens = dataset.meanItemTokens;
    std::tie(parts.interactions, parts.unique) = itemsOfBatch(dataset, config.batch);
    parts.trainable = trainableParameters(m, config);
    const double cache = config.freezeLayers >= 0 ? parts.items * parts.tokens * parts.width : 0;
    const bool cacheInMemory = cache * element <= static_cast<double>(config.cacheLimit) * 1048576;
    // Always there: the weights and Adam's moments of what is trained.
    parts.modules = allParameters(m, config) + 3 * parts.cf.parameters;
    parts.training = parts.modules + 2 * parts.trainable + (cacheInMemory ? cache : 0);
    if (onGpu(config.device))
        parts.training += gpuWorkspaceBytes / element
            + (precisionFor(config) == CePrecision::Bf16
                    ? (allParameters(m, config) - static_cast<double>(m.embeddingParameters)) / 2
                    : 0);
    parts.microTokens = microTokensOf(m, parts, freeBytes);

    std::vector<MemoryEstimate> all;
    for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i) {
        const auto mode = static_cast<Mode>(i);
        all.push_back({ mode, static_cast<std::uint64_t>(std::llround(memoryOf(mode, parts) * element)) });
    }
    return all;
}

} // namespace gram
