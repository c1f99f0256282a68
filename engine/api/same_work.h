// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

namespace gram {

/// The configuration with everything reset that does not change the work of an E2E step: the
/// mode, the seed, the rates and how long to train.
inline RunConfig workOf(RunConfig c)
{
    const RunConfig defaults;
    c.mode = defaults.mode;
    c.latency = defaults.latency;
    c.latencyUnit = defaults.latencyUnit;
    c.ceBatch = defaults.ceBatch;
    c.cePasses = defaults.cePasses;
    c.itemOptimizer = defaults.itemOptimizer;
    c.itemRate = defaults.itemRate;
    c.countWeight = defaults.countWeight;
    c.microBatch = defaults.microBatch;
    c.activationCheckpointing = defaults.activationCheckpointing; // the same result from less memory
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

/// True if a step of either run, in the same mode, is the same work: same data, model and batch
/// on the same machine setting.
inline bool sameWork(const RunConfig &a, const RunConfig &b)
{
    return workOf(a) == workOf(b);
}

} // namespace gram
