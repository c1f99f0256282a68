// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/news_table.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/tab_lines.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace gram {

namespace {

constexpr std::string_view ids[] { "nid", "newsid", "id", "docid", "itemid", "articleid" };
constexpr std::string_view categories[] { "categorystr", "category", "topic", "vertical" };
constexpr std::string_view subcategories[] { "subcategory", "subvertical", "subtopic" };
constexpr std::string_view titles[] { "title", "headline" };
constexpr std::string_view abstracts[] { "abstract", "summary", "description", "snippet", "subtitle" };
constexpr std::string_view urls[] { "url" };
constexpr std::string_view titleEntities[] { "titleentities" };
constexpr std::string_view abstractEntities[] { "abstractentities" };
constexpr std::string_view bodies[] { "body", "content", "text" };
constexpr std::array<std::span<const std::string_view>, 9> names { ids, categories, subcategories, titles, abstracts,
    urls, titleEntities, abstractEntities, bodies };

/// A header names an id first and a title somewhere; an article's title is longer than that.
bool isHeader(std::string_view line)
{
    std::array<std::string_view, 12> fields;
    const std::size_t columns = splitFields(line, '\t', fields);
    const std::vector<std::string> header(fields.begin(),
        fields.begin() + static_cast<std::ptrdiff_t>(std::min(columns, fields.size())));
    return columns > 1 && columnAmong(header, titles) > 0 && columnAmong({ header.front() }, ids) == 0;
}

/// Are quotes CSV's, or characters as in MIND's own files, where many titles begin with one?
bool isQuoted(const std::filesystem::path &file, const std::string &encoding)
{
    LoadReport silent({}, {});
    silent.setEncoding(encoding);
    try {
        CsvReader reader(file, silent);
        while (reader.next()) { }
    } catch (const Error &) {
        return false;
    }
    return std::none_of(silent.issues().begin(), silent.issues().end(),
        [](const LoadIssue &issue) { return issue.count > 0; });
}

} // namespace

bool NewsTable::isCsv(const std::filesystem::path &file)
{
    LoadReport silent({}, {});
    try {
        const CsvReader reader(file, silent);
        return columnAmong(reader.header(), ids) >= 0 && columnAmong(reader.header(), titles) >= 0;
    } catch (const Error &) {
        return false;
    }
}

NewsTable::NewsTable(const std::filesystem::path &file, LoadReport &report)
    : m_report(report)
    , m_malformed(file)
{
    std::string first;
    {
        LoadReport silent({}, {});
        silent.setEncoding(report.encoding());
        LineReader ahead(file, silent);
        std::string_view line;
        if (ahead.next(line))
            first = line;
    }
    const bool commas = first.find('\t') == std::string::npos && isCsv(file);
    if (!isHeader(first) && !commas) {
        m_lines = std::make_unique<LineReader>(file, report);
        return;
    }
    m_csv = std::make_unique<CsvReader>(file, report, commas || isQuoted(file, report.encoding()));
    for (std::size_t i = 0; i < names.size(); ++i)
        m_columns[i] = columnAmong(m_csv->header(), names[i]);
}

bool NewsTable::next(NewsRow &row)
{
    if (m_csv) {
        while (m_csv->next()) {
            const auto field = [&](std::size_t i) {
                return m_columns[i] < 0 ? std::string_view() : m_csv->field(m_columns[i]);
            };
            row = { trimmed(field(0)), field(1), field(2), field(3), field(4), field(5), field(6), field(7), field(8),
                true };
            if (!row.id.empty())
                return true;
            m_csv->malformed(m_columns[0], "an id");
        }
        return false;
    }
    std::string_view line;
    while (m_lines->next(line)) {
        if (line.empty())
            continue;
        ++m_rows;
        std::array<std::string_view, 9> f {};
        const std::size_t columns = splitFields(line, '\t', f);
        if (columns < 5 || columns > f.size()) {
            m_malformed.add(m_lines->lineNumber(), "columns", "8 columns", std::to_string(columns));
            continue;
        }
        row = { trimmed(f[0]), f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], columns == f.size() };
        if (!row.id.empty())
            return true;
        m_malformed.add(m_lines->lineNumber(), "news id", "an id", f[0]);
    }
    m_malformed.finish(m_rows, m_report);
    return false;
}

bool isBehaviorsHeader(std::string_view line)
{
    std::array<std::string_view, 5> fields;
    const std::size_t columns = splitFields(line, '\t', fields);
    if (columns < 4 || columns > fields.size())
        return false;
    const std::string last = columnKey(fields[columns - 1]);
    return last.starts_with("impression") || last == "candidates" || last == "labels";
}

} // namespace gram
