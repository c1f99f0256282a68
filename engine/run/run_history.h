// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_record.h"

#include <filesystem>
#include <vector>

namespace gram {

/// Reads a run's folder back: config.json, run.json where there is one, and metrics.csv, whose
/// torn last line (the program was killed) is left out. Throws Error where it is not a run's folder
/// or its configuration or summary cannot be read.
RunRecord readRun(const std::filesystem::path &runFolder);

/// The same without the steps: quick, for lists. The vectors of steps and of evaluations of an
/// unfinished run stay empty.
RunRecord readRunSummary(const std::filesystem::path &runFolder);

/// What the texts of a run's config.json and run.json give (the latter empty: unfinished). Throws
/// Error.
RunRecord parseRun(const std::filesystem::path &runFolder, const std::string &config, const std::string &summary);

/// The folders in `out` that are runs, oldest first.
std::vector<std::filesystem::path> findRuns(const std::filesystem::path &out);

} // namespace gram
