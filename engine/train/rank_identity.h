// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

namespace gram {

struct Dataset;
class ProcessGroup;

/// Makes sure that all processes have the same version of the program, settings and data, but for what belongs to a
/// machine (threads, device, paths). Throws GroupFailure on all of them, with the rank and what it has.
void checkSameOnAll(ProcessGroup &ranks, const RunConfig &config, const Dataset &dataset);

} // namespace gram
