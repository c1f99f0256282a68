// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "data/load_report.h"
#include "data/simulation.h"
#include "import/source_files.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
    void used(const std::filesystem::path &file, const Said &use);
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

/// The tables of a dataset of ratings, as MovieLens and Amazon's reviews are.
struct RatingFiles {
    std::vector<std::filesystem::path> ratings; ///< one, or the parts of one
    std::map<std::filesystem::path, std::string> parts; ///< "train", "validation", "test"; empty = the names tell none
    std::filesystem::path titles; ///< one of the ratings, where these have titles in them
    std::vector<std::filesystem::path> left; ///< that could be one of them, too
    std::string rating = {}; ///< the column
    bool games = false; ///< Steam's: items are known by their names, and a row is a purchase or the hours of play
    double limit = 4; ///< the usual one for a click: 4 of 5 stars, or 1 where the column tells that something was used
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

} // namespace gram
