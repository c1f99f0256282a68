// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/training_control.h"
#include "cli/command_options.h"
#include "cli/terminal.h"
#include "data/dataset.h"

#include <memory>

namespace gram {

/// Says on stderr what the program runs on.
void noteEnvironment(const RunConfig &config, Terminal &terminal);
/// Reads the dataset and says on stderr what is in it. Throws Error, or Cancelled.
std::shared_ptr<const Dataset> load(const RunConfig &config, TrainingControl &control, Terminal &terminal);

// Each returns the exit status, or throws UsageError, Error or Cancelled.
int runTraining(const CommandOptions &options, Terminal &terminal);
int runFork(const CommandOptions &options, Terminal &terminal);
int runVerification(const CommandOptions &options, Terminal &terminal);
int runSimulation(const CommandOptions &options, Terminal &terminal);
int runInspection(const CommandOptions &options, Terminal &terminal);

} // namespace gram
