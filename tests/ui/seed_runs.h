// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_model.h"

namespace gram {

/// A run of `steps` steps with an evaluation after the last; step i has the loss `loss` + 1 / i and takes `seconds`.
struct SeedRun {
    Mode mode = Mode::SingleStep;
    std::int64_t seed = 1;
    double auc = 0.7;
    double loss = 1;
    double seconds = 1;
    int steps = 10;
    int unique = 20; ///< of the 60 interactions of a step
    double cfRate = RunConfig().cfRate;
};

inline RunConfig configOf(const SeedRun &run)
{
    RunConfig config;
    config.mode = run.mode;
    config.seed = run.seed;
    config.cfRate = run.cfRate;
    return config;
}

inline void begin(RunModel &runs, quint64 id, const SeedRun &run)
{
    runs.add(id, configOf(run));
    runs.setState(id, RunState::Running);
    MetricsSnapshot snapshot;
    for (int i = 1; i <= run.steps; ++i) {
        StepRecord step;
        step.step = i;
        step.epoch = i / 10.0;
        step.loss = run.loss + 1.0 / i;
        step.seconds = i * run.seconds;
        step.interactions = 60 * i;
        step.unique = run.unique * i;
        step.encoded = run.unique * i;
        step.memoryBytes = step.peakMemoryBytes = 50u << 20;
        snapshot.steps.push_back(step);
    }
    runs.append(id, snapshot);
    runs.append(id, Evaluation { run.steps, 0, run.steps * run.seconds, 0, { { "auc", run.auc } } });
}

inline void end(RunModel &runs, quint64 id, const SeedRun &run)
{
    RunResult result;
    result.config = configOf(run);
    result.steps = run.steps;
    result.stepSeconds.assign(static_cast<std::size_t>(run.steps), run.seconds);
    runs.finish(id, result);
}

inline void add(RunModel &runs, quint64 id, const SeedRun &run)
{
    begin(runs, id, run);
    end(runs, id, run);
}

} // namespace gram
