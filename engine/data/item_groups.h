// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace gram {

/// What each item is about, where the data tell it: a dataset in memory keeps nothing of it.
struct ItemGroups {
    std::string column; ///< "category", "skill": as the file names it; empty = there is none
    std::vector<std::string> of; ///< [items]; empty = not told
};

/// News: the category of news.tsv. Knowledge tracing: a column of items.csv that is named as skills are; else the
/// truth of a simulated classroom; else, of interactions.csv, the skill of each item's first answer. `folder`: the
/// dataset's. Nothing is an error: what cannot be read tells nothing. Throws Cancelled.
ItemGroups readItemGroups(const std::filesystem::path &folder, const Dataset &dataset, std::stop_token stop = {});

} // namespace gram
