// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "api/run_config.h"

#include <QString>

#include <optional>

namespace gram {

/// What a closed card of the form says that it is set to.
QString methodValue(const RunConfig &config);
/// `name`: as the form's list has it; `summary`: of that model, once it has been read.
QString modelValue(const QString &name, const std::optional<ModelSummary> &summary);
QString trainingValue(const RunConfig &config);
/// `device`: as the form's list has it.
QString machineValue(const QString &device, const RunConfig &config);

} // namespace gram
