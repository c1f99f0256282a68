// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "data/load_report.h"
#include "data/name_index.h"
#include "data/simulation.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace gram {

/// What every importer works with: files in, a folder to fill, progress and counts.
struct ImportJob {
    std::vector<std::filesystem::path> files; ///< regular ones; folders are already opened
    const ImportMapping &mapping;
    std::filesystem::path out; ///< an empty folder
    LoadReport &report;
    ImportSummary &summary;

    /// The file of that name among the files. Throws Error(FileNotFound).
    const std::filesystem::path &fileNamed(const std::string &name) const;
};

// One for each format. Each throws Error, or Cancelled.
void importMind(ImportJob &job);
void importAdressa(ImportJob &job);
void importMovieLens(ImportJob &job);
void importSlam(ImportJob &job);
void importTable(ImportJob &job);
void importWide(ImportJob &job);
void importPyktLines(ImportJob &job);
void importPyktTable(ImportJob &job);
void importThreeLine(ImportJob &job);
void importEdNet(ImportJob &job);

/// The items' texts of a knowledge tracing dataset and its answers, written as items.csv and
/// interactions.csv. Answers to items without text are left out and counted.
class KtWriter {
public:
    struct Answer {
        std::string_view user, item;
        bool correct = false;
        std::string_view timestamp = {}, elapsedTime = {}, skill = {}, part = {}, split = {};
    };

    /// `optional`: the columns beside user, item and correct.
    KtWriter(ImportJob &job, std::set<ColumnRole> optional);

    /// Nothing if the item is known already or the text is blank.
    void item(std::string_view id, std::string_view text);
    /// The items of a file of ids and texts: the columns of mapping.itemColumns, or the usual ones.
    void itemsOf(const std::filesystem::path &file);
    /// True if it was written.
    bool answer(const Answer &answer);
    /// Throws Error(EmptyDataset) if nothing was written.
    void finish();

private:
    ImportJob &m_job;
    std::set<ColumnRole> m_optional;
    OutputFile m_interactions, m_items;
    std::unordered_set<std::string> m_known;
    NameIndex m_users;
};

/// The file with the items' texts: the one that the mapping names, else the only one of the job
/// that `isInteractions` says is none. None if there is none. Throws Error.
std::optional<std::filesystem::path> itemsFileOf(
    const ImportJob &job, const std::vector<std::filesystem::path> &interactions);

/// A text as a field of CSV: quoted where it must be, line ends as blanks.
std::string csvField(std::string_view text);
/// A text as a field of MIND's files: tabs and line ends as blanks.
std::string tabField(std::string_view text);

/// "train", "validation" or "test", as a file's name tells; empty if it does not.
std::string partOfName(const std::string &fileName);

/// Clicks of users in time, made into impressions: for each click of a user after the first one
/// `negatives` items are drawn that the user never clicks, in proportion to all users' clicks before
/// it (the latest `recent` of them). Written as behaviors.tsv in order of time.
class ClickLog {
public:
    void add(std::int32_t user, std::int32_t item, double seconds) { m_clicks.push_back({ seconds, user, item }); }
    std::size_t size() const { return m_clicks.size(); }
    /// How many impressions were written.
    std::int64_t write(const std::filesystem::path &file, const NameIndex &users, const NameIndex &items,
        std::int64_t negatives, std::size_t recent, LoadReport &report);

private:
    struct Click {
        double seconds;
        std::int32_t user, item;
    };
    std::vector<Click> m_clicks;
};

} // namespace gram
