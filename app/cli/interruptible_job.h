// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/training_control.h"
#include "cli/interrupt.h"

#include <cstdio>

namespace gram {

/// A job that the first Ctrl+C stops.
class InterruptibleJob {
public:
    InterruptibleJob()
        : m_interrupt([this] {
            // Not through Terminal, which belongs to the job's thread.
            std::fputs("\nStopping; press Ctrl+C again to quit at once.\n", stderr);
            control.requestStop();
        })
    {
    }

    TrainingControl control;

private:
    Interrupt m_interrupt;
};

} // namespace gram
