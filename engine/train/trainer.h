// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace gram {

class ProcessGroup;

/// Hears of a running job, on the job's thread. Implementations return at once.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    /// The run is recorded here.
    virtual void onFolder(const std::filesystem::path &) { }
    virtual void onProgress(const Progress &) { }
    virtual void onBaseline(const Baseline &) { }
    virtual void onSnapshot(const MetricsSnapshot &) { }
    virtual void onEvaluation(const Evaluation &) { }
    /// A setting was changed, as TrainingControl::requestChange() asked.
    virtual void onChange(const SettingChange &) { }
    /// Something went wrong that does not end the run: an English sentence.
    virtual void onWarning(const std::string &) { }
};

/// Trains as `config` says and returns when the run is finished, cancelled or failed: it never
/// throws. Records the run in a new folder under config.out (unless that is empty); a cancelled
/// run leaves a checkpoint there that resumeTraining() continues.
/// With `ranks`, all of these processes call it with the same configuration and data. They end together: finished,
/// cancelled where one of them was asked to stop, or failed. Rank 0 records the run and tests its model, when the others
/// have returned.
RunResult train(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    TrainingObserver &observer, ProcessGroup *ranks = nullptr);

/// Continues the run recorded in `runFolder` from its checkpoint, with the numbers that an
/// uninterrupted run gives. `config` is the run's own (readRunConfig()), whose steps, seconds
/// and epochs may have been raised. Never throws. With `ranks` as train(), however many it was trained with before;
/// rank 0 alone reads the checkpoint.
RunResult resumeTraining(const std::filesystem::path &runFolder, const RunConfig &config,
    std::shared_ptr<const Dataset> dataset, TrainingControl &control, TrainingObserver &observer,
    ProcessGroup *ranks = nullptr);

/// Compares E2E's gradient of every CE and CF parameter with those of Single-step, bounded
/// Single-step and Multi-step at N=1, rate 1, on the first `batches` real batches. CE dropout is
/// switched off for it; where the configuration has some, both forms of Single-step are compared
/// with it as well, E2E then using one mask for all occurrences of an item. The difference of a parameter is max|a - b| / max(max|a|, 1e-3 m), with
/// m the largest entry of E2E's gradient in the same module (CE or CF): some gradients (a key
/// bias's) are zero but for rounding. These checks run in full precision; where the configuration
/// asks for another precision, one more check without a tolerance measures what that changes in Single-step's
/// gradient. Throws Error, or Cancelled.
/// With `ranks`, the modes' gradients are made by all processes together, E2E's as well as one more check, and are
/// compared with E2E's of one process; every process has the same checks.
std::vector<VerifyCheck> verify(const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t batches,
    TrainingControl &control, ProcessGroup *ranks = nullptr);

} // namespace gram
