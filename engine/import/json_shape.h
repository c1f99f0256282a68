// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gram {

/// A JSON value as a table would have it.
std::string shownJson(const nlohmann::ordered_json &value);

/// True for an array or object of objects alone.
bool isRows(const nlohmann::ordered_json &value);

/// {"ann": [{...}, {...}], "bob": [{...}]}: a list of objects of one kind for each key.
bool isLists(const nlohmann::ordered_json &value);

/// The columns that objects have, and where each is found: in the object, in a list of objects in it, or its key.
class JsonShape {
public:
    static constexpr std::size_t objectsLookedAt = 50;

    /// An object, or of isLists() a list. `keyed`: it is one of an object, whose key is a column.
    void learn(const nlohmann::ordered_json &object, bool keyed);

    /// The columns of all that was learnt; `parts`: the keys are parts of the data.
    std::vector<std::string> header(bool parts);

    /// The key of the list that has the rows, empty for a list without one; none where each object is a row.
    const std::optional<std::string> &nested() const { return m_nested; }
    /// The objects of that list are answers without what is around it, which then is a mere wrapper.
    bool wholeInList() const;
    /// A column that was given another name, as the file has it, and this name.
    const std::pair<std::string, std::string> &renamed() const { return m_renamed; }

    /// The list of an object's rows; null if it is a row itself.
    const nlohmann::ordered_json *listOf(const nlohmann::ordered_json &object) const;

    /// A row: of the object, and of `inner`, one of its list, where it has one.
    void fill(const std::string &key, const nlohmann::ordered_json &outer, const nlohmann::ordered_json *inner,
        std::vector<std::string> &fields) const;

private:
    enum class Place { Key, Outer, Inner };
    struct Column {
        std::string name, key;
        Place place;
    };

    std::vector<std::string> names() const;
    bool nest(const std::string &key, const std::string &keyName);

    bool m_keyed = false, m_lists = false;
    std::vector<std::string> m_outer;
    std::map<std::string, std::vector<std::string>> m_inner; ///< by the key of the list
    std::vector<Column> m_columns;
    std::optional<std::string> m_nested;
    std::pair<std::string, std::string> m_renamed;
};

} // namespace gram
