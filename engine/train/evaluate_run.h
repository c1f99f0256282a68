// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"
#include "base/job.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <filesystem>
#include <memory>

namespace gram {

/// Evaluates the best checkpoint of a run (the last one, where none was kept) on a split, with
/// confidence intervals. `dataset` is the run's own, `config` readRunConfig()'s. Throws Error
/// (InvalidSetting for a split that is empty or has no labels), or Cancelled.
EvaluationReport evaluateRun(const std::filesystem::path &runFolder, const RunConfig &config,
    std::shared_ptr<const Dataset> dataset, Part part, TrainingControl &control, const ProgressFunction &progress,
    const WarningFunction &warn = {});

/// Writes what the model predicts: of news the ranks of a split's candidates as MIND's leaderboard takes
/// them, labels or not; of knowledge tracing the probability of each answer (see Evaluator). Throws Error, or Cancelled.
void predictRun(const std::filesystem::path &runFolder, const RunConfig &config, std::shared_ptr<const Dataset> dataset,
    Part part, const std::filesystem::path &file, TrainingControl &control, const ProgressFunction &progress,
    const WarningFunction &warn = {});

} // namespace gram
