// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/said.h"
#include "data/name_index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gram {

/// The validation and test splits' shares of what is split.
struct SplitShares {
    double validation = 0.1;
    double test = 0.1;
};

// How the parts are told apart: the test split comes last, validation before it. With three
// elements or more each part whose share is above 0 gets at least one.

/// By the order of n rows.
std::vector<Part> splitByRows(std::size_t n, SplitShares shares);
/// By time; of equal times by row.
std::vector<Part> splitByTime(const std::vector<double> &times, SplitShares shares);
/// Of users, by a hash of their names: whatever the order of the file.
std::vector<Part> splitUsers(const NameIndex &users, SplitShares shares);

/// What is split in the order of time or of the rows.
enum class Split { Answers, Impressions };
/// "by time: validation is the 10% of the answers before the latest 10%, which is test"
Said splitSentence(SplitRule rule, SplitShares shares, Split what);

/// "10%"
std::string percent(double share);

} // namespace gram
