// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"
#include "train/run_progress.h"

#include <filesystem>

namespace gram {

/// Writes the whole training state (model, optimizers, the mode's state, progress) so that `file`
/// is either the old or the new one; the one before is kept beside it as `<file>.previous`.
/// Throws Error.
void saveCheckpoint(const std::filesystem::path &file, const Learner &learner, const TrainingMode &mode,
    const RunProgress &progress);

/// Restores a state into a learner and mode made from the same configuration. A damaged file is
/// replaced by the one before it. Throws Error.
RunProgress loadCheckpoint(const std::filesystem::path &file, Learner &learner, TrainingMode &mode);

/// What tells a changed dataset from the one a checkpoint was made with: for RunProgress::dataset.
std::vector<std::int64_t> sizesOf(const Dataset &dataset);
/// Throws Error(FileUnreadable) about the checkpoint if it was made with other data.
void checkSameDataset(const std::filesystem::path &file, const RunProgress &progress, const Dataset &dataset);

/// Restores only the model. The modules must have the run's sizes and dtype. Throws Error.
void loadModel(const std::filesystem::path &file, ContentEncoderImpl &ce, CfBase &cf);

} // namespace gram
