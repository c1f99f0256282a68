// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"

#include <QString>

namespace gram {

/// "OpenBLAS 0.3.21 (OpenMP)": without the options it was built with.
QString blasText(const Environment &environment);

} // namespace gram
