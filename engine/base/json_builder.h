// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace gram {

/// Builds a JSON value in time and memory that grow with the text alone: nlohmann's own parser looks through an array or object
/// again for each object in it, where it has a callback, and keeps something for each of the millions that can stand within each
/// other. What is nested deeper than `deepest` is left out.
template<typename Json>
class JsonBuilder : public nlohmann::json_sax<Json> {
public:
    explicit JsonBuilder(std::size_t deepest)
        : m_deepest(deepest)
    {
    }

    /// None if the text is no JSON.
    std::optional<Json> build(std::string_view text)
    {
        if (!Json::sax_parse(text.begin(), text.end(), this))
            return {};
        return std::move(m_root);
    }
    /// Something was nested too deep and left out.
    bool cut() const { return m_cut; }
    /// A key that an object has twice, or empty. Of ordered objects only looked for among the first keys.
    const std::string &twice() const { return m_twice; }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(typename Json::number_integer_t value) override { return add(value); }
    bool number_unsigned(typename Json::number_unsigned_t value) override { return add(value); }
    bool number_float(typename Json::number_float_t value, const std::string &) override { return add(value); }
    bool string(std::string &value) override { return add(std::move(value)); }
    bool binary(typename Json::binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string &name) override
    {
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    static constexpr std::size_t searchedKeys = 64; ///< an ordered object has no index

    bool open(Json &&container)
    {
        if (m_left > 0 || m_open.size() >= m_deepest) {
            m_cut = true;
            ++m_left;
            return true;
        }
        m_open.push_back(place(std::move(container)));
        return true;
    }
    bool close()
    {
        if (m_left > 0)
            --m_left;
        else
            m_open.pop_back();
        return true;
    }
    template<typename Value>
    bool add(Value &&value)
    {
        if (m_left == 0)
            place(Json(std::forward<Value>(value)));
        return true;
    }
    Json *place(Json &&value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        auto &object = parent.template get_ref<typename Json::object_t &>();
        if constexpr (std::is_same_v<Json, nlohmann::ordered_json>) {
            const auto end = object.begin() + static_cast<std::ptrdiff_t>(std::min(object.size(), searchedKeys));
            const auto found = std::find_if(object.begin(), end,
                [&](const auto &entry) { return entry.first == m_key; });
            if (found == end) {
                object.emplace_back(m_key, std::move(value));
                return &object.back().second;
            }
            m_twice = m_key;
            found->second = std::move(value); // the last one counts
            return &found->second;
        } else {
            const auto [at, added] = object.insert_or_assign(std::move(m_key), std::move(value));
            if (!added && m_twice.empty())
                m_twice = at->first;
            return &at->second;
        }
    }

    std::size_t m_deepest, m_left = 0; ///< open, and left out
    std::vector<Json *> m_open;
    std::string m_key, m_twice;
    Json m_root;
    bool m_cut = false;
};

} // namespace gram
