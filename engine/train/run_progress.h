// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/run_result.h"
#include "modes/step_measurements.h"

#include <optional>
#include <string>
#include <vector>

namespace gram {

/// How far a run has come, in plain numbers: with the model, the optimizers and the mode's own
/// state this is the whole training state. Batches and random masks follow from the step.
struct RunProgress {
    std::int64_t steps = 0;
    double seconds = 0;
    std::int64_t interactions = 0;
    std::int64_t unique = 0;
    double lastLoss = 0;
    double bestAuc = 0;
    std::int64_t bestStep = 0; ///< after which bestAuc was measured
    std::int64_t evaluationsSinceBest = 0;
    std::uint64_t peakBytes = 0;
    std::optional<double> joules; ///< as of the last step, as StepRecord has it
    StepMeasurements measured;
    std::vector<double> stepSeconds, stepRedundancy;
    std::vector<Evaluation> evaluations;
    std::vector<Baseline> baseline; ///< none or one
    std::vector<SettingChange> changes; ///< of the settings that it began with
    std::vector<std::int64_t> dataset; ///< what it is trained on, see identityOf()

    /// Fills in the figures that follow from these.
    void describe(RunResult &result) const;

    /// All but stepSeconds and stepRedundancy, which grow with the run.
    std::string toJson() const;
    static RunProgress fromJson(const std::string &json);
};

} // namespace gram
