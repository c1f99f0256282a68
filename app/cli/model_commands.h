// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_options.h"
#include "cli/terminal.h"

#include <filesystem>

namespace gram {

// Each returns the exit status, or throws UsageError, Error or Cancelled.
int runEncoding(const CommandOptions &options, Terminal &terminal);
int runTokenization(const CommandOptions &options, Terminal &terminal);
int runExport(const CommandOptions &options, Terminal &terminal);
int inspectModel(const std::filesystem::path &folder, bool json, Terminal &terminal);

} // namespace gram
