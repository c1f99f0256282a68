// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace gram {

/// The steps after which a run's folder holds the whole training state, rising: the last one, the one before, and that
/// of the best evaluation; at least one. Throws Error: FileNotFound, MalformedFile where the list of them is damaged,
/// FileUnreadable where there is none.
std::vector<std::int64_t> keptSteps(const std::filesystem::path &runFolder);

/// Makes a second run of one, in a new folder in `out`: it has recorded what the first had up to `step`, one of
/// keptSteps(), and resumeTraining() goes on with it from there, on the same batches. The first run stays as it is.
/// Checkpoints are shared with it where the file system can (hard links), as nobody writes into them.
/// Returns the folder. Throws Error: InvalidSetting for another step, FileUnreadable, FileUnwritable.
std::filesystem::path forkRun(const std::filesystem::path &runFolder, std::int64_t step,
    const std::filesystem::path &out);

} // namespace gram
