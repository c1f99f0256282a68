// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"
#include "train/user_scores.h"

namespace gram {

/// A model of a recorded run in memory: for looking into it.
class OpenedRun {
public:
    /// Throws Error.
    OpenedRun(const RunModelRef &model, std::shared_ptr<const Dataset> dataset, TrainingControl &control);

    Learner &learner() { return m_learner; }
    TrainingMode &mode() { return *m_mode; }
    /// After which the model was kept; 0 = as the run began.
    std::int64_t step() const { return m_step; }

    /// Sentences: what of the run's folder is damaged or not as it was, and what was taken in its place.
    const std::vector<std::string> &notes() const { return m_notes; }

    /// The items' vectors, without dropout: [items.size(), d]. Throws Cancelled.
    torch::Tensor rows(std::span<const std::int32_t> items);
    /// Those of a store's items, whose texts are not the dataset's: [items, d]. Throws Cancelled.
    torch::Tensor encode(const ItemStore &items);

private:
    Learner m_learner;
    std::unique_ptr<TrainingMode> m_mode;
    std::int64_t m_step = 0;
    std::vector<std::string> m_notes;
};

} // namespace gram
