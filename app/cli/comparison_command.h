// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace gram {

/// Returns the exit status, or throws UsageError, Error or Cancelled.
int runComparison(const CommandOptions &options, Terminal &terminal);

} // namespace gram
