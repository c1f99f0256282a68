// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "base/job.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gram {

struct SimulationOptions {
    std::int64_t users = 600;
    std::int64_t items = 400;
    std::uint64_t seed = 1;
};

/// Writes a simulated news world as a real MIND folder: OUT/train and OUT/validation, each with
/// news.tsv and behaviors.tsv, and OUT/README.txt, which says that it is a simulation and what
/// its truth is. Same options, same bytes. Throws Error, or Cancelled.
void simulateNews(const std::filesystem::path &out, const SimulationOptions &options, std::stop_token stop = {},
    const ProgressFunction &progress = {});

/// Writes a simulated classroom as interactions.csv (user,item,correct,timestamp,split) and
/// items.csv (item,text), and README.txt. Same options, same bytes. Throws Error, or Cancelled.
void simulateClassroom(const std::filesystem::path &out, const SimulationOptions &options, std::stop_token stop = {},
    const ProgressFunction &progress = {});

/// The size of a dataset. simulateShape() matches it exactly, but for the words: about.
struct DatasetShape {
    std::string name;
    TaskKind kind = TaskKind::Kt;
    std::int64_t users = 0;
    std::int64_t items = 0;
    std::int64_t interactions = 0; ///< answers; news: clicks
    double words = 0; ///< of a text, on average
};

/// The five datasets of the GRAM paper.
const std::vector<DatasetShape> &paperShapes();

/// Users (10 at least) and interactions (2 a user at least) at 1/denominator, items (50 at least) at
/// 1/sqrt(denominator): divided straight, 1/1000 of POJ would have 3 questions.
DatasetShape scaled(DatasetShape shape, std::int64_t denominator);

/// Writes a world of that shape, of 10 users and 50 items at least and 2 interactions a user,
/// streaming: memory does not grow with users or interactions. KT as simulateClassroom() does, news
/// as train, validation and test folders. News: each click of a user counts once; the history of
/// the user's last line and the click in it are all of them. Same arguments, same bytes. Throws
/// Error, or Cancelled.
void simulateShape(const std::filesystem::path &out, const DatasetShape &shape, std::uint64_t seed,
    std::stop_token stop = {}, const ProgressFunction &progress = {});

/// True if the folder was written by a simulator of this program: its README.txt says so.
bool isSimulated(const std::filesystem::path &folder);

} // namespace gram
