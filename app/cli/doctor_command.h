// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace gram {

/// What the program runs on, how fast that is of what could be had, and what would make it faster: for a bug report,
/// without personal paths. Returns the exit status: 1 where the BLAS computes wrong results.
int runDoctor(const CommandOptions &options, Terminal &terminal);

} // namespace gram
