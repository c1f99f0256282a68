// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/table_reader.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t objectsForHeader = 50;
constexpr std::size_t longestFirstLine = 1 << 20;

/// A value as a table would have it.
std::string shown(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array()) {
        std::string all;
        for (const Json &element : value)
            all += (all.empty() ? "" : " ") + shown(element);
        return all;
    }
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

struct TableReader::JsonLines {
    JsonLines(const std::filesystem::path &file, LoadReport &report)
        : lines(file, report)
        , report(report)
        , malformed(file)
    {
        // The header is needed before the first row: some rows are read twice.
        LoadReport silent({}, {});
        LineReader ahead(file, silent);
        std::string_view line;
        for (std::size_t n = 0; n < objectsForHeader && ahead.next(line); ++n) {
            const Json object = parsedLine(line);
            if (!object.is_object())
                continue;
            for (const auto &[key, value] : object.items()) {
                if (std::find(header.begin(), header.end(), key) == header.end())
                    header.push_back(key);
            }
        }
        if (header.empty())
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "none of its first lines is a JSON object" });
        fields.resize(header.size());
    }

    bool next()
    {
        std::string_view line;
        while (lines.next(line)) {
            if (trimmed(line).empty())
                continue;
            ++rows;
            const Json object = parsedLine(line);
            if (!object.is_object()) {
                malformed.add(lines.lineNumber(), "line", "a JSON object", line);
                continue;
            }
            for (std::size_t i = 0; i < header.size(); ++i) {
                const auto found = object.find(header[i]);
                fields[i] = found == object.end() ? std::string() : shown(*found);
            }
            return true;
        }
        malformed.finish(rows, report);
        return false;
    }

    LineReader lines;
    LoadReport &report;
    MalformedLines malformed;
    std::vector<std::string> header;
    std::vector<std::string> fields;
    std::int64_t rows = 0;
};

TableReader::TableReader(const std::filesystem::path &file, LoadReport &report, bool quotes)
    : m_file(file)
{
    if (isJsonLines(file))
        m_json = std::make_unique<JsonLines>(file, report);
    else
        m_csv = std::make_unique<CsvReader>(file, report, quotes);
}

TableReader::~TableReader() = default;

const std::vector<std::string> &TableReader::header() const
{
    return m_json ? m_json->header : m_csv->header();
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

bool TableReader::next() { return m_json ? m_json->next() : m_csv->next(); }

std::string_view TableReader::field(int column) const
{
    return m_json ? std::string_view(m_json->fields[static_cast<std::size_t>(column)])
                  : m_csv->field(column);
}

std::int64_t TableReader::lineNumber() const
{
    return m_json ? m_json->lines.lineNumber() : m_csv->lineNumber();
}

void TableReader::malformed(int column, std::string_view expected)
{
    if (m_json)
        m_json->malformed.add(lineNumber(), header()[static_cast<std::size_t>(column)], expected,
            field(column));
    else
        m_csv->malformed(column, expected);
}

bool TableReader::isJsonLines(const std::filesystem::path &file)
{
    const std::string line = firstLine(file);
    return trimmed(line).starts_with('{') && Json::accept(line);
}

nlohmann::ordered_json parsedLine(std::string_view line)
{
    constexpr int deepest = 8;
    return Json::parse(line, [](int depth, Json::parse_event_t, const Json &) { return depth < deepest; }, false);
}

std::string firstLine(const std::filesystem::path &file)
{
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    while (reader.next(line)) {
        if (!trimmed(line).empty())
            return std::string(line.substr(0, longestFirstLine));
    }
    return {};
}

} // namespace gram
