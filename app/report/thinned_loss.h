// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"

#include <QPointF>

#include <vector>

namespace gram {

/// Of a long run the lowest and the highest loss in each column of a chart, and a gap where a
/// loss is not a number.
std::vector<QPointF> thinnedLoss(const std::vector<StepRecord> &steps);

} // namespace gram
