// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "api/gradient_proof.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <functional>
#include <memory>

namespace gram {

/// One Single-step on the batch `index` of `epoch`, with the weights that a run of `config` starts
/// with, whatever its mode; nothing is trained. `publish` gets what was measured, and once more
/// when E2E's times have been measured too. Throws Error, or Cancelled.
void probeStep(const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t epoch, std::int64_t index,
    TrainingControl &control, const std::function<void(const StepAnatomy &)> &publish);

/// The latencies at which the pseudo-gradient is compared with the true one.
inline constexpr std::int64_t provedLatencies[] = { 1, 2, 5, 10, 20 };

/// Compares gradients on the batch `index` of `epoch` and, for the angles, those that follow it.
/// `progress`: steps done, of how many. `publish` gets the proof when both precisions have been
/// compared, and again with each angle. Throws Error, or Cancelled.
void proveGradients(const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t epoch,
    std::int64_t index, TrainingControl &control, const std::function<void(std::int64_t, std::int64_t)> &progress,
    const std::function<void(const GradientProof &)> &publish);

} // namespace gram
