// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"

#include <functional>
#include <stop_token>
#include <string>

namespace gram {

using ProgressFunction = std::function<void(const Progress &)>;

/// Hears an English sentence on something that went wrong and does not end the job.
using WarningFunction = std::function<void(const std::string &)>;

/// Thrown by long jobs whose stop token was set. Not an error.
struct Cancelled { };

} // namespace gram
