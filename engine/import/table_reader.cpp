// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/table_reader.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "import/json_table.h"

#include <algorithm>

namespace gram {

namespace {

constexpr std::size_t longestFirstLine = 1 << 20;

/// MovieLens' "1::Toy Story (1995)::Animation": no header, no quotes.
struct Separated : TableSource {
    Separated(const std::filesystem::path &file, LoadReport &report)
        : TableSource(file, report)
        , lines(file, report)
    {
        const std::size_t columns = split(firstLine(file)).size();
        for (std::size_t i = 0; i < columns; ++i)
            header.push_back("column " + std::to_string(i + 1));
    }

    static std::vector<std::string> split(std::string_view text)
    {
        std::vector<std::string> fields;
        for (;;) {
            const std::size_t end = text.find(between);
            fields.emplace_back(text.substr(0, end));
            if (end == std::string_view::npos)
                return fields;
            text.remove_prefix(end + between.size());
        }
    }

    bool next() override
    {
        std::string_view text;
        while (lines.next(text)) {
            if (text.empty())
                continue;
            ++rows;
            line = lines.lineNumber();
            fields = split(text);
            if (fields.size() == header.size())
                return true;
            malformed.add(line, "columns", std::to_string(header.size()) + " columns", std::to_string(fields.size()));
        }
        return end();
    }

    static constexpr std::string_view between = "::";
    LineReader lines;
};

} // namespace

TableReader::TableReader(const std::filesystem::path &file, LoadReport &report, bool quotes)
    : m_file(file)
{
    const std::string line = firstLine(file);
    if (isJsonTable(line)) {
        m_other = openJsonTable(file, line, report);
    } else if (line.find(Separated::between) != std::string::npos
        && line.substr(0, line.find(Separated::between)).find_first_of("\t\",;|") == std::string::npos
        && Separated::split(line).size() > 2) {
        m_other = std::make_unique<Separated>(file, report);
        m_hasHeader = false;
    } else {
        m_csv = std::make_unique<CsvReader>(file, report, quotes);
        m_hasHeader = !looksLikeData(m_csv->header());
        if (!m_hasHeader)
            m_csv = std::make_unique<CsvReader>(file, report, quotes, CsvReader::Header::None);
    }
}

TableReader::~TableReader() = default;

const std::vector<std::string> &TableReader::header() const
{
    return m_other ? m_other->header : m_csv->header();
}

int TableReader::find(std::string_view name) const
{
    const auto found = std::find(header().begin(), header().end(), name);
    return found == header().end() ? -1 : static_cast<int>(found - header().begin());
}

int TableReader::column(std::string_view name) const
{
    const int found = find(name);
    if (found < 0)
        missingColumn(m_file, header(), name);
    return found;
}

bool TableReader::next()
{
    return m_other ? m_other->next() : m_csv->next();
}

std::string TableReader::joined(const std::vector<int> &columns, const char *between) const
{
    std::string all;
    for (const int column : columns) {
        if (const std::string_view value = trimmed(field(column)); !value.empty())
            all.append(all.empty() ? "" : between).append(value);
    }
    return all;
}

std::string_view TableReader::field(int column) const
{
    return m_other ? std::string_view(m_other->fields[static_cast<std::size_t>(column)]) : m_csv->field(column);
}

std::int64_t TableReader::lineNumber() const
{
    return m_other ? m_other->line : m_csv->lineNumber();
}

void TableReader::malformed(int column, std::string_view expected)
{
    if (m_other)
        m_other->malformed.add(lineNumber(), header()[static_cast<std::size_t>(column)], expected, field(column));
    else
        m_csv->malformed(column, expected);
}

bool TableReader::isJson(const std::filesystem::path &file)
{
    return isJsonTable(firstLine(file));
}

std::string firstLine(const std::filesystem::path &file)
{
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    for (std::size_t blank = 0; blank < longestFirstLine && reader.next(line); blank += line.size() + 1) {
        if (!trimmed(line).empty())
            return std::string(line.substr(0, longestFirstLine));
    }
    return {};
}

} // namespace gram
