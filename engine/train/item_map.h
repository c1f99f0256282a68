// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/item_map.h"
#include "base/job.h"
#include "base/training_control.h"
#include "data/dataset.h"
#include "train/user_scores.h"

#include <memory>

namespace gram {

/// The items of a recorded run, or up to 500 of them, on the two principal axes of their last vectors: one
/// projection for all moments, so that what moves has moved. The moments are the run's beginning (where its model's
/// weights are still there), the evaluations whose vectors it has kept, and its kept model. The groups are those
/// of the files, the dataset's, in `folder`. Throws Error, or Cancelled.
ItemMap mapItems(const RunModelRef &run, std::shared_ptr<const Dataset> dataset, const std::filesystem::path &folder,
    TrainingControl &control, const ProgressFunction &progress);

} // namespace gram
