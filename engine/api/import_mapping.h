// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// How the files of a dataset are laid out.
enum class ImportFormat {
    Mind, ///< news.tsv and behaviors.tsv, in folders or zip archives
    Adressa, ///< JSON Lines of reading events
    MovieLens, ///< ratings, and films or other things with a title
    Slam, ///< Duolingo SLAM 2018 exercises
    Table, ///< an answer a row: CSV, TSV or JSON Lines
    Wide, ///< a student a row, a question a column
    PyktLines, ///< pyKT data.txt: six lines a student
    PyktTable, ///< pyKT's CSV: a student's window a row
    ThreeLine, ///< DKVMN: count, questions, answers; AKT: index and user, questions, skills, answers
    EdNet ///< EdNet KT1: a file a student
};
inline constexpr std::array<std::string_view, 10> importFormatNames { "mind", "adressa", "movielens", "slam", "table",
    "wide", "pykt-lines", "pykt-table", "three-line", "ednet" };

/// The columns that a table may have. Item and Text may be several columns, joined.
enum class ColumnRole { User, Item, Correct, Timestamp, ElapsedTime, Skill, Part, Split, Text };
inline constexpr std::array<std::string_view, 9> columnRoleNames { "user", "item", "correct", "timestamp",
    "elapsed_time", "skill", "part", "split", "text" };

/// Encodings to choose from, the commonest first; any other that ICU knows may be named, too.
inline constexpr std::array<std::string_view, 18> importEncodings { "UTF-8", "windows-1252", "ISO-8859-15",
    "windows-1250", "windows-1251", "KOI8-R", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "GB18030",
    "Big5", "windows-31j", "EUC-JP", "windows-949", "windows-874", "UTF-16LE", "UTF-16BE" };

/// How an import reads its files: what a mapping file says and the import dialog edits.
struct ImportMapping {
    ImportFormat format = ImportFormat::Table;
    std::string
        interactionsFile; ///< its name among the sources; empty = the one that fits, or all that are parts of one
    std::string itemsFile; ///< the same, of the file with the items' texts
    std::map<ColumnRole, std::vector<std::string>> columns; ///< of the interactions
    std::map<ColumnRole, std::vector<std::string>> itemColumns; ///< Item and Text, of the items' file
    std::string
        namesFile; ///< texts by the keys that the items' text column has: "[3, 71]"; empty = the column is the text
    std::map<ColumnRole, std::vector<std::string>> nameColumns; ///< of it: Item is the key, Text its text
    std::vector<std::string> correctValues; ///< that mean a correct answer; empty = 1, true, ...
    std::optional<double> correctFrom; ///< of scores: right from this one on; none = by the data
    std::vector<std::string> droppedValues; ///< of the correct column: such rows are left out
    std::string dates; ///< "month-first", "day-first" or "year-first", of 3/4/2020 and 20/3/4; empty = by the data
    std::string encoding; ///< of all files that are not UTF-8; empty = as each file shows
    bool quotes = true; ///< tables: a field may stand in double quotes
    double positiveRating = 4.0; ///< MovieLens: from here on a rating is a click
    std::int64_t negatives = 20; ///< MovieLens, Adressa: drawn for each click
    std::string body; ///< MIND: empty, "column 6", or the name of a file with id and body
    std::string slamItem = "token-in-exercise"; ///< or "token", or "exercise"

    bool operator==(const ImportMapping &) const = default;
};

/// The first rows of a source file, as the import understands it.
struct PreviewFile {
    std::string name; ///< as the mapping names it
    std::vector<std::string> header; ///< empty where the format has no columns to choose
    std::vector<std::vector<std::string>> rows;
};

/// What is known of the sources before they are read whole.
struct ImportPreview {
    ImportMapping mapping; ///< guessed
    std::vector<PreviewFile> files;
    std::vector<std::string> answerFiles; ///< tables: what is read where no file of answers is named
    std::vector<std::string>
        answerParts; ///< of each of these, "train", "validation" or "test" by its name; "" = none is told
    std::string explanation; ///< English sentences: what becomes an item, a click, a split
    std::vector<Said> notes; ///< what was decided; ambiguous dates, too
};

/// A known layout of the table format by the names of its columns.
struct ImportPreset {
    std::string name; ///< "ASSISTments 2009"
    ImportMapping mapping;
};

/// What became of a source file.
struct ImportedFile {
    std::string name;
    std::string use; ///< an English sentence part: "answers, part test", "not read: a Parquet file; ..."
    Said said = {}; ///< the same, to be translated
};

/// What an import has written.
struct ImportSummary {
    TaskKind kind = TaskKind::Kt;
    std::string folder;
    std::int64_t users = 0;
    std::int64_t items = 0; ///< with a text
    std::int64_t interactions = 0; ///< written
    std::int64_t withoutText = 0; ///< interactions left out as their item has no text
    std::vector<LoadIssue> issues; ///< left out and counted; with a count of 0 a note
    std::vector<ImportedFile> files;
};

} // namespace gram
