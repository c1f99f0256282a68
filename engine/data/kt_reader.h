// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "data/dataset.h"
#include "data/item_texts.h"
#include "data/load_report.h"

#include <filesystem>

namespace gram {

/// True if the folder has interactions.csv or interactions.tsv.
bool isKtFolder(const std::filesystem::path &folder);

/// Reads interactions.csv (user, item, correct; optional: timestamp, split) and items.csv (item,
/// text), or .tsv, columns in any order under their usual names. A user's answers are put into
/// the order of their timestamps (of equal ones, and where the user has an answer without one:
/// of the file) and cut into windows of `max_sequence`. Fills the splits and, of the summary, the
/// users and the split rule. Throws Error, or Cancelled.
///
/// Left out and counted: answers to items without text and malformed lines. Under SplitRule::Auto
/// a split column wins. A validation or test window begins with up to half a window of the user's
/// earlier answers, test ones never before validation ones.
void readKt(const std::filesystem::path &folder, const RunConfig &config, LoadReport &report, ItemTexts &items,
    Dataset &dataset);

} // namespace gram
