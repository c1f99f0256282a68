// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gram {

/// True if the arguments are for runCommandLine(): a subcommand (or a word that is neither one nor
/// a folder), --help or --version. Otherwise they are for the window.
bool isCommandLine(int argc, char **argv);

/// Runs a subcommand to its end, without a display. Returns the exit status: 0 done, 1 failed
/// with a message on stderr, 2 wrong usage.
int runCommandLine(int argc, char **argv);

} // namespace gram
