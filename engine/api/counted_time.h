// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/speedup.h"

#include <algorithm>

namespace gram {

/// Training time as it is counted wherever a run is set beside E2E: from the end of the first step, which warms up, as
/// the speedup is. `seconds`: since the start, an evaluation's.
inline double countedSeconds(const TimedSteps &run, double seconds)
{
    return std::max(0.0, seconds - run.warmUp);
}

} // namespace gram
