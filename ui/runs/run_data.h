// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "api/same_work.h"

#include <QString>

#include <optional>
#include <vector>

namespace gram {

enum class RunState { Queued, Running, Paused, Stopping, Finished, Cancelled, Failed };

/// A run of this window: what it was asked to do and all that it has told so far.
struct RunData {
    quint64 id = 0;
    int number = 0; ///< 1, 2, ... in the order of their start; never given twice
    QString title;
    RunConfig config;
    RunState state = RunState::Queued;
    bool shown = true;
    std::vector<StepRecord> steps;
    std::vector<Evaluation> evaluations;
    std::optional<Baseline> baseline; ///< E2E, measured by this run
    std::optional<RunResult> result;  ///< when it has ended

    QString name() const { return QStringLiteral("%1 · %2").arg(number).arg(title); }
    bool hasEnded() const
    {
        return state == RunState::Finished || state == RunState::Cancelled
            || state == RunState::Failed;
    }
    double secondsPerStep() const
    {
        return steps.empty() ? std::numeric_limits<double>::quiet_NaN()
                             : steps.back().seconds / static_cast<double>(steps.back().step);
    }
};

/// What a run's speedup is measured against.
struct SpeedReference {
    double secondsPerStep = 0;
    QString text; ///< "E2E measured for 5 steps" or "E2E, run 3"
};

} // namespace gram
