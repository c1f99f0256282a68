// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_record.h"
#include "api/seeds.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gram {

/// What a comparison reads of a run, wherever it is kept; it must outlive the call.
struct RunView {
    const RunConfig *config = nullptr;
    std::span<const StepRecord> steps;
    std::span<const Evaluation> evaluations;
    const RunResult *result = nullptr; ///< when the run has ended
    const Baseline *baseline = nullptr; ///< E2E as this run, or another of the same work, has measured it
    bool chosen = false; ///< the user wants the others to be measured against it
};

/// A number and how it is known.
struct Figure {
    enum class Kind {
        Unknown,
        Measured,
        Estimated ///< extrapolated from what was measured
    };

    double value = std::numeric_limits<double>::quiet_NaN();
    Kind kind = Kind::Unknown;
    std::int64_t steps = 0; ///< measured or extrapolated from that many; 0 = does not apply

    bool known() const { return kind != Kind::Unknown; }
};

/// An evaluation's value of the metric that is compared.
struct QualityPoint {
    std::int64_t step = 0;
    double seconds = 0; ///< training time, as TimedSteps::counted() has it
    double value = 0; ///< a finite number
    double cold = std::numeric_limits<double>::quiet_NaN(); ///< cold-start AUC, where there is one
};

/// The first evaluation that reaches a value. Nothing is interpolated: the run was already that
/// good at some time between `secondsBefore` and `seconds`.
struct Reached {
    std::int64_t step = 0;
    double seconds = 0;
    double secondsBefore = 0; ///< of the evaluation before, or 0
};

/// What a run's speedup is measured against.
enum class ReferenceKind {
    None,
    Itself, ///< it is the E2E run that others are measured against
    Run, ///< another one of the runs: E2E, doing the same work
    Baseline ///< some E2E steps of the same work, measured before a run
};

/// Figures of the finished runs that differ by their seed alone, one a seed.
struct SeedFigures {
    std::vector<std::int64_t> seeds; ///< rising; two or more
    std::vector<std::size_t> runs; ///< their indices
    Spread best; ///< of the compared metric
    Spread speedupPerStep, secondsPerStep, peakMemoryBytes;
    SeedDifference againstE2e; ///< of the best values; not known without two seeds that E2E was trained with, too
};

struct ComparedRun {
    Mode mode = Mode::E2E;
    std::int64_t steps = 0;
    double epochs = 0;
    double seconds = 0; ///< training time
    Figure secondsPerStep; ///< mean, what came before the first step included
    Figure medianSecondsPerStep; ///< unknown for Multi-step, whose cost comes in bursts
    Figure secondsPerEpoch;
    Figure joulesPerStep; ///< of the GPU: mean, what came before the first step included; unknown where not measured
    Figure joulesPerEpoch;
    double redundancy = std::numeric_limits<double>::quiet_NaN(); ///< R
    std::int64_t interactions = 0, encoded = 0; ///< of all steps; E2E encodes one text an interaction
    std::uint64_t peakMemoryBytes = 0; ///< 0 = unknown, as below
    std::uint64_t cePeakMemoryBytes = 0;
    /// Multi-step that has ended before its first CE update: its figures leave out what that costs.
    bool beforeFirstUpdate = false;

    ReferenceKind reference = ReferenceKind::None;
    std::size_t referenceRun = 0; ///< its index, for ReferenceKind::Run
    std::int64_t referenceSteps = 0; ///< E2E steps that the speedup per step is measured over
    bool sameBatches = false; ///< the same steps in the same order: the seeds are the same
    Figure speedupPerStep;
    Figure speedupPerEpoch;
    Figure speedupToTarget;
    Figure memoryShare; ///< peak memory / the reference's

    std::vector<QualityPoint> quality; ///< by training time
    std::optional<QualityPoint> best;
    std::optional<Reached> reached; ///< the comparison's target
    std::optional<EvaluationReport> test;

    // Against the E2E run that the speedup is measured against; NaN where one of the two has none.
    double qualityDifference = std::numeric_limits<double>::quiet_NaN(); ///< best - E2E's best, on the validation data
    double testDifference = std::numeric_limits<double>::quiet_NaN(); ///< of the best models, on the test data
    /// Half of the difference's 95% interval: the runs' own half-widths h, taken as independent, give
    /// sqrt(h1^2 + h2^2). Both models are tested on the same users, so that the true interval is rather narrower.
    double testDifferenceHalf = std::numeric_limits<double>::quiet_NaN();

    std::optional<SeedFigures> overSeeds; ///< of the run's own and the others' that differ from it by their seed alone
};

/// A setting and what each run has for it, as a configuration file says it.
struct ComparedSetting {
    std::string key;
    std::vector<std::string> values;

    bool differs() const
    {
        return std::any_of(values.begin(), values.end(), [this](const std::string &v) { return v != values.front(); });
    }
};

struct RunComparison {
    std::vector<std::string> metrics; ///< that a run was evaluated with
    std::string metric; ///< of these, the one compared; empty = there is none
    double target = std::numeric_limits<double>::quiet_NaN();
    std::vector<ComparedRun> runs; ///< as they were given
    std::vector<ComparedSetting> settings; ///< all but where the runs are kept
};

/// Whether more of this metric is better.
inline bool higherIsBetter(const std::string &metric)
{
    return metric != "loss";
}

} // namespace gram
