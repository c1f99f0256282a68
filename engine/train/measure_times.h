// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/step_times.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <functional>
#include <memory>

namespace gram {

/// Times the parts of a step on the first batches of a run of `config`, whatever its mode, with a
/// model of its own that is thrown away: medians over two batches, or up to eight as far as three
/// seconds allow, after one that is not counted. Frozen layers are first computed once for all items, as
/// a run does. Throws Error, or Cancelled.
StepTimes measureTimes(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    const std::function<void(const Progress &)> &progress);

} // namespace gram
