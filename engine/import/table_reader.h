// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

struct TableSource;

/// Streams the rows of a table: CSV in its variants, JSON as openJsonTable() has it, lines with "::" between the fields. The
/// header of JSON is made of the keys of the first objects; a table whose first row is data has the columns "column 1",
/// "column 2" and so on. Malformed rows are noted and passed over, as CsvReader does.
class TableReader {
public:
    /// Throws Error.
    TableReader(const std::filesystem::path &file, LoadReport &report, bool quotes = true);
    ~TableReader();

    const std::vector<std::string> &header() const;
    /// False if the columns' names are only "column 1" and so on.
    bool hasHeader() const { return m_hasHeader; }
    /// Where the column of exactly that name is, or -1.
    int find(std::string_view name) const;
    /// The same; throws Error(MissingColumn) if there is none.
    int column(std::string_view name) const;

    bool next();
    /// Empty for what a JSON object lacks. Valid until the next call of next().
    std::string_view field(int column) const;
    /// The fields in these columns without blanks around them and those that are empty, with `between` between them.
    std::string joined(const std::vector<int> &columns, const char *between) const;
    /// Of a JSON file that is one value the number of the object.
    std::int64_t lineNumber() const;
    void malformed(int column, std::string_view expected);
    const std::filesystem::path &file() const { return m_file; }

    /// True if the file is JSON: its first line is an object, or it begins like an array or an object.
    static bool isJson(const std::filesystem::path &file);

private:
    std::filesystem::path m_file;
    bool m_hasHeader = true;
    std::unique_ptr<CsvReader> m_csv; ///< one of the two
    std::unique_ptr<TableSource> m_other; ///< JSON, or with "::" between the fields
};

/// The first line of a file, without its end, at most 1 MB of it. Throws Error.
std::string firstLine(const std::filesystem::path &file);

} // namespace gram
