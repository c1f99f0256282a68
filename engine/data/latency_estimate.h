// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "data/dataset.h"

#include <memory>
#include <stop_token>

namespace gram {

/// So many interactions are looked at, at most: less than a second, at about 0.1 microseconds each.
inline constexpr std::int64_t mostCountedInteractions = 8'000'000;

/// Counts what latencies up to an epoch (at least 50 steps) read, on the batches that a run of
/// `config` really makes, from its first step on: all whole cycles within that. On a dataset with
/// more than `mostInteractions` in an epoch fewer batches are counted, and longer latencies have
/// upper bounds (LatencyEstimates::at). Throws Cancelled.
LatencyEstimates estimateLatencies(std::shared_ptr<const Dataset> dataset, const RunConfig &config,
    std::int64_t mostInteractions = mostCountedInteractions, std::stop_token stop = {});

} // namespace gram
