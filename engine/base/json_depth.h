// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gram {

/// No file that the program reads has more arrays and objects within each other.
inline constexpr std::size_t deepestJson = 100;

/// How many arrays and objects of a JSON text stand within each other; from `most` + 1 on it is not counted further. Asked
/// before parsing: a parser keeps something for each, whoever shows the value calls itself for each, and a file can open
/// millions.
inline std::size_t jsonDepth(std::string_view text, std::size_t most)
{
    std::size_t depth = 0, deepest = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size() && deepest <= most; ++i) {
        const char c = text[i];
        if (inText) {
            i += c == '\\';
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return deepest;
}

inline bool isTooDeep(std::string_view json)
{
    return jsonDepth(json, deepestJson) > deepestJson;
}

} // namespace gram
