// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/batch_sampler.h"
#include "modes/training_mode.h"
#include "suite.h"

#include <memory>
#include <vector>

namespace gram::bench {

/// A model in training, one step at a time.
class ModeUnderTest {
public:
    ModeUnderTest(RunConfig config, std::shared_ptr<const Dataset> dataset, Mode mode);

    /// Before the first step: Multi-step's table. Seconds.
    double prepare();
    /// Makes a step and returns its seconds.
    double step(const Batch &batch);

    Learner &learner() { return m_learner; }
    TrainingMode &mode() { return *m_mode; }

private:
    TrainingControl m_control;
    Learner m_learner;
    std::unique_ptr<TrainingMode> m_mode;
};

/// The first batches of training, in order.
std::vector<Batch> firstBatches(std::shared_ptr<const Dataset> dataset, const RunConfig &config, std::int64_t count);

inline double redundancyOf(const Batch &batch)
{
    return static_cast<double>(batch.interactions.size()) / static_cast<double>(batch.unique.size());
}

/// Items with texts of random tokens, one text each; lengths uniform in [shortest, longest].
ItemStore randomItems(std::int64_t items, std::int64_t shortest, std::int64_t longest, std::int64_t vocabulary);

/// Knowledge tracing over such items: sequences of `length` answers, popularity as 1 / rank.
std::shared_ptr<const Dataset> randomClassroom(ItemStore items, std::int64_t sequences, std::int64_t length,
    std::int64_t vocabulary);

} // namespace gram::bench
