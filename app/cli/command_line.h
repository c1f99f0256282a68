// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace gram {

struct CommandOptions;

/// Gives the app all commands with their options, as runCommandLine() reads them.
void describeCommands(CLI::App &app, CommandOptions &options);

/// True if the arguments are for runCommandLine(): a subcommand (or a word that is neither one nor
/// the name of a file), --help or --version. Otherwise they are for the window.
bool isCommandLine(int argc, char **argv);

/// Runs a subcommand to its end, without a display. Returns the exit status: 0 done, 1 failed
/// with a message on stderr, 2 wrong usage.
int runCommandLine(int argc, char **argv);

} // namespace gram
