// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/mode_traits.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace gram {

/// What N consecutive batches read: a cycle of Multi-step, from one encoder update to the next.
///
/// Work is in forward passes of one item through the encoder, a backward pass counting as two
/// (it computes two products for each of the forward's: PaLM, Chowdhery et al. 2022, appendix B),
/// for each interaction. A cycle costs
///     E2E          3 K_N                    each interaction, forward and backward
///     Single-step  3 sum of the batches' U  each batch's items, likewise
///     Multi-step   (1 + 3 p) U_N            each item once for the table, when it is first read,
///                                           and p times forward and backward in the regression
/// after Yang et al., NAACL 2022, section 3, whose R is K_N / U_N of one batch. So with p = 1
/// Multi-step does less than E2E where R over the latency is above 4/3.
struct LatencyEstimate {
    std::int64_t latency = 0; ///< N, in steps
    std::int64_t cycles = 0; ///< that were counted; 0 = interpolated, or a bound
    bool atMost = false; ///< `unique` is an upper bound: so long a cycle was not counted
    double interactions = 0; ///< K_N, mean of the cycles, as below
    double unique = 0; ///< U_N, the items that the N batches have between them
    double batchUnique = 0; ///< sum of the N batches' U

    /// R over the latency, K_N / U_N: how often an item is read between two updates.
    double redundancy() const { return interactions / unique; }
    static constexpr double e2eWork() { return 3; }
    double singleStepWork() const { return 3 * batchUnique / interactions; }
    /// In how many of the N batches an item is that is in any of them, on average.
    double touches() const { return batchUnique / unique; }
    double multiStepWork(std::int64_t passes) const
    {
        return static_cast<double>(1 + 3 * passes) * unique / interactions;
    }
    /// Texts forwarded, for each interaction.
    double singleStepEncodings() const { return batchUnique / interactions; }
    double multiStepEncodings(std::int64_t passes) const
    {
        return static_cast<double>(1 + passes) * unique / interactions;
    }
};

/// Items in a mini-batch of Multi-step's regression: RunConfig::ceBatch, or where that is 0 as many as have
/// 512 tokens between them, which is where a pass of the encoder reaches its rate, and at least 16.
/// Measured: 64 titles of 8 tokens in place of 16 changed no AUC by more than 0.3 points (MovieLens).
inline std::int64_t miniBatchItems(std::int64_t set, double tokensPerItem)
{
    return set > 0 ? set : std::max<std::int64_t>(16, std::llround(512 / std::max(tokensPerItem, 1.0)));
}

/// N of a configuration.
inline std::int64_t latencyInSteps(const RunConfig &config, std::int64_t stepsPerEpoch)
{
    switch (config.latencyUnit) {
    case LatencyUnit::Steps:
        break;
    case LatencyUnit::HalfEpoch:
        return (config.latency * stepsPerEpoch + 1) / 2;
    case LatencyUnit::Epoch:
        return config.latency * stepsPerEpoch;
    }
    return config.latency;
}

/// The steps after which the configuration's training is at its end, where no time and no patience ends it before.
inline std::int64_t lastStepOf(const RunConfig &config, std::int64_t stepsPerEpoch)
{
    return config.steps > 0 ? config.steps : config.epochs * stepsPerEpoch;
}

/// By latency, for the batches of one configuration.
struct LatencyEstimates {
    std::int64_t batch = 0; ///< users
    std::int64_t stepsPerEpoch = 0;
    std::int64_t interactionsPerEpoch = 0;
    std::int64_t items = 0; ///< of the training split
    std::int64_t passes = 0; ///< RunConfig::cePasses; 0 = automatic, see passesAt()
    std::int64_t ceBatch = 0; ///< miniBatchItems()
    std::vector<LatencyEstimate> latencies; ///< rising; the first is 1; empty = there are no batches

    /// At any latency. Between two of the list the logarithm of U_N is interpolated over that of N.
    /// Above the last one K_N goes on in proportion, and U_N at most so, up to `items`.
    LatencyEstimate at(std::int64_t latency) const
    {
        if (latencies.empty())
            return {};
        const auto next = std::lower_bound(latencies.begin(), latencies.end(), latency,
            [](const LatencyEstimate &e, std::int64_t n) { return e.latency < n; });
        if (next == latencies.end()) {
            const LatencyEstimate &last = latencies.back();
            const double times = static_cast<double>(latency) / static_cast<double>(last.latency);
            const double most = std::max(last.unique, static_cast<double>(items));
            return { latency, 0, true, last.interactions * times, std::min(last.unique * times, most),
                last.batchUnique * times };
        }
        if (next->latency == latency || next == latencies.begin())
            return *next;
        const LatencyEstimate &a = *std::prev(next), &b = *next;
        const double n = static_cast<double>(latency), na = static_cast<double>(a.latency),
                     nb = static_cast<double>(b.latency);
        const double share = std::log(n / na) / std::log(nb / na);
        const double linear = (n - na) / (nb - na);
        return { latency, 0, b.atMost, std::lerp(a.interactions, b.interactions, linear),
            std::exp(std::lerp(std::log(a.unique), std::log(b.unique), share)),
            std::lerp(a.batchUnique, b.batchUnique, linear) };
    }

    /// p at a latency: as set, or so many that the regressions of an epoch visit about 10,000 items between them, but
    /// at most 8, and no more than make an item encoded 0.15 times for each batch that it is in. A long latency over
    /// few items fits the encoder seldom, and one pass leaves most of the way to where the rows went: on Statics
    /// (1,223 items, an epoch of 50 steps; twelve epochs) 1, 4 and 8 passes reached .782, .816 and .823, the exact mode
    /// .821. It is visits that count: mini-batches of a quarter of the size, or three times the rate, brought
    /// a point or less where two passes brought two.
    std::int64_t passesAt(const LatencyEstimate &e) const
    {
        constexpr double visits = 10'000, mostPerTouch = 0.15;
        constexpr std::int64_t most = 8;
        if (passes > 0)
            return passes;
        if (e.latency <= 1 || !(e.unique > 0))
            return 1;
        const double visited = e.unique * static_cast<double>(stepsPerEpoch) / static_cast<double>(e.latency);
        const double wanted = std::min(std::round(visits / visited), std::floor(mostPerTouch * e.touches()));
        return std::clamp(static_cast<std::int64_t>(wanted), std::int64_t { 1 }, most);
    }

    /// The shortest latency of the list from which on Multi-step does less encoder work than E2E, or
    /// Single-step, up to its end. None: at no latency up to an epoch.
    std::optional<std::int64_t> paysFrom(Mode against) const
    {
        std::optional<std::int64_t> from;
        for (auto e = latencies.rbegin(); e != latencies.rend() && pays(*e, against); ++e)
            from = e->latency;
        return from;
    }

    bool pays(const LatencyEstimate &e, Mode against) const
    {
        return e.multiStepWork(passesAt(e)) < (traitsOf(against).isReference ? e.e2eWork() : e.singleStepWork());
    }

    /// The latencies to show: the usual ones within an epoch, half an epoch, an epoch, and `own`.
    std::vector<std::int64_t> shown(std::int64_t own) const
    {
        std::vector<std::int64_t> all { (stepsPerEpoch + 1) / 2, stepsPerEpoch, own };
        for (const std::int64_t n : { 1, 2, 5, 10, 20, 50 })
            if (n < stepsPerEpoch)
                all.push_back(n);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
};

} // namespace gram
