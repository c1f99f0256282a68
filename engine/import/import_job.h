// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "data/load_report.h"
#include "data/name_index.h"
#include "data/repeated_answers.h"
#include "data/simulation.h"
#include "data/time_text.h"
#include "import/source_files.h"

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
    const std::vector<SourceFile> &sources;
    std::vector<std::filesystem::path> files; ///< those of the sources that are texts
    const ImportMapping &mapping;
    std::filesystem::path out; ///< an empty folder
    LoadReport &report;
    ImportSummary &summary;

    /// The file of that name among the files. Throws Error(FileNotFound, or MalformedFile if it is no text).
    const std::filesystem::path &fileNamed(const std::string &name) const;
    const SourceFile &source(const std::filesystem::path &file) const;
    /// Its path with the folders it was found in, for messages and for its part.
    const std::string &where(const std::filesystem::path &file) const { return source(file).where; }
    /// Says what became of a file.
    void used(const std::filesystem::path &file, const std::string &use);
};

/// Tables of answers that belong together, and what part of the data each is.
struct AnswerFiles {
    std::vector<std::filesystem::path> files;
    std::map<std::filesystem::path, std::string> parts; ///< "train", "validation", "test"; empty = the names tell none
    std::map<std::filesystem::path, std::string> left;  ///< not to be read, and why
    std::vector<std::string> warnings; ///< English sentences
};

/// Which of the files that could be answers are read together: the parts of one dataset, told by their names;
/// of several folds the first; the pieces of one table, whose names differ in a number; else the largest.
AnswerFiles chooseAnswers(const std::vector<SourceFile> &sources, const std::vector<std::filesystem::path> &fitting);

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
/// interactions.csv. Answers to items without text are left out and counted. Ids that a table of floats has
/// ("85000.0") are those of whole numbers.
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
    /// The item as items.csv has it, or null if it has no text.
    const std::string *known(std::string_view item) const;
    /// True if it was written.
    bool answer(const Answer &answer);
    /// Throws Error(EmptyDataset) if nothing was written.
    void finish();

private:
    ImportJob &m_job;
    std::set<ColumnRole> m_optional;
    OutputFile m_interactions, m_items;
    std::unordered_set<std::string> m_known;
    std::map<std::string, std::string> m_whole; ///< ids like "85000.0" by "85000"
    std::string m_unknown; ///< an item of an answer that has no text
    NameIndex m_users;
    std::int64_t m_right = 0;
    bool m_wholeTold = false;
};

/// The file with the items' texts: the one that the mapping names, else the one that has ids and texts and is
/// not among `interactions`. None if there is none. Throws Error.
std::optional<std::filesystem::path> itemsFileOf(
    const ImportJob &job, const std::vector<std::filesystem::path> &interactions);

/// The tables of a dataset of ratings, as MovieLens and Amazon's reviews are.
struct RatingFiles {
    std::filesystem::path ratings, titles;
    std::vector<std::filesystem::path> left; ///< that could be one of them, too
};

/// By their names and headers; none if one of the two is missing.
std::optional<RatingFiles> ratingFilesOf(const std::vector<SourceFile> &sources, const ImportMapping &mapping);

/// True for MIND's two kinds of files, by their names: "behaviors.tsv", "train_news.tsv.gz".
bool isBehaviors(const std::filesystem::path &file);
bool isNews(const std::filesystem::path &file);

/// True for "u123.csv", a student's file of EdNet.
bool isEdNetStudent(const std::string &fileName);

/// A text as a field of CSV: quoted where it must be, line ends as blanks.
std::string csvField(std::string_view text);
/// A text as a field of MIND's files: tabs and line ends as blanks.
std::string tabField(std::string_view text);

/// "train", "validation" or "test", as the name of a file, or of a folder it is in, tells; empty if it does not.
std::string partOfName(const std::string &path);

/// What a result says. Undecided: a number that is neither 0 nor 1, as some tables have for partial credit.
enum class Correctness { Right, Wrong, Dropped, Undecided, Unknown };
Correctness correctnessOf(std::string_view text, const ImportMapping &mapping);

/// Many values of a column of results: 0 and 1, or scores?
class ScoreFinder {
public:
    void add(std::string_view value);
    /// From which score on an answer is right: half of the highest, or 0.5 where none is above 1. None if nine of ten are 0 and 1.
    std::optional<double> threshold() const;
    double highest() const { return m_highest; }
    bool mayBeScores() const { return m_others > 0; }

private:
    std::int64_t m_values = 0, m_others = 0;
    double m_highest = 0;
};

/// Clicks of users in time, made into impressions: for each click of a user after the first one
/// `negatives` items are drawn that the user never clicks, in proportion to all users' clicks before
/// it (the latest `recent` of them). Written as behaviors.tsv in order of time.
class ClickLog {
public:
    /// `seconds` since 1970, in the years 1 to 9999.
    void add(std::int32_t user, std::int32_t item, double seconds) { m_clicks.push_back({ seconds, user, item }); }
    std::size_t size() const { return m_clicks.size(); }
    /// How many impressions were written. `timed`: false where the seconds are only an order.
    std::int64_t write(const std::filesystem::path &file, const NameIndex &users, const NameIndex &items,
        std::int64_t negatives, std::size_t recent, bool timed, LoadReport &report);

private:
    struct Click {
        double seconds;
        std::int32_t user, item;
    };
    std::vector<Click> m_clicks;
};

} // namespace gram
