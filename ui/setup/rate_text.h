// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QString>

namespace gram {

// Of the encoder's learning rate. `automatic`: what the model gets by itself, 0 = not known;
// `width`: the model's, 0 = not known.

/// "Automatic (0.001)".
QString automaticRateText(double automatic);
/// Why it is that; empty while it is not known.
QString automaticRateHelp(const RunConfig &config, double automatic, std::int64_t width);
/// That the configuration's rate is not usual for the model, with a link to mend it; or empty.
QString unusualRateText(const RunConfig &config, double automatic, std::int64_t width);

} // namespace gram
