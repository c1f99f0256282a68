// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/metrics_snapshot.h"
#include "api/run_config.h"

#include <QString>

namespace gram {

/// The names of a configuration's choices as people read them.
QString displayText(Mode mode);
QString displayText(Pooling pooling);
QString displayText(CfModule cf);
QString displayText(CountWeight weight);
QString displayText(ItemOptimizer optimizer);
QString displayText(LatencyUnit unit);
QString displayText(SplitRule rule);
QString displayText(Dtype dtype);
QString displayText(CePrecision precision);
/// "bfloat16", in a sentence.
QString precisionName(CePrecision precision);
QString displayText(Progress::Phase phase);

/// One line on what a mode does.
QString modeExplanation(Mode mode);

/// "Multi-step N=10", for the list of runs.
QString runTitle(const RunConfig &config);

/// "Random weights", "Bundled encoder" or the model folder's name.
QString modelTitle(const RunConfig &config);

} // namespace gram
