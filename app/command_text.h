// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QString>

namespace gram {

/// The shell command that does in a terminal what this configuration says: only what differs from
/// the defaults is named.
QString commandText(const RunConfig &config);

} // namespace gram
