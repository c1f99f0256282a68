// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

/// What tests/reference/make_metric_fixtures.py wrote.
inline nlohmann::json metricFixtures(const std::string &file)
{
    return nlohmann::json::parse(gram::fileContent(std::filesystem::path(GRAM_REFERENCE_DATA) / "metrics" / file));
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

inline std::string nameOf(const nlohmann::json &cases, int index)
{
    return cases.at(static_cast<std::size_t>(index)).at("name").get<std::string>();
}

inline QString notEqual(double got, double expected)
{
    return QString("%1, not %2").arg(got, 0, 'g', 17).arg(expected, 0, 'g', 17);
}
