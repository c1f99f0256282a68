// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/name_index.h"
#include "import/import_job.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Clicks of users in time, made into impressions: for each click of a user after the first one
/// `negatives` items are drawn that the user never clicks, in proportion to all users' clicks before
/// it (the latest `recent` of them). Written as behaviors.tsv in order of time.
class ClickLog {
public:
    /// `seconds` since 1970, in the years 1 to 9999. `part`: the number of the file that its impression is written to.
    void add(std::int32_t user, std::int32_t item, double seconds, std::uint8_t part = 0)
    {
        m_clicks.push_back({ seconds, user, item, part });
    }
    std::size_t size() const { return m_clicks.size(); }
    /// How many impressions were written. `timed`: false where the seconds are only an order.
    std::int64_t write(const std::vector<std::filesystem::path> &files, const NameIndex &users, const NameIndex &items,
        std::int64_t negatives, std::size_t recent, bool timed, LoadReport &report);

private:
    struct Click {
        double seconds;
        std::int32_t user, item;
        std::uint8_t part;
    };
    std::vector<Click> m_clicks;
};

/// A news item's line of news.tsv.
void writeNews(OutputFile &out, std::string_view id, std::string_view category, std::string_view title,
    std::string_view abstract, std::string_view url);

/// The counts, and README.txt with `rule`. Throws Error(EmptyDataset) without impressions.
void finishNews(ImportJob &job, std::int64_t users, std::int64_t impressions, const std::string &rule);

} // namespace gram
