// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

namespace gram {

inline constexpr int patience = 120'000; // ms: a bound for hanging, not a speed

/// Five steps on a small demo with a small random encoder, not recorded.
inline RunConfig tiny()
{
    RunConfig c;
    c.model = "random";
    c.demoUsers = 60;
    c.demoItems = 40;
    c.vocabularySize = 200;
    c.hidden = 16;
    c.heads = 2;
    c.layers = 1;
    c.intermediate = 32;
    c.batch = 8;
    c.epochs = 1000;
    c.steps = 5;
    c.evalEvery = -1;
    c.threads = 1;
    c.out.clear();
    return c;
}

} // namespace gram
