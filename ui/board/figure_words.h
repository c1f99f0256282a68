// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <QString>

#include <string>

namespace gram {

/// "AUC", "nDCG@5", ...
QString metricTitle(const std::string &name);
QString metricText(double value);
QString secondsText(double s);
/// "51.2 J", "3.07 kJ".
QString joulesText(double joules);

/// "est." legends, said once under a table or a chart.
QString estimateLegend();

/// A setting's name as the form has it, or else its key.
QString settingLabel(const std::string &key);

/// "Latency 10 → 20".
QString changeTitle(const SettingChange &change);
/// "Latency 10 → 20 from step 31 on".
QString changeText(const SettingChange &change);

} // namespace gram
