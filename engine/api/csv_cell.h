// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string_view>
#include <system_error>

namespace gram {

/// True if a spreadsheet would take the cell for a formula and compute it: it begins with =, +, -, @, a tab or a line's end,
/// and is no number. Tables for people get an apostrophe before such a cell, which shows the rest as a text.
inline bool isFormula(std::string_view cell)
{
    constexpr std::string_view beginnings = "=+-@\t\r\n";
    if (cell.empty() || beginnings.find(cell.front()) == std::string_view::npos)
        return false;
    double number = 0;
    if (cell.front() == '+')
        cell.remove_prefix(1);
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return error != std::errc() || end != cell.data() + cell.size();
}

} // namespace gram
