// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <string>
#include <vector>

namespace gram {

/// A run as its folder tells of it. The folder is the truth; whatever else knows of runs is made
/// from it.
struct RunRecord {
    /// Unfinished: the folder has no summary. The run is in progress, or its program was killed.
    enum class Status { Finished, Cancelled, Failed, Unfinished };

    std::string folder;
    std::int64_t startedAt = 0; ///< seconds since 1970, from the folder's name or its files
    RunConfig config;
    Status status = Status::Unfinished;
    /// The summary. For an unfinished run: what metrics.csv gives. Its step vectors and its
    /// evaluations are filled from metrics.csv.
    RunResult result;
    /// Of the training time: Multi-step's first table and the like. Unfinished runs do not tell.
    std::optional<double> secondsBeforeSteps;
    /// All steps and evaluations in order. A run that was continued has no step twice.
    std::vector<StepRecord> steps;
    /// What of its files is not as the run wrote it, a sentence each; readRun() looks.
    std::vector<std::string> damage;
};

} // namespace gram
