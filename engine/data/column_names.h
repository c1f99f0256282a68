// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// The names under which tables of answers are known to have a column, the commonest first, in
/// lower case with underscores. Empty for roles that a file of that kind does not have.
std::span<const std::string_view> answerColumnNames(ColumnRole role);
/// The same for tables of items: Item and Text.
std::span<const std::string_view> itemColumnNames(ColumnRole role);

/// Where a header has the first of `names` that it has, or -1; compared as normalizedColumn() writes.
int columnAmong(const std::vector<std::string> &header, std::span<const std::string_view> names);
/// Throws Error(MissingColumn) about `name`, showing the header's beginning.
[[noreturn]] void missingColumn(
    const std::filesystem::path &file, const std::vector<std::string> &header, std::string_view name);

/// A column's name in lower case, blanks and hyphens as underscores.
std::string normalizedColumn(std::string_view name);

} // namespace gram
