// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/step_times.h"
#include "runs/run_data.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace gram {

/// The best validation AUC.
double qualityOf(const RunData &run);

/// The more a run has to tell, the better; a later one before an earlier one.
int worth(const RunData &run);

/// What a step's parts take, from the study's run that tells the most.
std::optional<StepTimes> measuredTimes(const std::vector<const RunData *> &runs);

/// Which of the points (speedup, quality) no other beats in both: the Pareto front, by rising
/// speedup. Points that are not finite are on none.
std::vector<std::size_t> paretoFront(const std::vector<QPointF> &points);

} // namespace gram
