// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv_reader.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>
#include <new>
#include <utility>

namespace gram {

namespace {

/// A field of a real file does not come near it: a row this long is an unclosed quote.
constexpr std::size_t longestRow = 1 << 20;

constexpr std::size_t mostTitleLines = 20; ///< above a header

int noSpace(unsigned char)
{
    return 0;
}

int isTerminator(unsigned char c)
{
    return c == '\n';
}

unsigned char delimiterOf(const std::string &header)
{
    const auto count = [&](char c) { return std::count(header.begin(), header.end(), c); };
    if (count('\t') > 0)
        return CSV_TAB; // a title may have commas, nothing else has tabs
    if (count('|') > std::max(count(','), count(';')))
        return '|';
    return count(';') > count(',') ? ';' : CSV_COMMA;
}

struct FieldCounts {
    std::size_t all = 0, filled = 0, numbers = 0;
};

FieldCounts fieldsOf(std::string_view line, unsigned char delimiter)
{
    FieldCounts counts;
    bool quoted = false;
    for (std::size_t begin = 0, at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == '"')
            quoted = !quoted;
        if (at < line.size() && (quoted || line[at] != static_cast<char>(delimiter)))
            continue;
        const std::string_view field = trimmed(line.substr(begin, at - begin));
        ++counts.all;
        counts.filled += !field.empty();
        counts.numbers += !field.empty() && field.find_first_not_of("0123456789.,+-%:/ ") == std::string_view::npos;
        begin = at + 1;
    }
    return counts;
}

/// Of the fields behind a row's last column.
bool areEmpty(const std::vector<std::size_t> &begins, const std::vector<std::size_t> &ends, std::size_t from)
{
    for (std::size_t i = from; i < ends.size(); ++i) {
        if (begins[i] != ends[i])
            return false;
    }
    return true;
}

} // namespace

CsvReader::CsvReader(const std::filesystem::path &file, LoadReport &report, bool quotes, Header header)
    : m_lines(file, report)
    , m_report(report)
    , m_malformed(file)
    , m_quotes(quotes)
{
    bool any = nextLine();
    if (any && m_current.text.size() == 6 && m_current.text.starts_with("sep=")) // Excel's
        any = nextLine();
    passComments(any);
    if (any) {
        passTitle();
        m_delimiter = delimiterOf(m_current.text);
        m_again.push_front(m_current);
    }
    startParser();
    const Row row = readRow();
    if (row == Row::End) {
        csv_free(&m_parser);
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "it is empty" });
    }
    if (m_ends.size() > mostColumns) {
        csv_free(&m_parser);
        requireUsualWidth(file, m_ends.size());
    }
    if (row == Row::Complete) {
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            m_header.emplace_back(
                header == Header::None ? "column " + std::to_string(i + 1) : std::string(field(static_cast<int>(i))));
        m_firstRow = header == Header::None;
    } else {
        csv_free(&m_parser);
        throw Error(ErrorCode::MalformedLine,
            { .file = file.string(),
                .line = m_rowLine,
                .field = "header",
                .expected = "column names",
                .got = m_current.text.substr(0, 60) });
    }
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

/// Lines that begin with # before the header are comments, but for a header that begins so itself.
void CsvReader::passComments(bool any)
{
    const auto columns = [](const std::string &line) {
        return std::count_if(line.begin(), line.end(),
            [](char c) { return c == ',' || c == ';' || c == '\t' || c == '|'; });
    };
    bool passed = false;
    while (any && m_current.text.starts_with('#')) {
        Line line = m_current;
        if (!nextLine()) {
            m_current = std::move(line);
            break;
        }
        if (!m_current.text.starts_with('#') && columns(line.text) > 0
            && columns(line.text) >= columns(m_current.text)) {
            m_again.push_front(std::move(m_current));
            line.text.erase(0, 1);
            m_current = std::move(line);
            break;
        }
        passed = true;
    }
    if (passed)
        m_report.note({ QT_TRANSLATE_NOOP("Said", "the lines before the header of %1 that begin with # are comments"),
            { shortName(m_lines.file()) } });
}

/// Lines above the header with a text in one field, as exports for people have them, and blank ones.
void CsvReader::passTitle()
{
    std::vector<Line> lines { m_current };
    while (lines.size() < mostTitleLines && nextLine())
        lines.push_back(m_current);
    const auto isTitle = [](const Line &line, unsigned char delimiter, std::size_t columns) {
        const FieldCounts own = fieldsOf(line.text, delimiterOf(line.text)), as = fieldsOf(line.text, delimiter);
        return own.filled <= 1 && as.filled <= 1 && own.numbers == 0 && (columns > 2 || as.all == 2);
    };
    std::size_t header = 0;
    for (std::size_t i = 1; i + 1 < lines.size() && header == 0; ++i) {
        const unsigned char delimiter = delimiterOf(lines[i].text);
        const FieldCounts own = fieldsOf(lines[i].text, delimiter);
        const bool names = own.filled >= 2 && own.filled + 1 >= own.all && own.numbers == 0
            && fieldsOf(lines[i + 1].text, delimiter).all == own.all;
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(i);
        if (names
            && std::all_of(lines.begin(), end, [&](const Line &line) { return isTitle(line, delimiter, own.filled); }))
            header = i;
    }
    if (header > 0)
        m_report.note({ QT_TRANSLATE_NOOP("Said", "the header of %1 is its line %2: what stands above is left out"),
            { shortName(m_lines.file()), std::to_string(lines[header].number) } });
    m_current = std::move(lines[header]);
    m_again.insert(m_again.begin(), std::make_move_iterator(lines.begin() + static_cast<std::ptrdiff_t>(header) + 1),
        std::make_move_iterator(lines.end()));
}

void CsvReader::startParser()
{
    if (csv_init(&m_parser, CSV_STRICT) != 0)
        throw std::bad_alloc();
    csv_set_delim(&m_parser, m_delimiter);
    csv_set_space_func(&m_parser, noSpace); // RFC 4180: blanks are part of a field
    csv_set_term_func(&m_parser, isTerminator);
}

std::string_view CsvReader::field(int column) const
{
    const auto i = static_cast<std::size_t>(column);
    return std::string_view(m_text).substr(m_begins[i], m_ends[i] - m_begins[i]);
}

void CsvReader::malformed(int column, std::string_view expected)
{
    m_malformed.add(m_rowLine, m_header[static_cast<std::size_t>(column)], expected, field(column));
}

bool CsvReader::nextLine()
{
    if (!m_again.empty()) {
        m_current = std::move(m_again.front());
        m_again.pop_front();
        return true;
    }
    std::string_view line;
    if (!m_lines.next(line))
        return false;
    m_current.text.assign(line);
    m_current.text += '\n';
    m_current.number = m_lines.lineNumber();
    return true;
}

/// A quote inside a field that does not begin with one is a character.
bool CsvReader::mayBeQuoted(std::string_view line) const
{
    if (!m_quotes)
        return false;
    for (std::size_t at = 0; (at = line.find('"', at)) != std::string_view::npos; ++at) {
        std::size_t begin = at;
        while (begin > 0 && line[begin - 1] == ' ' && m_delimiter != CSV_TAB)
            --begin;
        if (begin == 0 || line[begin - 1] == static_cast<char>(m_delimiter))
            return true;
    }
    return false;
}

/// What the parser would give, many times faster: nearly all lines of large files are such.
void CsvReader::splitUnquoted()
{
    m_text.assign(m_current.text, 0, m_current.text.size() - 1);
    for (std::size_t begin = 0; begin <= m_text.size(); begin = m_ends.back() + 1) {
        m_begins.push_back(begin);
        m_ends.push_back(std::min(m_text.find(static_cast<char>(m_delimiter), begin), m_text.size()));
    }
}

void CsvReader::onField(void *data, std::size_t size, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    reader.m_begins.push_back(reader.m_text.size());
    reader.m_text.append(static_cast<const char *>(data), size);
    reader.m_ends.push_back(reader.m_text.size());
}

void CsvReader::onRow(int, void *self)
{
    static_cast<CsvReader *>(self)->m_complete = true;
}

CsvReader::Row CsvReader::readRow()
{
    m_text.clear();
    m_begins.clear();
    m_ends.clear();
    m_open.clear();
    m_complete = false;
    std::size_t size = 0;
    while (nextLine()) {
        if (m_open.empty()) {
            if (m_current.text == "\n")
                continue;
            m_rowLine = m_current.number;
        }
        if (m_open.empty() && !mayBeQuoted(m_current.text)) {
            splitUnquoted();
            return Row::Complete;
        }
        const std::size_t length = m_current.text.size();
        const bool parsed = csv_parse(&m_parser, m_current.text.data(), length, onField, onRow, this) == length;
        if (parsed && m_complete)
            return Row::Complete;
        size += length;
        m_open.push_back(m_current);
        if (!parsed || size > longestRow)
            break;
    }
    if (m_open.empty())
        return Row::End;
    csv_free(&m_parser);
    startParser();
    const bool read = readLoosely();
    m_again.insert(m_again.begin(), std::make_move_iterator(m_open.begin() + 1), std::make_move_iterator(m_open.end()));
    m_current = std::move(m_open.front());
    return read ? Row::Complete : Row::Broken;
}

/// A row whose quotes have a backslash before them, as MySQL writes, in place of being doubled, or blanks around quoted
/// fields.
bool CsvReader::readLoosely()
{
    const std::string &line = m_open.front().text;
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) { // blanks between a delimiter and a quote
        std::size_t end = at;
        while (end < line.size() && line[end] == ' ')
            ++end;
        const char before = text.empty() ? static_cast<char>(m_delimiter) : text.back(),
                   behind = end < line.size() ? line[end] : '\n';
        const bool around = (before == static_cast<char>(m_delimiter) && behind == '"')
            || (before == '"' && (behind == static_cast<char>(m_delimiter) || behind == '\n'));
        if (around)
            at = end;
        text += line[at];
    }
    const bool blanks = text.size() < line.size();
    bool backslashes = false;
    for (std::size_t at = 0; (at = text.find("\\\"", at)) != std::string::npos; at += 2) {
        text[at] = '"';
        backslashes = true;
    }
    if (!blanks && !backslashes)
        return false;
    m_text.clear();
    m_begins.clear();
    m_ends.clear();
    m_complete = false;
    const bool parsed = csv_parse(&m_parser, text.data(), text.size(), onField, onRow, this) == text.size();
    if (parsed && m_complete) {
        if (backslashes)
            m_report.note(
                { QT_TRANSLATE_NOOP("Said", "quotes with a backslash before them are taken for parts of a text in %1"),
                    { shortName(m_lines.file()) } });
        return true;
    }
    csv_free(&m_parser);
    startParser();
    return false;
}

bool CsvReader::next()
{
    if (std::exchange(m_firstRow, false)) {
        ++m_rows;
        return true;
    }
    for (;;) {
        const Row row = readRow();
        if (row == Row::End) {
            m_malformed.finish(m_rows, m_report);
            return false;
        }
        ++m_rows;
        if (row == Row::Complete && m_ends.size() > m_header.size() && areEmpty(m_begins, m_ends, m_header.size()))
            m_ends.resize(m_header.size());
        if (row == Row::Broken) {
            const std::size_t at = std::min(m_ends.size(), m_header.size() - 1);
            m_malformed.add(m_rowLine, m_header[at], "a field whose quotes are doubled inside and closed at its end",
                std::string_view(m_current.text).substr(0, m_current.text.size() - 1));
        } else if (m_ends.size() != m_header.size()) {
            m_malformed.add(m_rowLine, "columns", std::to_string(m_header.size()) + " columns",
                std::to_string(m_ends.size()));
        } else {
            return true;
        }
    }
}

} // namespace gram
