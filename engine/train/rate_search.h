// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rate_search.h"
#include "api/run_config.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <functional>
#include <memory>
#include <vector>

namespace gram {

/// Trains `steps` steps of `config` with each of the `rates` as the CE's peak rate (none: the five
/// of ratesAround() the model's own), each time from the weights and on the batches that a run of
/// `config` begins with; the warm-up is shortened to a third of the steps, so that a trial spends
/// most of them near its peak. Nothing is recorded and nothing is left behind. A rate whose loss
/// does not stay finite is told in its trial. `publish` gets the search after each step.
/// Throws Error (InvalidSetting: `mode` where none trains the CE, `steps`, `rates`), or Cancelled.
RateSearch findRate(const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::vector<double> rates,
    std::int64_t steps, TrainingControl &control, const std::function<void(const RateSearch &)> &publish);

/// Fills in `byAuc`, `best`, `pick` and `margin` from the trials that are done. The best has the
/// highest validation AUC. Not the lowest loss, where there is a choice: after a few steps the losses are
/// near that of guessing, which an encoder reaches, too, that has been ruined. The pick is, of the
/// trials that cannot be told from the best, the nearest to the model's own rate: those whose AUC is
/// within a standard error of the best one's (the one-standard-error rule of Breiman et al.,
/// "Classification and Regression Trees", 1984). For losses, the standard error is that of the mean
/// of the differences, batch by batch.
void pickRate(RateSearch &search);

} // namespace gram
