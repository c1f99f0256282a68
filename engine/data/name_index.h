// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gram {

/// Numbers names in the order in which they are first seen.
class NameIndex {
public:
    std::int32_t add(std::string_view name)
    {
        if (const auto known = m_index.find(name); known != m_index.end())
            return known->second;
        const auto number = static_cast<std::int32_t>(m_names.size());
        m_index.emplace(m_names.emplace_back(name), number);
        return number;
    }

    /// -1 if the name is not there.
    std::int32_t find(std::string_view name) const
    {
        const auto known = m_index.find(name);
        return known == m_index.end() ? -1 : known->second;
    }

    std::int32_t size() const { return static_cast<std::int32_t>(m_names.size()); }
    const std::deque<std::string> &names() const { return m_names; }

private:
    std::deque<std::string> m_names; ///< never moves its strings: m_index points into them
    std::unordered_map<std::string_view, std::int32_t> m_index;
};

} // namespace gram
