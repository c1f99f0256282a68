// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <span>
#include <string_view>

namespace gram {

/// The names under which tables of answers are known to have a column, the commonest first, in
/// lower case with underscores. Empty for roles that a file of that kind does not have.
std::span<const std::string_view> answerColumnNames(ColumnRole role);
/// The same for tables of items: Item and Text.
std::span<const std::string_view> itemColumnNames(ColumnRole role);

/// A column's name in lower case, blanks and hyphens as underscores.
std::string normalizedColumn(std::string_view name);

} // namespace gram
