// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/line_reader.h"
#include "data/malformed_lines.h"

#include <csv.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Streams the rows of a table (RFC 4180; tabs where the first line has one, else semicolons, bars or
/// commas, whichever it has most of) whose first row is a header. Rows that break the rules or have
/// another number of fields than the header are noted as malformed and passed over; reading goes on
/// at the next line. Lines of comments (#) and of a title before the header are passed over, and so are empty fields behind a
/// row's last column; a quote within a field may have a backslash before it in place of being doubled, and a quoted field
/// blanks around it.
class CsvReader {
public:
    enum class Header { FirstRow, None };

    /// Reads the header. `quotes`: a field may stand in double quotes. Without a header the columns are
    /// "column 1", "column 2" and so on. Throws Error.
    CsvReader(const std::filesystem::path &file, LoadReport &report, bool quotes = true,
        Header header = Header::FirstRow);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    const std::vector<std::string> &header() const { return m_header; }

    /// False at the end, where too many malformed rows are an Error(TooManyMalformed).
    bool next();
    /// Valid until the next call of next().
    std::string_view field(int column) const;
    /// The file's line on which the row begins.
    std::int64_t lineNumber() const { return m_rowLine; }
    /// Notes that the row cannot be used.
    void malformed(int column, std::string_view expected);

    const std::filesystem::path &file() const { return m_lines.file(); }

private:
    enum class Row { Complete, Broken, End };
    Row readRow();
    bool nextLine();
    bool mayBeQuoted(std::string_view line) const;
    void splitUnquoted();
    void startParser();
    void passComments(bool any);
    void passTitle();
    bool readLoosely();
    static void onField(void *data, std::size_t size, void *self);
    static void onRow(int end, void *self);

    LineReader m_lines;
    LoadReport &m_report;
    MalformedLines m_malformed;
    csv_parser m_parser;
    unsigned char m_delimiter = CSV_COMMA;
    bool m_quotes;
    std::vector<std::string> m_header;

    std::string m_text; ///< the row's fields, one after the other
    std::vector<std::size_t> m_begins, m_ends; ///< of each field in m_text
    bool m_complete = false; ///< the parser has seen the row's end
    bool m_firstRow = false; ///< the row that was read is still to be given: it is no header
    std::int64_t m_rowLine = 0;
    std::int64_t m_rows = 0;

    // A quote that is never closed swallows the lines after it. They are kept while a row is
    // open, so that reading can go on behind the line that has the quote.
    struct Line {
        std::string text;
        std::int64_t number;
    };
    std::deque<Line> m_again; ///< to be read again, before the file's next
    std::vector<Line> m_open; ///< of the row being read
    Line m_current;
};

} // namespace gram
