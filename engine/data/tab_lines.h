// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/line_reader.h"
#include "data/malformed_lines.h"

#include <array>
#include <cstddef>
#include <string_view>

// Files of fields between tabs, without header or quoting, as MIND has them.
namespace gram {

/// Calls f(line, number, malformed) for each line that is not empty; too many that it notes as
/// malformed are an Error(TooManyMalformed) at the end.
template<typename Function>
void forEachLine(const std::filesystem::path &file, LoadReport &report, Function &&f)
{
    LineReader reader(file, report);
    MalformedLines malformed(file);
    std::int64_t lines = 0;
    std::string_view line;
    while (reader.next(line)) {
        if (line.empty())
            continue;
        ++lines;
        f(line, reader.lineNumber(), malformed);
    }
    malformed.finish(lines, report);
}

/// Splits at `separator` into `fields`; returns how many there are, also beyond the array's end.
template<std::size_t N>
std::size_t splitFields(std::string_view line, char separator, std::array<std::string_view, N> &fields)
{
    std::size_t count = 0;
    for (;;) {
        const std::size_t end = line.find(separator);
        if (count < N)
            fields[count] = line.substr(0, end);
        ++count;
        if (end == std::string_view::npos)
            return count;
        line.remove_prefix(end + 1);
    }
}

/// Takes the next word of a list separated by blanks.
inline bool nextWord(std::string_view &list, std::string_view &word)
{
    const std::size_t begin = list.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return false;
    list.remove_prefix(begin);
    word = list.substr(0, list.find(' '));
    list.remove_prefix(word.size());
    return true;
}

} // namespace gram
