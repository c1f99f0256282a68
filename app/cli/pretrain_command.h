// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

namespace CLI {
class App;
}

namespace gram {

/// Adds the subcommand's options; they write into `options`.
CLI::App *addPretrain(CLI::App &app, CommandOptions &options);

/// Trains a tokenizer and an encoder from scratch. Returns the exit status.
int runPretraining(const CommandOptions &options, Terminal &terminal);

} // namespace gram
