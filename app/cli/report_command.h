// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace CLI {
class App;
}

namespace gram {

/// Adds the subcommand's options; they write into `options`.
CLI::App *addReport(CLI::App &app, CommandOptions &options);

/// Writes a report on recorded runs. Returns the exit status.
int runReport(const CommandOptions &options, Terminal &terminal);

} // namespace gram
