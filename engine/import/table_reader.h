// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv_reader.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Streams the rows of a table: CSV in its variants, or JSON Lines, whose header is made of the
/// keys of the first objects. Malformed rows are noted and passed over, as CsvReader does.
class TableReader {
public:
    /// Throws Error.
    TableReader(const std::filesystem::path &file, LoadReport &report, bool quotes = true);
    ~TableReader();

    const std::vector<std::string> &header() const;
    /// Where the column of exactly that name is, or -1.
    int find(std::string_view name) const;
    /// The same; throws Error(MissingColumn) if there is none.
    int column(std::string_view name) const;

    bool next();
    /// Empty for what a JSON object lacks. Valid until the next call of next().
    std::string_view field(int column) const;
    std::int64_t lineNumber() const;
    void malformed(int column, std::string_view expected);
    const std::filesystem::path &file() const { return m_file; }

    /// True if the file's first line is a JSON object.
    static bool isJsonLines(const std::filesystem::path &file);

private:
    struct JsonLines;

    std::filesystem::path m_file;
    std::unique_ptr<CsvReader> m_csv; ///< one of the two
    std::unique_ptr<JsonLines> m_json;
};

/// The JSON value in a line, discarded if it is none. What is nested deeper than any table has it is
/// left out: it could be nested without end.
nlohmann::ordered_json parsedLine(std::string_view line);

/// The first line of a file, without its end, at most 1 MB of it. Throws Error.
std::string firstLine(const std::filesystem::path &file);

} // namespace gram
