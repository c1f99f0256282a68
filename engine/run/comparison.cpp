// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/comparison.h"

#include "api/mode_traits.h"
#include "base/statistics.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gram {

namespace {

/// What a run did before its first step is part of its price: Multi-step's first item table.
double secondsBeforeSteps(const RunResult &run)
{
    return std::max(0.0, run.seconds - std::accumulate(run.stepSeconds.begin(), run.stepSeconds.end(), 0.0));
}

} // namespace

Speedup speedupAgainst(const RunResult &e2e, const RunResult &run)
{
    const std::size_t common = std::min({ e2e.stepSeconds.size(), run.stepSeconds.size(), run.stepRedundancy.size() });
    double e2eSeconds = 0;
    double runSeconds = 0;
    std::vector<double> ratios;
    std::vector<double> shares;
    for (std::size_t i = 1; i < common; ++i) {
        // A step too short for the clock has no ratio.
        if (!(e2e.stepSeconds[i] > 0 && run.stepSeconds[i] > 0 && run.stepRedundancy[i] > 0))
            continue;
        e2eSeconds += e2e.stepSeconds[i];
        runSeconds += run.stepSeconds[i];
        ratios.push_back(e2e.stepSeconds[i] / run.stepSeconds[i]);
        shares.push_back(ratios.back() / run.stepRedundancy[i]);
    }
    if (ratios.empty())
        return {};
    e2eSeconds += secondsBeforeSteps(e2e);
    runSeconds += secondsBeforeSteps(run);
    if (traitsOf(run.config.mode).hasLatency) // its CE updates come in bursts that a median leaves out
        return { .steps = static_cast<std::int64_t>(ratios.size()), .total = e2eSeconds / runSeconds };
    return { .steps = static_cast<std::int64_t>(ratios.size()),
        .total = e2eSeconds / runSeconds,
        .median = median(std::move(ratios)),
        .medianShareOfRedundancy = median(std::move(shares)) };
}

} // namespace gram
