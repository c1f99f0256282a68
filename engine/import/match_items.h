// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/source_files.h"

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

// Which table has the texts of the items that answers are to.
namespace gram {

/// A table among the sources, before it is read.
struct Table {
    const SourceFile *file;
    std::vector<std::string> header;
    bool hasHeader = true;
};

/// The column of that exact name?
bool hasColumn(const std::vector<std::string> &header, std::string_view name);

/// The known column as a mapping has it; empty if the header has none.
std::vector<std::string> columnNamed(const std::vector<std::string> &header, std::span<const std::string_view> names);

constexpr std::size_t sampledRows = 2000; ///< of answers
constexpr std::size_t mostIds = 200'000; ///< of items

/// The different values of a column in the first `rows`, ids of floats as whole numbers.
std::set<std::string> valuesOf(const SourceFile &file, const std::string &column, std::size_t rows);

/// How well a table's column of ids goes with the wanted ones, by the names: numbers from 0 are the same everywhere.
enum class Agreement { Never, Possible, ByFile, ByName };

/// `wanted`: the column of the answers, or empty if any will do.
Agreement agreementOf(const Table &table, const std::string &id, const std::string &wanted);

/// A table's column whose values are the wanted ids, and the table's text.
struct Items {
    const Table *table = nullptr;
    std::string id;
    std::vector<std::string> text; ///< empty = it has none that is known
    Agreement agreement = Agreement::Never;
    double share = 0;

    /// A text decides, then the names, then the program's own name, then the values.
    auto rank() const
    {
        return std::tuple(!text.empty(), agreement,
            table && table->file->path.filename().string().starts_with("items."), share);
    }
};

/// The table with the texts of `ids`, which are the column `wanted` of the answers: the usual names of the columns first,
/// then any column whose values fit. A table with such ids of other things is named in `others`.
Items itemsOf(const std::vector<Table> &tables, const Table *answers, const std::set<std::string> &ids,
    const std::string &wanted, std::set<std::string> *others = nullptr);

} // namespace gram
