// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_comparison.h"
#include "api/run_result.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace gram {

/// A compared run as people know it.
struct BoardRun {
    int number = 0; ///< its style is this number's everywhere
    QString name;
    QString folder; ///< empty = not recorded
    bool chosen = false; ///< the user wants the others to be measured against it
    std::vector<SettingChange> changes = {}; ///< while it trained
};

/// A figure of a run as it is read.
struct BoardCell {
    QString text = {};
    QString note = {}; ///< over how many steps and the like, for where there is no tool tip
    QString help = {}; ///< what it is measured against, or why there is none
    bool estimated = false;
};

/// A figure of all runs.
struct BoardRow {
    QString label;
    QString help;
    std::vector<BoardCell> cells;
};

struct BoardSection {
    QString title;
    std::vector<BoardRow> rows;
};

/// A run's bar.
struct BoardBar {
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN = no bar, but the text
    double limit = std::numeric_limits<double>::quiet_NaN(); ///< R, where it limits the value
    BoardCell cell;
};

struct BoardBars {
    QString title;
    QString legend; ///< what a bar and its mark are
    bool fromOne = false; ///< 1 has a line: as fast as E2E
    std::vector<BoardBar> bars; ///< a run each
};

std::vector<BoardSection> boardSections(const RunComparison &comparison, const std::vector<BoardRun> &runs);
std::vector<BoardBars> boardBars(const RunComparison &comparison, const std::vector<BoardRun> &runs);

/// What the run's figures are measured against, and over what, in whole sentences.
QStringList measurementSentences(const RunComparison &comparison, const std::vector<BoardRun> &runs, std::size_t run);

/// What the runs come to in time, memory and quality, a paragraph for each that has a reference.
QStringList summarySentences(const RunComparison &comparison, const std::vector<BoardRun> &runs);

/// In their place where no run has a reference.
QString noVerdictSentence(const RunComparison &comparison);

/// "AUC of 0.7700 or more".
QString targetTitle(const RunComparison &comparison);

} // namespace gram
