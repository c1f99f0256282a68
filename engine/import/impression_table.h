// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv_reader.h"

#include <array>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace gram {

/// An impression as behaviors.tsv has it; lists are separated by blanks.
struct Impression {
    std::string id, user, time, history, shown;
};

/// Streams the impressions of a table with a header: MIND's behaviors as they are written to CSV, and EB-NeRD's, whose lists
/// are "[9740087 9740088]", whose clicks are a list of their own, and whose histories are in another file.
class ImpressionTable {
public:
    /// `history`: of EB-NeRD, may be empty. Throws Error.
    ImpressionTable(const std::filesystem::path &file, const std::filesystem::path &history, LoadReport &report);

    /// False at the end, where too many malformed lines are an Error(TooManyMalformed).
    bool next(Impression &impression);

    /// By the header.
    static bool fits(const std::filesystem::path &file);
    /// The same of EB-NeRD's file of histories.
    static bool fitsHistory(const std::filesystem::path &file);

private:
    void readHistories(const std::filesystem::path &file);

    CsvReader m_csv;
    LoadReport &m_report;
    std::array<int, 7> m_columns {}; ///< id, user, time, history, shown, in view, clicked; -1 = it has none
    std::unordered_map<std::string, std::string> m_histories; ///< by user
};

} // namespace gram
