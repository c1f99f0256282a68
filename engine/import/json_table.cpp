// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_table.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/part_name.h"
#include "import/json_line.h"
#include "import/json_shape.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

/// The rows of objects that come one after the other.
class JsonTable : public TableSource {
public:
    using TableSource::TableSource;

protected:
    void decide(const std::filesystem::path &file, bool parts = false)
    {
        header = m_shape.header(parts);
        requireUsualWidth(file, header.size());
        const auto &[meant, as] = m_shape.renamed();
        if (m_shape.nested() && !m_shape.nested()->empty())
            report.note({ QT_TRANSLATE_NOOP("Said",
                              "a row of %1 is one of the list \"%2\" of an object, with what the object has beside it"),
                { shortName(file), *m_shape.nested() } });
        else if (m_shape.nested())
            report.note({ QT_TRANSLATE_NOOP("Said", "a row of %1 is one of the list of a key, with the key beside it"),
                { shortName(file) } });
        if (!meant.empty())
            report.note({ QT_TRANSLATE_NOOP("Said", "\"%1\" in %2 is taken for the column \"%3\""),
                { meant, shortName(file), as } });
        fields.resize(header.size());
    }

    /// Takes an object; its rows follow.
    void open(const Json &object, const std::string &key)
    {
        m_object = &object;
        m_key = key;
        m_list = m_shape.listOf(object);
        m_at = 0;
    }
    /// The next row of the object; false at its end.
    bool nextOfObject()
    {
        if (!m_object)
            return false;
        if (!m_list) {
            m_shape.fill(m_key, *m_object, nullptr, fields);
            m_object = nullptr;
            return true;
        }
        while (m_at < m_list->size()) {
            const Json &inner = (*m_list)[m_at++];
            if (!inner.is_object())
                continue;
            m_shape.fill(m_key, *m_object, &inner, fields);
            return true;
        }
        m_object = nullptr;
        return false;
    }

    JsonShape m_shape;

private:
    const Json *m_object = nullptr, *m_list = nullptr;
    std::string m_key;
    std::size_t m_at = 0;
};

class JsonLines : public JsonTable {
public:
    JsonLines(const std::filesystem::path &file, LoadReport &report)
        : JsonTable(file, report)
        , m_lines(file, report)
    {
        // The header is needed before the first row: some rows are read twice.
        LoadReport silent({}, {});
        silent.setEncoding(report.encoding());
        LineReader ahead(file, silent);
        std::string_view text;
        bool any = false;
        for (std::size_t n = 0; n < JsonShape::objectsLookedAt && ahead.next(text); ++n) {
            if (const Json object = parsedLine(text); object.is_object()) {
                m_shape.learn(object, false);
                any = any || !object.empty();
            }
        }
        if (!any)
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "none of its first lines is a JSON object" });
        decide(file);
    }

    bool next() override
    {
        if (nextOfObject())
            return true;
        std::string_view text;
        while (m_lines.next(text)) {
            if (trimmed(text).empty())
                continue;
            ++rows;
            line = m_lines.lineNumber();
            m_object = parsedLine(text);
            if (!m_object.is_object()) {
                malformed.add(line, "line", "a JSON object", text);
                continue;
            }
            open(m_object, {});
            if (nextOfObject())
                return true;
        }
        return end();
    }

private:
    LineReader m_lines;
    Json m_object; ///< of the line
};

/// The table in a wrapper, {"answers": [...], "version": 2}: the key of the only value that is rows. Empty if it is none;
/// Throws Error if there are several.
std::string tableIn(const Json &value, const std::filesystem::path &file)
{
    std::string found, all;
    int n = 0;
    if (value.is_object() && !isLists(value) && (!isRows(value) || std::all_of(value.begin(), value.end(), isRows))) {
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
class JsonValue : public JsonTable {
public:
    JsonValue(const std::filesystem::path &file, LoadReport &report)
        : JsonTable(file, report)
    {
        std::string text;
        LineReader lines(file, report);
        for (std::string_view next; lines.next(next);) {
            text.append(next).append("\n");
            if (text.size() > mostText)
                throw Error(ErrorCode::FileUnreadable,
                    { .file = file.string(),
                        .got
                        = "it is one JSON value of more than 1 GiB, which would be held in memory: write it as JSON Lines, an object a line" });
        }
        m_value = parsedLine(text);
        text = {};
        if (JsonShape one;
            m_value.is_object() && !m_value.empty() && !isLists(m_value)) { // a single student with the answers
            one.learn(m_value, false);
            one.header(false);
            if (one.nested() && !one.wholeInList()) {
                Json list = Json::array();
                list.push_back(std::move(m_value));
                m_value = std::move(list);
            }
        }
        if (const std::string key = tableIn(m_value, file); !key.empty()) {
            Json rows = std::move(m_value[key]);
            m_value = std::move(rows);
            report.note(
                { QT_TRANSLATE_NOOP("Said", "the rows of %1 are those of its \"%2\""), { shortName(file), key } });
        }
        const bool whole = m_value.is_array() || m_value.is_object();
        m_texts = isTexts(m_value);
        bool parts = m_value.is_object() && !m_value.empty();
        if (whole && !m_texts) {
            std::size_t n = 0;
            for (auto element = m_value.begin(); element != m_value.end(); ++element) {
                if ((element->is_object() || (m_value.is_object() && isLists(m_value)))
                    && n++ < JsonShape::objectsLookedAt)
                    m_shape.learn(*element, m_value.is_object());
                parts = parts && m_value.is_object() && partOfValue(element.key());
            }
            decide(file, parts);
        }
        if (m_texts)
            header = { "id", "text" };
        if (header.size() < 2)
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(),
                    .got = whole ? "it is JSON, but no list or table of objects"
                                 : "it begins like JSON and is none, from its first byte to its last" });
        m_at = m_value.cbegin();
    }

    bool next() override
    {
        if (nextOfObject())
            return true;
        while (m_at != m_value.cend()) {
            ++rows;
            ++line;
            const Json &object = *m_at;
            const std::string key = m_value.is_object() ? m_at.key() : std::string();
            ++m_at;
            if (m_texts) {
                fields = { key, shownJson(object) };
                return true;
            }
            if (!object.is_object() && !(object.is_array() && m_shape.nested())) {
                malformed.add(line, "element", "a JSON object",
                    object.dump(-1, ' ', false, Json::error_handler_t::replace));
                continue;
            }
            open(object, key);
            if (nextOfObject())
                return true;
        }
        return end();
    }

private:
    static constexpr std::size_t mostText = 1 << 30;

    Json m_value;
    Json::const_iterator m_at;
    bool m_texts = false; ///< by id
};

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

bool isJsonTable(std::string_view firstLine)
{
    const std::string_view text = trimmed(firstLine);
    if (text.starts_with('['))
        return text.size() == 1 || text.find_first_of("{[\"", 1) != std::string_view::npos || text.ends_with(']');
    if (!text.starts_with('{'))
        return false;
    const std::size_t next = text.find_first_not_of(" \t", 1);
    return next == std::string_view::npos || text[next] == '"' || text[next] == '\'';
}

std::unique_ptr<TableSource> openJsonTable(const std::filesystem::path &file, std::string_view firstLine,
    LoadReport &report)
{
    if (isOneValue(file, firstLine))
        return std::make_unique<JsonValue>(file, report);
    return std::make_unique<JsonLines>(file, report);
}

} // namespace gram
