// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/mode_traits.h"
#include "api/run_result.h"

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

namespace gram {

/// A run's steps, and the own time of its first one, which warms up and is left out of every speedup.
struct TimedSteps {
    std::span<const StepRecord> steps;
    /// Seconds. 0: it cannot be told from what came before it, Multi-step's first item table say, which is part of the
    /// run's price; then all of it counts.
    double warmUp = 0;

    /// Training time of the first `count` steps, without the first one's own.
    double secondsOf(std::size_t count) const { return steps[count - 1].seconds - warmUp; }
    /// Training time as it is counted wherever a run is set beside E2E: from the end of the first step on. `seconds`: since
    /// the start, an evaluation's.
    double counted(double seconds) const { return std::max(0.0, seconds - warmUp); }
};

/// `result`: when the run has ended; it tells the first step's own time. Until then the first record stands for it,
/// where nothing is encoded before the steps.
inline TimedSteps timedSteps(const RunConfig &config, std::span<const StepRecord> steps, const RunResult *result)
{
    if (steps.empty())
        return {};
    if (result && result->stepSeconds.size() == steps.size())
        return { steps, result->stepSeconds.front() };
    const ModeTraits &mode = traitsOf(config.mode);
    const bool encodesBefore = mode.hasLatency || (mode.usesContent && !mode.trainsEncoder);
    return { steps, encodesBefore ? 0 : steps.front().seconds };
}

/// A run's speed against E2E's, a step: E2E's seconds / the run's.
struct StepSpeedup {
    double value = std::numeric_limits<double>::quiet_NaN();
    std::int64_t steps = 0; ///< of E2E that it is measured over; 0 = there is nothing to compare
};

/// Over the steps that both have made, without the first of either.
inline StepSpeedup speedupOf(const TimedSteps &run, const TimedSteps &e2e)
{
    const std::size_t common = std::min(run.steps.size(), e2e.steps.size());
    if (common < 2 || !(run.secondsOf(common) > 0))
        return {};
    return { e2e.secondsOf(common) / run.secondsOf(common), static_cast<std::int64_t>(common) - 1 };
}

/// Over all of the run's steps without the first, against the mean of E2E as it was measured.
inline StepSpeedup speedupOf(const TimedSteps &run, const Baseline &e2e)
{
    const std::size_t count = run.steps.size();
    if (count < 2 || !(e2e.secondsPerStep > 0) || !(run.secondsOf(count) > 0))
        return {};
    const auto counted = static_cast<double>(run.warmUp > 0 ? count - 1 : count);
    return { e2e.secondsPerStep * counted / run.secondsOf(count), e2e.steps };
}

/// Which of several E2E runs of the same work a run is measured against, the highest first: the one that the user
/// chose, one on the same batches, one of the same budget (those of a comparison belong together), the longest.
inline auto referenceRank(bool chosen, const RunConfig &e2e, const RunConfig &run, std::int64_t steps)
{
    const bool sameBudget = e2e.steps == run.steps && e2e.seconds == run.seconds
        && (e2e.epochs == run.epochs || run.steps > 0);
    return std::tuple(chosen, e2e.seed == run.seed, sameBudget, steps);
}

} // namespace gram
