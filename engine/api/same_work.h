// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

namespace gram {

/// The configuration with everything reset that does not change the work of an E2E step: the
/// mode, the seed, the rates and how long to train.
inline RunConfig workOf(const RunConfig &config)
{
    return without({ SettingGroup::Mode, SettingGroup::Method, SettingGroup::Schedule, SettingGroup::Record }, config);
}

/// True if a step of either run, in the same mode, is the same work: same data, model and batch
/// on the same machine setting.
inline bool sameWork(const RunConfig &a, const RunConfig &b)
{
    return workOf(a) == workOf(b);
}

} // namespace gram
