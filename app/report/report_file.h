// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/comparison_report.h"

namespace gram {

/// Whether a report can be written to a file of this name: .html, .htm or .pdf.
bool isReportFile(const QString &file);

/// Writes the report as the file's ending says; the file is either the old or the new one,
/// whatever happens. Needs a QGuiApplication, for its fonts, but not its thread. Throws
/// Error(FileUnwritable).
void writeReport(const ReportedRuns &reported, const QString &file);

} // namespace gram
