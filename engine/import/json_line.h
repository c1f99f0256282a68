// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace gram {

/// The JSON value in a line, or of a Python dict ({'asin': '1'}), discarded if it is none. What is nested deeper than any table
/// has it is left out: it could be nested without end.
nlohmann::ordered_json parsedLine(std::string_view line);

} // namespace gram
