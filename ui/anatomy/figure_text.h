// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gram {

/// "12.3 ms": three digits that mean something.
QString timeText(double seconds);

/// "0.0123" or "1.2e-07".
QString lengthText(double value);

} // namespace gram
