// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/baseline.h"

#include "data/batch_sampler.h"
#include "modes/training_mode.h"
#include "train/trainer.h"

#include <torch/torch.h>

namespace gram {

std::optional<Baseline> measureBaseline(RunConfig config, std::shared_ptr<const Dataset> dataset,
    TrainingControl &control, TrainingObserver &observer, std::shared_ptr<const FrozenCache> frozen,
    ProcessGroup *ranks)
{
    config.mode = Mode::E2E;
    Learner learner(config, dataset, control);
    learner.frozen = std::move(frozen);
    learner.ranks = ranks;
    const auto mode = makeMode(config.mode, learner);
    BatchSampler sampler(dataset, config);
    const std::int64_t perEpoch = sampler.batchesPerEpoch();
    Baseline baseline;
    double seconds = 0;
    // Step 0 warms up caches and allocator and is not counted.
    for (std::int64_t step = 0; step <= config.baselineSteps; ++step) {
        observer.onProgress({ Progress::Phase::MeasuringBaseline, step, config.baselineSteps + 1 });
        const Batch batch = sampler.plan(step / perEpoch, step % perEpoch);
        learner.step = step + 1;
        const Stopwatch watch = learner.stopwatch();
        if (!mode->step(batch))
            return std::nullopt;
        if (step > 0) {
            seconds += watch.seconds();
            ++baseline.steps;
        }
    }
    baseline.secondsPerStep = seconds / static_cast<double>(baseline.steps);
    baseline.peakMemoryBytes = learner.takePeakBytes();
    return baseline;
}

} // namespace gram
