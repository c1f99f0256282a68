// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"
#include "cli/terminal.h"

#include <string>

namespace gram {

/// The last evaluation's metrics; empty without one.
std::string shownMetrics(const RunResult &result);

/// Of the GPU, where it was measured.
std::string shownEnergy(const RunResult &result);

/// Says how a run ended, if not as planned; the exit status: 0 if it is done and recorded. `title`: what it is called.
int reportEnd(const RunResult &result, const std::string &title, Terminal &terminal);

} // namespace gram
