// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/latency_estimate.h"
#include "cli/terminal.h"
#include "data/dataset.h"
#include "train/measure_times.h"

#include <optional>
#include <string>
#include <vector>

namespace gram {

/// Tokens per text, as a sorted list's figures.
struct TextLengths {
    std::int64_t median = 0;
    std::int64_t p90 = 0;
    std::int64_t p99 = 0;
    std::int64_t longest = 0;
    double mean = 0;
    std::int64_t limit = 0; ///< longer ones would be cut here, too
    double cut = 0; ///< share of those that max_tokens cuts
    std::int64_t proposal = 0; ///< a max_tokens that keeps 99% whole
};

/// As they are before max_tokens cuts them: `items` were loaded with max_tokens at `limit`.
TextLengths textLengths(const ItemStore &items, std::int64_t limit, std::int64_t maxTokens);

/// What Multi-step does by latency, and how long it should take where the times are known.
struct Outlook {
    RunConfig config;
    LatencyEstimates estimates;
    std::optional<StepTimes> times;

    std::int64_t ownLatency() const { return latencyInSteps(config, estimates.stepsPerEpoch); }
    double seconds(Mode mode, const LatencyEstimate &e) const
    {
        return expectedEpochSeconds(mode, estimates, e, *times);
    }
};

void printDatasetJson(const Dataset &dataset, const std::vector<RedundancyEstimate> &redundancy,
    const TextLengths &lengths, const Outlook &outlook, Terminal &terminal);
void printDataset(const Dataset &dataset, const std::vector<RedundancyEstimate> &redundancy, const TextLengths &lengths,
    std::int64_t maxTokens, Terminal &terminal);
/// From which latency on Multi-step does less work than the others, in a sentence.
std::string shownAdvice(const LatencyEstimates &all);
void printLatencies(const Outlook &outlook, Terminal &terminal);

} // namespace gram
