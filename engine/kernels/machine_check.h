// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <stop_token>

namespace gram {

/// What is known at once: all but the rates and why the BLAS's kernels were chosen.
MachineReport machineFacts();

/// About two seconds of products, layers and copies on threadsFor(0) threads, the best of several times each. Only as
/// true as the machine is idle. A stop is heeded between two kinds; what is missing then is unknown.
MachineRates measureMachine(std::stop_token stop = {});

} // namespace gram
