// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_shape.h"

#include "data/column_names.h"
#include "import/rating_columns.h"

#include <algorithm>
#include <functional>
#include <set>
#include <span>
#include <string_view>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;
using Header = std::vector<std::string>;

bool has(const Header &header, std::span<const std::string_view> names)
{
    return columnAmong(header, names) >= 0;
}

bool hasUser(const Header &h)
{
    return has(h, answerColumnNames(ColumnRole::User)) || has(h, ratingUsers);
}
bool hasItem(const Header &h)
{
    return has(h, answerColumnNames(ColumnRole::Item)) || has(h, ratingItems);
}
bool hasResult(const Header &h)
{
    return has(h, answerColumnNames(ColumnRole::Correct)) || has(h, ratingValues);
}

bool isAnswers(const Header &header)
{
    return hasUser(header) && hasItem(header) && hasResult(header);
}

void addKeys(const Json &object, Header &keys)
{
    std::set<std::string, std::less<>> known(keys.begin(),
        keys.end()); // an object by id has a key for each of thousands
    for (const auto &[key, value] : object.items()) {
        if (known.insert(key).second)
            keys.push_back(key);
    }
}

} // namespace

std::string shownJson(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array()) {
        std::string all;
        for (const Json &element : value)
            all += (all.empty() ? "" : " ") + shownJson(element);
        return all;
    }
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isRows(const Json &value)
{
    return (value.is_array() || value.is_object()) && !value.empty()
        && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_object(); });
}

bool isLists(const Json &value)
{
    const auto keysOf = [](const Json &list) {
        Header keys;
        for (const auto &[key, inner] : list.front().items())
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    return value.is_object() && value.size() > 1
        && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_array() && isRows(v); })
        && std::all_of(value.begin(), value.end(), [&](const Json &v) { return keysOf(v) == keysOf(*value.begin()); });
}

void JsonShape::learn(const Json &object, bool keyed)
{
    m_keyed = keyed;
    m_lists = m_lists || object.is_array();
    if (object.is_array()) {
        for (const Json &inner : object)
            addKeys(inner, m_inner[{}]);
        return;
    }
    addKeys(object, m_outer);
    for (const auto &[key, value] : object.items()) {
        for (std::size_t i = 0; value.is_array() && isRows(value) && i < std::min(value.size(), objectsLookedAt); ++i)
            addKeys(value[i], m_inner[key]);
    }
}

std::vector<std::string> JsonShape::header(bool parts)
{
    m_columns.clear();
    if (m_lists) {
        nest({}, parts ? "split" : "");
    } else {
        for (const auto &[key, inner] : m_inner) {
            if (!isAnswers(m_outer) && nest(key, {}))
                break;
        }
    }
    if (m_columns.empty()) {
        m_nested.reset();
        if (m_keyed)
            m_columns.push_back({ "id", {}, Place::Key });
        for (const std::string &key : m_outer) {
            if (!m_keyed || key != "id")
                m_columns.push_back({ key, key, Place::Outer });
        }
    }
    return names();
}

bool JsonShape::wholeInList() const
{
    return m_nested && isAnswers(m_inner.at(*m_nested));
}

const Json *JsonShape::listOf(const Json &object) const
{
    if (!m_nested)
        return nullptr;
    static const Json none = Json::array();
    const Json *list = &none;
    if (object.is_array())
        list = &object;
    else if (const auto found = object.find(*m_nested); found != object.end() && found->is_array())
        list = &*found;
    return list;
}

void JsonShape::fill(const std::string &key, const Json &outer, const Json *inner,
    std::vector<std::string> &fields) const
{
    fields.resize(m_columns.size());
    // An object is searched from its first key on; nearly all objects have their keys in one order.
    std::size_t next = 0;
    const auto valueOf = [&next](const Json &object, const std::string &name) -> const Json * {
        const auto &entries = object.get_ref<const Json::object_t &>();
        auto found = entries.begin() + static_cast<std::ptrdiff_t>(std::min(next, entries.size()));
        if (found == entries.end() || found->first != name)
            found = entries.find(name);
        if (found == entries.end())
            return nullptr;
        next = static_cast<std::size_t>(found - entries.begin()) + 1;
        return &found->second;
    };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const Json *holder = column.place == Place::Inner ? inner : &outer;
        fields[i].clear();
        if (column.place == Place::Key)
            fields[i] = key;
        else if (holder && holder->is_object())
            if (const Json *value = valueOf(*holder, column.key))
                fields[i] = shownJson(*value);
    }
}

std::vector<std::string> JsonShape::names() const
{
    Header all;
    for (const Column &column : m_columns)
        all.push_back(column.name);
    return all;
}

/// Makes a row of each object in the list `key`, if it and what is around it are answers; else nothing. `keyName`: of the
/// column of the keys; empty = what is missing, or "id".
bool JsonShape::nest(const std::string &key, const std::string &keyName)
{
    const Header &inner = m_inner[key];
    std::vector<Column> columns;
    if (m_keyed)
        columns.push_back({ keyName.empty() ? "id" : keyName, {}, Place::Key });
    for (const std::string &name : m_outer) {
        if (name != key)
            columns.push_back({ name, name, Place::Outer });
    }
    const std::size_t outer = columns.size();
    std::set<std::string> used;
    for (const Column &column : columns)
        used.insert(column.name);
    for (const std::string &name : inner) {
        const bool known = used.contains(name);
        columns.push_back({ known ? (key.empty() ? "list" : key) + '.' + name : name, name, Place::Inner });
        used.insert(columns.back().name);
    }
    std::swap(m_columns, columns);
    // The list stands within what all of it has in common: a student's answers, or the answers to a question.
    const Header all = names();
    const Header before(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(outer)),
        within(all.begin() + static_cast<std::ptrdiff_t>(outer), all.end());
    const auto rename = [&](std::size_t begin, std::size_t end, const char *as) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::string word = columnKey(m_columns[i].key.empty() ? m_columns[i].name : m_columns[i].key);
            if (word == "id") {
                m_renamed = { m_columns[i].name, as };
                m_columns[i].name = as;
                return;
            }
        }
    };
    if (keyName.empty() && !hasUser(all) && hasItem(within) && hasResult(within))
        rename(0, outer, "user");
    else if (keyName.empty() && hasUser(within) && !hasItem(all))
        rename(0, outer, "item");
    if (hasUser(before) && hasResult(within) && !hasItem(all))
        rename(outer, m_columns.size(), "item");
    // The choices of a question are a list with a result in it, too.
    const bool events = hasUser(within) || hasItem(within) || m_renamed.second == "item"
        || has(within, answerColumnNames(ColumnRole::Timestamp));
    if (m_lists || (events && isAnswers(names()))) {
        m_nested = key;
        return true;
    }
    m_columns.clear();
    m_renamed = {};
    return false;
}

} // namespace gram
