// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "data/dataset.h"
#include "data/item_texts.h"
#include "data/load_report.h"

#include <filesystem>

namespace gram {

/// True if the folder, or a training folder in it, has a behaviors.tsv.
bool isMindFolder(const std::filesystem::path &folder);

/// Reads a MIND folder: train/ with validation/, dev/ or valid/ and test/ (also under the names of
/// the downloads: MINDsmall_train, ...), or one behaviors.tsv, in the folder or in train/. A test
/// set without click labels is read whole, for predictions. news.tsv is
/// looked for beside each behaviors.tsv, else in `folder`. Fills the splits and, of the summary,
/// the users and the split rule. Throws Error, or Cancelled.
///
/// Left out and counted: news without text, where they are shown and in histories; impressions
/// without a click or without a non-click; malformed lines. A history keeps its latest
/// `max_history` clicks.
void readMind(const std::filesystem::path &folder, const RunConfig &config, LoadReport &report, ItemTexts &items,
    Dataset &dataset);

} // namespace gram
