// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// No table of data comes near it: a wide one of answers has a column for each question.
inline constexpr std::size_t mostColumns = 100'000;
/// Throws Error(MalformedFile) about a table that has more.
void requireUsualWidth(const std::filesystem::path &file, std::size_t columns);

/// The names under which tables of answers are known to have a column, the commonest first, as
/// columnKey() writes them. Empty for roles that a file of that kind does not have.
std::span<const std::string_view> answerColumnNames(ColumnRole role);
/// The same for tables of items: Item and Text.
std::span<const std::string_view> itemColumnNames(ColumnRole role);

/// What a column's or a file's name speaks of: "problem_id" and "questions.csv" of items, "skill_id" and "kc_names.csv"
/// of skills; of neither, or of both, none.
enum class Subject { None, Items, Skills };
Subject subjectOf(std::string_view name);

/// The name of a column with ids as columnKey() writes it, without "id": of "problem_id" and "Problem" problem.
std::string idKey(std::string_view name);

/// Where a header has the first of `names` that it has, or -1; compared as columnKey() writes.
int columnAmong(const std::vector<std::string> &header, std::span<const std::string_view> names);
/// Throws Error(MissingColumn) about `name`, showing the header's beginning and the names that were looked for.
[[noreturn]] void missingColumn(const std::filesystem::path &file, const std::vector<std::string> &header,
    std::string_view name, std::span<const std::string_view> lookedFor = {});

/// True if a first row is data and no header: all of its fields are numbers, or one is a date or a fraction.
bool looksLikeData(const std::vector<std::string> &row);

/// What a word means in a column of results: true, t, yes, right, correct, accepted and their opposites; none for others.
std::optional<bool> wordOfCorrect(std::string_view word);

/// True for what stands for no value: nothing, NaN, NULL, NA, None.
bool isMissingValue(std::string_view text);

/// A column's name without what differs from one file to the next: "User ID", "userId", "user_id" = userid.
std::string columnKey(std::string_view name);

/// A column's name in lower case, blanks and hyphens as underscores.
std::string normalizedColumn(std::string_view name);

} // namespace gram
