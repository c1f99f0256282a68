// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_model.h"

namespace gram {

/// Calls `use` for each run that is checked in the list.
template<typename Use>
void forShown(const RunModel &runs, Use &&use)
{
    for (const RunData &run : runs.runs())
        if (run.shown)
            use(run);
}

inline bool isTraining(const RunData &run)
{
    return !run.hasEnded();
}

} // namespace gram
