// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_result.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace gram {

/// How long the parts of a step take, in seconds: measured, on some batches.
struct StepTimes {
    double forward = 0; ///< an item through the encoder, without a graph
    double train = 0; ///< an item through the encoder, forward and backward
    double cf = 0; ///< a batch through the CF module, forward and backward, and its update
    double ceUpdate = 0; ///< a step of the encoder's optimizer
    std::int64_t batches = 0; ///< measured on so many
};

/// From what a run has measured of itself: E2E's or Single-step's, whose encodings all go forward and
/// backward. Nothing of other runs, or of one without a step. Its optimizer's time counts as `ceUpdate`.
inline std::optional<StepTimes> timesOf(const RunResult &run)
{
    const ModeTraits &mode = traitsOf(run.config.mode);
    const bool suits = mode.exact && !mode.hasLatency && !mode.boundsMemory;
    if (!suits || run.steps == 0 || run.encoded == 0 || !(run.phases.encode > 0))
        return std::nullopt;
    const auto encoded = static_cast<double>(run.encoded), steps = static_cast<double>(run.steps);
    return StepTimes { run.phases.encode / encoded, (run.phases.encode + run.phases.ceBackward) / encoded,
        run.phases.cf / steps, run.phases.optimizer / steps, run.steps };
}

/// Expected training time of an epoch, from the parts' times and the counts: what E2E, Single-step
/// or Multi-step encodes, at `train` or `forward` each, and an update of each module's optimizer
/// where the mode makes one.
inline double expectedEpochSeconds(Mode mode, const LatencyEstimates &all, const LatencyEstimate &e,
    const StepTimes &times)
{
    const auto steps = static_cast<double>(all.stepsPerEpoch);
    const auto interactions = static_cast<double>(all.interactionsPerEpoch);
    if (traitsOf(mode).hasLatency) {
        const auto passes = static_cast<double>(all.passesAt(e));
        const double miniBatches = std::ceil(e.unique / static_cast<double>(all.ceBatch));
        const double update = e.unique * (times.forward + passes * times.train) + passes * miniBatches * times.ceUpdate;
        return steps * times.cf + steps / static_cast<double>(e.latency) * update;
    }
    const double encoded = traitsOf(mode).isReference ? 1 : e.singleStepEncodings();
    return interactions * encoded * times.train + steps * (times.cf + times.ceUpdate);
}

} // namespace gram
