// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv_reader.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace gram {

/// An article as MIND lists it. Valid until the next one is read.
struct NewsRow {
    std::string_view id, category, subcategory, title, abstract, url, titleEntities, abstractEntities;
    std::string_view body; ///< this program's own ninth column
    bool complete = true; ///< all of MIND's columns are there
};

/// Streams the articles of a news.tsv: MIND's 8 columns without header and quotes (this program's with a ninth),
/// or a table whose first line names its columns, as xMIND's nid, title and abstract, with CSV's quotes; between commas, too.
class NewsTable {
public:
    /// Throws Error.
    NewsTable(const std::filesystem::path &file, LoadReport &report);

    /// True if the first line names an id and a title, whatever is between the names.
    static bool isCsv(const std::filesystem::path &file);

    /// False at the end, where too many malformed lines are an Error(TooManyMalformed).
    bool next(NewsRow &row);
    std::int64_t lineNumber() const { return m_csv ? m_csv->lineNumber() : m_lines->lineNumber(); }

private:
    LoadReport &m_report;
    std::unique_ptr<LineReader> m_lines;
    std::unique_ptr<CsvReader> m_csv; ///< where there is a header
    std::array<int, 9> m_columns {}; ///< of m_csv, in the order of NewsRow; -1 = it has none
    MalformedLines m_malformed;
    std::int64_t m_rows = 0;
};

/// True for the names of the columns above a behaviors.tsv, which is no impression.
bool isBehaviorsHeader(std::string_view line);

} // namespace gram
