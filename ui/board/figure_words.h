// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace gram {

/// "AUC", "nDCG@5", ...
QString metricTitle(const std::string &name);
QString metricText(double value);
QString secondsText(double s);

/// "est." legends, said once under a table or a chart.
QString estimateLegend();

/// A setting's name as the form has it, or else its key.
QString settingLabel(const std::string &key);

} // namespace gram
