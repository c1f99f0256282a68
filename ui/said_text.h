// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/import_mapping.h"

#include <QString>

namespace gram {

/// In the user's language: the text is the engine's, translated in the context "Said".
QString saidText(const Said &said);
/// Parts of one sentence.
QString saidText(const std::vector<Said> &parts);
/// The folder's name, or that of a demo.
QString datasetName(const DatasetSummary &summary);
/// The same of what was left out or noted on reading.
QString issueText(const LoadIssue &issue);
/// What becomes an item, a click, a split in a layout.
QString formatExplanation(const ImportMapping &mapping);

} // namespace gram
