// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"
#include "train/run_progress.h"

#include <optional>

namespace gram {

/// What the processes of one run agree on, between its steps. Of a learner without other processes nothing is done.
class RunTogether {
public:
    RunTogether(Learner &learner, TrainingMode &mode)
        : m_learner(learner)
        , m_mode(mode)
    {
    }

    /// Rank 0's progress and state become everybody's.
    void share(RunProgress &progress);
    /// Of a run that goes on: what rank 0 has read becomes this process's. False on rank 0, which is to read it.
    bool join(RunProgress &progress);
    /// Of a run that goes on: what was measured until now is everybody's already.
    void goOn();
    void countSentFromHere();
    /// Whether the run is at its end: as rank 0 says, of all. What each has measured since is added to all others'
    /// `measured`. None, of all, where one was asked to stop.
    std::optional<bool> isAtEnd(bool reachedHere);

private:
    Learner &m_learner;
    TrainingMode &m_mode;
    StepMeasurements m_counted; ///< as it was when it was last added up
};

} // namespace gram
