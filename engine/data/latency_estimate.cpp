// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/latency_estimate.h"

#include "base/job.h"
#include "data/batch_sampler.h"

#include <algorithm>
#include <utility>

namespace gram {

namespace {

constexpr std::int64_t everyLatencyTo = 50; ///< above, each is a tenth longer than the one before

std::vector<std::int64_t> countedLatencies(std::int64_t stepsPerEpoch)
{
    std::vector<std::int64_t> all { (stepsPerEpoch + 1) / 2, stepsPerEpoch };
    for (std::int64_t n = 1; n <= std::max(everyLatencyTo, stepsPerEpoch); n += n < everyLatencyTo ? 1 : n / 10)
        all.push_back(n);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Sums over the whole cycles of one latency, and the one that is not whole yet.
struct Cycles {
    std::int32_t start = 0; ///< step at which the cycle began
    std::int64_t whole = 0;
    std::int64_t interactions = 0, unique = 0, batchUnique = 0;
    std::int64_t openInteractions = 0, openUnique = 0, openBatchUnique = 0;
};

} // namespace

LatencyEstimates estimateLatencies(std::shared_ptr<const Dataset> dataset, const RunConfig &config,
    std::int64_t mostInteractions, std::stop_token stop)
{
    BatchSampler sampler(dataset, config);
    LatencyEstimates result;
    result.batch = config.batch;
    result.passes = config.cePasses;
    result.ceBatch = miniBatchItems(config.ceBatch, dataset->items.meanItemTokens());
    result.stepsPerEpoch = sampler.batchesPerEpoch();
    result.items = std::count(dataset->cold.begin(), dataset->cold.end(), 0);
    result.interactionsPerEpoch = dataset->kind == TaskKind::News
        ? static_cast<std::int64_t>(dataset->trainNews.history.size())
            + dataset->trainNews.size() * (1 + config.negatives)
        : static_cast<std::int64_t>(dataset->trainKt.item.size());
    if (result.stepsPerEpoch == 0)
        return result;

    const std::vector<std::int64_t> latencies = countedLatencies(result.stepsPerEpoch);
    std::vector<Cycles> cycles(latencies.size());
    std::vector<std::int32_t> lastRead(dataset->cold.size(), -1); ///< step that read the item last
    std::vector<std::int32_t> previous; ///< of the batch's unique items: the step before that
    std::int64_t looked = 0;
    for (std::int32_t step = 0; step < latencies.back() && looked < mostInteractions; ++step) {
        if (stop.stop_requested())
            throw Cancelled {};
        const Batch batch = sampler.draw(step / result.stepsPerEpoch, step % result.stepsPerEpoch);
        const auto k = static_cast<std::int64_t>(batch.interactions.size());
        looked += k;
        previous.clear();
        for (const std::int32_t item : batch.interactions) {
            const std::int32_t before = std::exchange(lastRead[static_cast<std::size_t>(item)], step);
            if (before != step)
                previous.push_back(before);
        }
        const auto u = static_cast<std::int64_t>(previous.size());
        for (std::size_t i = 0; i < latencies.size(); ++i) {
            Cycles &c = cycles[i];
            c.openInteractions += k;
            c.openBatchUnique += u;
            c.openUnique += std::count_if(previous.begin(), previous.end(),
                [start = c.start](std::int32_t before) { return before < start; });
            if (step + 1 - c.start < latencies[i])
                continue;
            ++c.whole;
            c.interactions += std::exchange(c.openInteractions, 0);
            c.unique += std::exchange(c.openUnique, 0);
            c.batchUnique += std::exchange(c.openBatchUnique, 0);
            c.start = step + 1;
        }
    }
    std::vector<LatencyEstimate> counted;
    for (std::size_t i = 0; i < latencies.size() && cycles[i].whole > 0; ++i) {
        const Cycles &c = cycles[i];
        const auto n = static_cast<double>(c.whole);
        counted.push_back({ latencies[i], c.whole, false, static_cast<double>(c.interactions) / n,
            static_cast<double>(c.unique) / n, static_cast<double>(c.batchUnique) / n });
    }
    result.latencies = counted;
    for (std::size_t i = counted.size(); i < latencies.size(); ++i)
        counted.push_back(result.at(latencies[i]));
    result.latencies = std::move(counted);
    return result;
}

} // namespace gram
