// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/name_index.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

// How train and validation are told apart. Each gives 1 for what is validation; from two
// elements on, both parts get at least one.

/// The last `share` of n rows.
std::vector<std::uint8_t> splitByRows(std::size_t n, double share);
/// The latest `share`; of equal times the later rows.
std::vector<std::uint8_t> splitByTime(const std::vector<double> &times, double share);
/// `share` of the users, chosen by a hash of their names: whatever the order of the file.
std::vector<std::uint8_t> splitUsers(const NameIndex &users, double share);

/// "10%"
std::string percent(double share);

/// A number, "11/12/2019 2:14:46 PM" or "2019-11-12 14:14:46" (also with T, fractions, Z) on a
/// common scale: a number as it is, a date as seconds since 1970.
std::optional<double> parseTime(std::string_view text);

} // namespace gram
