// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace gram {

// The commands about datasets and what a model makes of them; each returns the exit status.
int runImport(const CommandOptions &options, Terminal &terminal);
int runEvaluation(const CommandOptions &options, Terminal &terminal);

} // namespace gram
