// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"

#include <functional>
#include <stop_token>

namespace gram {

using ProgressFunction = std::function<void(const Progress &)>;

/// Thrown by long jobs whose stop token was set. Not an error.
struct Cancelled { };

} // namespace gram
