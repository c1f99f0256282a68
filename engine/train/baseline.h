// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/run_config.h"

#include <memory>
#include <optional>

namespace gram {

struct Dataset;
class FrozenCache;
class ProcessGroup;
class TrainingControl;
class TrainingObserver;

/// E2E's time and memory on the first batches that `config` gives, with a model of its own that
/// is thrown away but shares the frozen part's outputs; with `ranks`, of all of them. None if the job was stopped.
std::optional<Baseline> measureBaseline(RunConfig config, std::shared_ptr<const Dataset> dataset,
    TrainingControl &control, TrainingObserver &observer, std::shared_ptr<const FrozenCache> frozen,
    ProcessGroup *ranks = nullptr);

} // namespace gram
