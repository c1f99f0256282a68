// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <filesystem>
#include <string>

namespace gram {

/// The configuration as a JSON object, one key a line, in forEachField()'s order.
std::string toJson(const RunConfig &config);

/// Reads a configuration; keys that are absent keep `defaults`. An unknown key, a wrong type or
/// a value out of range throws Error (UnknownSetting names the nearest key).
RunConfig configFromJson(const std::string &json, const std::string &fileName, const RunConfig &defaults = {});

RunConfig readConfig(const std::filesystem::path &file, const RunConfig &defaults = {});

/// Sets one field from text, as `--set key=value` does. Throws Error.
void setField(RunConfig &config, const std::string &key, const std::string &value);

/// The CF module of the configuration on data of that kind, Auto resolved. Throws
/// Error(InvalidSetting) for one that does not fit.
CfModule cfFor(const RunConfig &config, TaskKind kind);

/// Checks what single fields cannot: heads divide hidden, a mode and a CF module that fit the
/// data, .... Throws Error with the setting's name.
void validate(const RunConfig &config);

} // namespace gram
