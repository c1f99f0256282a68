// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/files.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

/// What tests/reference/make_metric_fixtures.py wrote.
inline nlohmann::json metricFixtures(const std::string &file)
{
    return nlohmann::json::parse(
        gram::fileContent(std::filesystem::path(GRAM_REFERENCE_DATA) / "metrics" / file));
}

/// Infinities are strings there, and what is undefined is null.
inline double number(const nlohmann::json &value)
{
    if (value.is_null())
        return std::numeric_limits<double>::quiet_NaN();
    return value.is_string() ? std::stod(value.get<std::string>()) : value.get<double>();
}

inline std::vector<double> numbers(const nlohmann::json &values)
{
    std::vector<double> result;
    for (const nlohmann::json &value : values)
        result.push_back(number(value));
    return result;
}

/// Labels are a digit a row.
inline std::vector<std::uint8_t> labelsOf(const nlohmann::json &rows)
{
    std::vector<std::uint8_t> result;
    for (const char digit : rows.at("labels").get<std::string>())
        result.push_back(digit == '1');
    return result;
}
