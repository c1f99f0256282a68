// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace gram {

/// An object as a line of the output. Names and paths need not be UTF-8.
inline std::string line(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// What was left out on reading.
inline nlohmann::ordered_json issuesJson(const std::vector<LoadIssue> &issues)
{
    auto list = nlohmann::ordered_json::array();
    for (const LoadIssue &issue : issues)
        list.push_back({ { "what", issue.what }, { "count", issue.count }, { "example", issue.example } });
    return list;
}

} // namespace gram
