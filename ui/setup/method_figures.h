// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_config.h"

#include <QString>

#include <limits>
#include <map>

namespace gram {

class RunModel;

/// What a step takes in a mode, and which run has measured it.
struct ModeTime {
    double seconds = 0;
    QString measuredBy = {};
};
using ModeTimes = std::map<Mode, ModeTime>;

/// Of the runs of the same work as `form` that have made two steps or more, the latest of each mode; Multi-step's at
/// the same latency. E2E's also where runs have only measured some steps of it.
ModeTimes modeTimes(const RunModel &runs, const RunConfig &form);

/// What a mode comes to with the form's data and batches. NaN: not known, or the mode has none.
struct MethodFigures {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    double redundancy = unknown; ///< K / U; Multi-step's over the latency
    std::int64_t latency = 0; ///< steps that the redundancy is over; 0 = it is a batch's
    bool redundancyEstimated = false; ///< not counted on the batches themselves
    double encodings = unknown; ///< texts forwarded, a step
    std::int64_t steps = 0; ///< that the form's run makes; 0 = not known
    ModeTime time; ///< seconds 0 = nobody has measured it
};

MethodFigures methodFigures(Mode mode, const RunConfig &form, const LatencyEstimates &counted, const ModeTimes &times);

/// "R 5.5 · 232 encodings a step"; empty where nothing is known.
QString figuresText(Mode mode, const MethodFigures &figures);
/// "~40 s", of the whole run; empty where no run has measured the mode.
QString timeText(const MethodFigures &figures);
/// What these are and where they come from, as sentences.
QString figuresHelp(Mode mode, const MethodFigures &figures);

} // namespace gram
