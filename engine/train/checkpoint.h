// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"
#include "run/run_manifest.h"
#include "train/run_progress.h"
#include "train/state_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gram {

/// Shows all that a checkpoint keeps, but for the progress.
void visitState(StateVisitor &visitor, Learner &learner, TrainingMode &mode);

/// The whole training state (model, optimizers, the mode's state, progress), to be written with `progress` as JSON.
StateWriter collectState(Learner &learner, TrainingMode &mode, const RunProgress &progress);

/// Which of a run's checkpoints: the last one, to go on with; or that of the evaluation with the highest AUC, and
/// where none was kept, the last one.
enum class Kept { Last, Best };

struct LoadedCheckpoint {
    RunProgress progress;
    RunManifest::Checkpoint from;
    std::vector<std::string> notes; ///< sentences on what was damaged, and what was taken in its place
};

/// Restores a run's state into a learner and mode made from the same configuration. Instead of a damaged checkpoint
/// another of the run's is taken, and that is noted. Throws Error, also where the run's settings or its model's files
/// are not those that it was trained with.
LoadedCheckpoint loadCheckpoint(const std::filesystem::path &runFolder, Kept which, Learner &learner,
    TrainingMode &mode);

/// Restores only the model, likewise. The modules must have the run's sizes and dtype.
LoadedCheckpoint loadModel(const std::filesystem::path &runFolder, Kept which, ContentEncoderImpl &ce, CfBase &cf);

/// Adds sentences on what else in a run's folder is damaged, each once.
void addDamage(const std::filesystem::path &runFolder, std::vector<std::string> &notes);

/// What tells a changed dataset from the one a checkpoint was made with: for RunProgress::dataset.
std::vector<std::int64_t> identityOf(const Dataset &dataset);
/// Throws Error(FileUnreadable) about the run if it was trained on other data, or, where it is to go on, was
/// evaluated on others. Returns a sentence if only `part` is another one, which is then not what the run's own
/// figures are of; else nothing.
std::string checkSameDataset(const std::filesystem::path &runFolder, const RunProgress &progress,
    const Dataset &dataset, Part part, bool goesOn);

} // namespace gram
