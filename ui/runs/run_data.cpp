// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_data.h"

namespace gram {

namespace {

/// The configuration with everything reset that does not change the work of an E2E step.
RunConfig workOf(RunConfig c)
{
    const RunConfig defaults;
    c.mode = defaults.mode;
    c.latency = defaults.latency;
    c.latencyUnit = defaults.latencyUnit;
    c.ceBatch = defaults.ceBatch;
    c.itemRate = defaults.itemRate;
    c.countWeight = defaults.countWeight;
    c.microBatch = defaults.microBatch;
    c.epochs = defaults.epochs;
    c.steps = defaults.steps;
    c.seconds = defaults.seconds;
    c.ceRate = defaults.ceRate;
    c.cfRate = defaults.cfRate;
    c.warmup = defaults.warmup;
    c.evalEvery = defaults.evalEvery;
    c.patience = defaults.patience;
    c.baselineSteps = defaults.baselineSteps;
    c.seed = defaults.seed;
    c.out = defaults.out;
    return c;
}

} // namespace

bool sameWork(const RunConfig &a, const RunConfig &b)
{
    return workOf(a) == workOf(b);
}

} // namespace gram
