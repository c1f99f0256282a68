// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <optional>
#include <string_view>

namespace gram {

/// True if the setting has an effect with this mode and data; `kind` is empty while unknown.
bool fieldApplies(std::string_view key, const RunConfig &config, std::optional<TaskKind> kind);

/// True if a pre-trained model brings the setting, which then has no effect.
bool fieldComesWithModel(std::string_view key, const RunConfig &config);

/// The kind of data as far as the configuration tells: a folder has to be read for it.
std::optional<TaskKind> demoKind(const RunConfig &config);

} // namespace gram
