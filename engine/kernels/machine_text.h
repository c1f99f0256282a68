// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <string>
#include <utility>
#include <vector>

namespace gram {

/// What the program runs on, for `gram-lab doctor` and the window's diagnostics: names and values in English, without
/// personal paths. A name is empty where the line before goes on.
std::vector<std::pair<std::string, std::string>> describeMachine(const MachineReport &machine);

/// Why OpenBLAS uses the kernels that it uses, as a sentence; empty for Own.
std::string sentenceOf(const BlasChoice &choice);

/// The folder of what the program can make again, and what lies in it.
struct CacheFacts {
    std::string folder; ///< with ~ for the home
    std::uint64_t bytes = 0;
};
CacheFacts cacheFacts();

} // namespace gram
