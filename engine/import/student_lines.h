// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace gram {

/// Digits and commas alone.
bool isNumbers(std::string_view text);

/// A count before a list of so many, or index and user before lists of another length: a file of some lines a
/// student. A file of one number is none.
bool isLinesOfStudents(const std::filesystem::path &file);

} // namespace gram
