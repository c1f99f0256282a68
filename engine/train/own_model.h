// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/learner.h"

#include <map>
#include <string>

namespace gram {

/// `config` with what was decided by the model's other files and by the data: a run's folder has all of it.
RunConfig settledConfig(RunConfig config, const Learner &learner);

/// For the run's folder: the model without its weights, contents by file name.
std::map<std::string, std::string> ownModel(const Learner &learner);

/// Throws Error(NotFinite) that names a weight which is no number after that step: the last update may have made it so,
/// and no loss would tell any more.
void checkWeights(const Learner &learner, std::int64_t step);

} // namespace gram
