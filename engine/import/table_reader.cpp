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

struct TableReader::Source {
    Source(const std::filesystem::path &file, LoadReport &report)
        : report(report)
        , malformed(file)
    {
    }
    virtual ~Source() = default;
    virtual bool next() = 0;

    void fill(const Json &object)
    {
        for (std::size_t i = 0; i < header.size(); ++i) {
            const auto found = object.find(header[i]);
            fields[i] = found == object.end() ? std::string() : shown(*found);
        }
    }
    void addKeys(const Json &object)
    {
        for (const auto &[key, value] : object.items()) {
            if (std::find(header.begin(), header.end(), key) == header.end())
                header.push_back(key);
        }
    }
    void end() { malformed.finish(rows, report); }

    LoadReport &report;
    MalformedLines malformed;
    std::vector<std::string> header;
    std::vector<std::string> fields;
    std::int64_t rows = 0, line = 0;
};

struct TableReader::JsonLines : TableReader::Source {
    JsonLines(const std::filesystem::path &file, LoadReport &report)
        : Source(file, report)
        , lines(file, report)
    {
        // The header is needed before the first row: some rows are read twice.
        LoadReport silent({}, {});
        silent.setEncoding(report.encoding());
        LineReader ahead(file, silent);
        std::string_view text;
        for (std::size_t n = 0; n < objectsForHeader && ahead.next(text); ++n) {
            if (const Json object = parsedLine(text); object.is_object())
                addKeys(object);
        }
        if (header.empty())
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "none of its first lines is a JSON object" });
        fields.resize(header.size());
    }

    bool next() override
    {
        std::string_view text;
        while (lines.next(text)) {
            if (trimmed(text).empty())
                continue;
            ++rows;
            line = lines.lineNumber();
            const Json object = parsedLine(text);
            if (!object.is_object()) {
                malformed.add(line, "line", "a JSON object", text);
                continue;
            }
            fill(object);
            return true;
        }
        end();
        return false;
    }

    LineReader lines;
};

bool isRows(const Json &value)
{
    return (value.is_array() || value.is_object()) && !value.empty()
        && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_object(); });
}

/// The table in a wrapper, {"answers": [...], "version": 2}: the key of the only value that is rows. Empty if it is none;
/// Throws Error if there are several.
std::string tableIn(const Json &value, const std::filesystem::path &file)
{
    std::string found, all;
    int n = 0;
    if (value.is_object() && (!isRows(value) || std::all_of(value.begin(), value.end(), isRows))) {
        for (const auto &[key, element] : value.items()) {
            if (!isRows(element))
                continue;
            found = key;
            all += (n++ ? ", " : "") + key;
        }
    }
    if (n > 1)
        throw Error(ErrorCode::MalformedFile,
            { .file = file.string(),
                .got = "it holds several tables (" + all + "): write each into a file of its own" });
    return found;
}

/// {"q1": "a text", "q2": "another"}: texts by id.
bool isTexts(const Json &value)
{
    return value.is_object() && value.size() > 1
        && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_string() || v.is_number(); });
}

/// Whether one of the keys is the name of a column that tables of answers or of texts have.
bool hasColumnName(const Json &object)
{
    std::vector<std::string> header;
    for (const auto &[key, value] : object.items())
        header.push_back(key);
    for (std::size_t i = 0; i < columnRoleNames.size(); ++i) {
        const auto role = static_cast<ColumnRole>(i);
        if (columnAmong(header, answerColumnNames(role)) >= 0 || columnAmong(header, itemColumnNames(role)) >= 0)
            return true;
    }
    return false;
}

/// The whole file is one value: it is held in memory.
struct TableReader::JsonValue : TableReader::Source {
    JsonValue(const std::filesystem::path &file, LoadReport &report)
        : Source(file, report)
    {
        std::string text;
        LineReader lines(file, report);
        for (std::string_view next; lines.next(next);)
            text.append(next).append("\n");
        value = parsedLine(text);
        if (const std::string key = tableIn(value, file); !key.empty()) {
            Json rows = std::move(value[key]);
            value = std::move(rows);
            report.note(
                { QT_TRANSLATE_NOOP("Said", "the rows of %1 are those of its \"%2\""), { shortName(file), key } });
        }
        const bool whole = value.is_array() || value.is_object();
        if (value.is_object())
            header.push_back("id");
        texts = isTexts(value);
        if (texts)
            header.push_back("text");
        if (whole && !texts) {
            std::size_t n = 0;
            for (const Json &element : value) {
                if (element.is_object() && n++ < objectsForHeader)
                    addKeys(element);
            }
        }
        if (header.size() < 2)
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(),
                    .got = whole ? "it is JSON, but no list or table of objects"
                                 : "it begins like JSON and is none, from its first byte to its last" });
        fields.resize(header.size());
        at = value.begin();
    }

    bool next() override
    {
        while (at != value.end()) {
            ++rows;
            ++line;
            const Json &object = *at;
            const std::string key = value.is_object() ? at.key() : std::string();
            ++at;
            if (texts) {
                fields = { key, shown(object) };
                return true;
            }
            if (!object.is_object()) {
                malformed.add(line, "element", "a JSON object",
                    object.dump(-1, ' ', false, Json::error_handler_t::replace));
                continue;
            }
            fill(object);
            if (value.is_object())
                fields[0] = key;
            return true;
        }
        end();
        return false;
    }

    Json value;
    Json::const_iterator at;
    bool texts = false; ///< by id
};

/// MovieLens' "1::Toy Story (1995)::Animation": no header, no quotes.
struct TableReader::Separated : TableReader::Source {
    Separated(const std::filesystem::path &file, LoadReport &report)
        : Source(file, report)
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
        end();
        return false;
    }

    static constexpr std::string_view between = "::";
    LineReader lines;
};

namespace {

/// One object a line, or one value in the whole file?
bool isOneValue(const std::filesystem::path &file, std::string_view first)
{
    const Json value = parsedLine(first);
    if (!value.is_object())
        return true;
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    for (int n = 0; reader.next(line);) {
        n += !trimmed(line).empty();
        if (n > 1)
            return false;
    }
    return isRows(value) || std::any_of(value.begin(), value.end(), isRows)
        || (isTexts(value) && !hasColumnName(value));
}

} // namespace

TableReader::TableReader(const std::filesystem::path &file, LoadReport &report, bool quotes)
    : m_file(file)
{
    const std::string line = firstLine(file);
    if (isJson(file)) {
        if (isOneValue(file, line))
            m_other = std::make_unique<JsonValue>(file, report);
        else
            m_other = std::make_unique<JsonLines>(file, report);
    } else if (line.find(Separated::between) != std::string::npos && line.find_first_of("\t\"") == std::string::npos
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
    const std::string line = firstLine(file);
    const std::string_view text = trimmed(line);
    if (text.starts_with('['))
        return text.size() == 1 || text.find_first_of("{[\"", 1) != std::string_view::npos || text.ends_with(']');
    if (!text.starts_with('{'))
        return false;
    const std::size_t next = text.find_first_not_of(" \t", 1);
    return next == std::string_view::npos || text[next] == '"' || text[next] == '\'';
}

namespace {

/// {'a': "b", 'c': None} as JSON. Only strings and names differ.
std::string fromPython(std::string_view text)
{
    std::string json;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\'' || c == '"') {
            json += '"';
            for (++i; i < text.size() && text[i] != c; ++i) {
                if (text[i] == '\\' && i + 1 < text.size()) {
                    const char escaped = text[++i];
                    if (escaped == '\'')
                        json += '\'';
                    else if (escaped == 'x' && i + 2 < text.size())
                        json += "\\u00";
                    else
                        json.append(1, '\\').append(1, escaped);
                } else if (text[i] == '"') {
                    json += "\\\"";
                } else {
                    json += text[i];
                }
            }
            json += '"';
        } else if (text.substr(i, 4) == "True" || text.substr(i, 4) == "None") {
            json += text[i] == 'T' ? "true" : "null";
            i += 3;
        } else if (text.substr(i, 5) == "False") {
            json += "false";
            i += 4;
        } else if ((c == 'u' || c == 'b') && i + 1 < text.size() && (text[i + 1] == '\'' || text[i + 1] == '"')) {
            continue; // u'...'
        } else {
            json += c;
        }
    }
    return json;
}

} // namespace

namespace {

/// NaN and Infinity, which Python writes and JSON does not have, as null.
std::string withoutNaN(std::string_view text)
{
    std::string json;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText && c == '\\' && i + 1 < text.size()) {
            json.append(text.substr(i++, 2));
            continue;
        }
        inText = c == '"' ? !inText : inText;
        std::size_t length = 0;
        for (const std::string_view word : { "NaN", "Infinity", "-Infinity", "nan", "inf", "-inf" }) {
            if (!inText && text.substr(i, word.size()) == word)
                length = std::max(length, word.size());
        }
        if (length > 0) {
            json += "null";
            i += length - 1;
        } else {
            json += c;
        }
    }
    return json;
}

} // namespace

nlohmann::ordered_json parsedLine(std::string_view line)
{
    constexpr int deepest = 8;
    const auto parsed = [](std::string_view text) {
        return Json::parse(
            text, [](int depth, Json::parse_event_t, const Json &) { return depth < deepest; }, false);
    };
    Json value = parsed(line);
    if (!value.is_discarded())
        return value;
    const std::string_view text = trimmed(line);
    if (text.find("NaN") != std::string_view::npos || text.find("nan") != std::string_view::npos
        || text.find("nf") != std::string_view::npos) {
        if (Json without = parsed(withoutNaN(text)); !without.is_discarded())
            return without;
    }
    return text.starts_with("{'") || text.starts_with("{u'") ? parsed(fromPython(text)) : value;
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
