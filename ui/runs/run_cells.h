// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_model.h"

#include <vector>

namespace gram {

/// What the table of runs says of one in a column; empty where there is nothing to say.
QVariant runCellText(const RunModel &model, const RunData &run, RunModel::Column column);

/// What the column is ordered by: a number, a time or a text; invalid = goes last.
QVariant runSortValue(const RunModel &model, const RunData &run, RunModel::Column column);

/// Runs that differ by their seed alone: what they are, and mean and sample standard deviation of those that have
/// finished, the most important figure first.
QStringList overSeedsTexts(const RunModel &model, const std::vector<const RunData *> &runs);
/// The same with all figures and what they are, a line each.
QString overSeedsToolTip(const RunModel &model, const std::vector<const RunData *> &runs);

/// All that is known of the run, a line each, also what the list leaves out.
QString runToolTip(const RunModel &model, const RunData &run);

} // namespace gram
