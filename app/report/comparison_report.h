// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <string>
#include <vector>

namespace gram {

/// What a report is on.
struct ReportedRuns {
    std::vector<RunRecord> records;
    std::vector<BoardRun> runs; ///< one for each record
    std::string metric; ///< empty, or NaN below: as compareRuns() chooses
    double target = std::numeric_limits<double>::quiet_NaN();
};

/// The report as HTML. For a browser it is a whole page with the charts in it and nothing to
/// load. For paper it is what QTextDocument reads: `charts` gets the pictures, and the text has
/// <img src="chart:N"> in their places, with their sizes in pixels of a page 680 wide.
QString reportPage(const ReportedRuns &reported);
QString reportForPaper(const ReportedRuns &reported, QStringList &charts);

QString reportTitle(const ReportedRuns &reported);

} // namespace gram
