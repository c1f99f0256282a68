// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace gram {

/// A run's line; NaN interrupts it.
struct ReportLine {
    int number = 0;
    QString name;
    std::vector<QPointF> points;
};

/// Where a run's line has reached the level.
struct ReportMark {
    int number = 0;
    QPointF at;
    QString text;
};

struct ReportLines {
    QString title; ///< read out in place of the picture
    QString x;
    QString y;
    std::vector<ReportLine> lines;
    bool markers = false;
    std::optional<double> level; ///< a line across
    QString levelText;
    std::vector<ReportMark> marks;
};

// Charts as SVG, which a browser shows and QSvgRenderer draws on paper. Text, axes and grid have
// colours for paper and classes by which a page's style sheet can give them others: t text,
// d faint text, g grid, a axis, l level, k mark on a bar, b back of a text.

/// 680 wide.
QString linesSvg(const ReportLines &chart);
/// 330 wide.
QString barsSvg(const BoardBars &bars, const std::vector<BoardRun> &runs);
/// A piece of the run's line with its marker, 26 x 14.
QString swatchSvg(int number);

} // namespace gram
