// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_job.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gram {

/// Tables of answers that belong together, and what part of the data each is.
struct AnswerFiles {
    std::vector<std::filesystem::path> files;
    std::map<std::filesystem::path, std::string> parts; ///< "train", "validation", "test"; empty = the names tell none
    std::map<std::filesystem::path, std::string>
        groups; ///< of classes or the like, each with its own students: their names
    std::map<std::filesystem::path, Said> left; ///< not to be read, and why
    std::vector<Said> warnings;
};

/// Which of the files that could be answers are read together: the parts of one dataset, told by their names;
/// of several folds the first whole one; tables whose names differ in one word, which are of classes (class_A, class_B) or
/// lettered; the pieces of one table, whose names differ in a number; else the largest.
/// Throws Error where numbers in the names may be those of folds or of pieces.
AnswerFiles chooseAnswers(const std::vector<SourceFile> &sources, const std::vector<std::filesystem::path> &fitting);

/// The files of the answers: the one that the mapping names, or those among all that `fits` that belong together;
/// what becomes of each is noted. `fits` may throw Error: then it does not fit. Throws Error if none does.
AnswerFiles interactionsOf(ImportJob &job, const std::function<bool(const std::filesystem::path &)> &fits);

/// Of all the files together.
std::int64_t bytesOf(const std::vector<std::filesystem::path> &files);

} // namespace gram
