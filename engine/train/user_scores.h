// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <filesystem>
#include <memory>

namespace gram {

/// One of the two models of a recorded run: as it began, or, `trained`, its best checkpoint (the last one, where
/// none was kept).
struct RunModelRef {
    std::filesystem::path folder;
    RunConfig config; ///< readRunConfig()'s
    bool trained = true;
};

/// What a model says of the split's sequence `place`; `dataset` is the run's own. As the run began: it needs the
/// model's folder with its weights, which `dataset` was then read with. A step of training is one of the run's mode
/// (Single-step for those that train the encoder: the exact gradient at once), with the checkpoint's optimizers and
/// rates; it changes nothing that is kept. Throws Error, or Cancelled.
ModelScores scoreUser(const RunModelRef &model, std::shared_ptr<const Dataset> dataset, Part part, std::int64_t place,
    const UserChange &change, TrainingControl &control);

/// Leaves each word out of what is shown of the text of `item`, one at a time, and scores the sequence's row `row`
/// again: occlusion, after Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks", 2014. The
/// item is another one wherever it stands in the sequence. Throws Error (Unsupported for a mode without texts), or
/// Cancelled.
WordEffects wordEffects(const RunModelRef &model, std::shared_ptr<const Dataset> dataset, Part part, std::int64_t place,
    std::size_t row, std::int32_t item, TrainingControl &control);

} // namespace gram
