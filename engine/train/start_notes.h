// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <string>
#include <vector>

namespace gram {

/// What is told of a run's settings before its first step: sentences, for a model whose vectors have
/// `width` numbers.
std::vector<std::string> startNotes(const RunConfig &config, std::int64_t width);

/// What ce_precision automatic is in a run, and why.
std::string automaticPrecisionNote(const RunConfig &config);

} // namespace gram
