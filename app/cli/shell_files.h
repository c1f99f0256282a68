// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace gram {

// What a shell and man are told of the commands. All of it is read off `app`, the settings' names and values off
// RunConfig, so that it cannot differ from what the program takes.

/// The manual page gram-lab(1), for man.
std::string manualPage(const CLI::App &app, const std::string &version);
/// Completion of commands, options, values, settings and files.
std::string bashCompletion(const CLI::App &app);
std::string zshCompletion(const CLI::App &app);
std::string fishCompletion(const CLI::App &app);

} // namespace gram
