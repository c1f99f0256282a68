// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace gram {

// Each returns the exit status, or throws UsageError, Error or Cancelled.
int runTraining(const CommandOptions &options, Terminal &terminal);
int runComparison(const CommandOptions &options, Terminal &terminal);
int runVerification(const CommandOptions &options, Terminal &terminal);
int runSimulation(const CommandOptions &options, Terminal &terminal);
int runInspection(const CommandOptions &options, Terminal &terminal);

} // namespace gram
