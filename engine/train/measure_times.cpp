// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/measure_times.h"

#include "base/job.h"
#include "base/statistics.h"
#include "config/config_json.h"
#include "data/batch_sampler.h"
#include "device/threads.h"
#include "modes/encoded_items.h"
#include "modes/training_mode.h"
#include "train/timed.h"

#include <torch/torch.h>

#include <algorithm>

namespace gram {

namespace {

constexpr std::int64_t fewestBatches = 2, mostBatches = 8;
constexpr double enoughSeconds = 3;

} // namespace

StepTimes measureTimes(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    const std::function<void(const Progress &)> &progress)
{
    RunConfig config = asked;
    config.mode = Mode::SingleStep;
    validate(config);
    MemoryMeter::install();
    useThreads(config.threads);
    Learner learner(config, dataset, control);
    if (!learner.fillFrozen(progress))
        throw Cancelled {};
    BatchSampler sampler(dataset, config);
    const std::int64_t perEpoch = sampler.batchesPerEpoch();
    std::vector<double> forward, train, cf, ceUpdate;
    double spent = 0;
    for (std::int64_t i = 0; i <= fewestBatches || (i <= mostBatches && spent < enoughSeconds); ++i) {
        const Batch batch = sampler.plan(i / perEpoch, i % perEpoch);
        learner.step = i + 1;
        std::optional<torch::Tensor> rows;
        const double encode = secondsOf(learner.options,
            [&] { rows = learner.encode(batch.unique, Learner::anyNumber); });
        if (!rows)
            throw Cancelled {};
        double cfPass = secondsOf(learner.options,
            [&] { learner.runCf(*rows, toDevice(batch, batch.inverse, learner.options)); });
        learner.cfAdam->clearGradients();
        std::optional<torch::Tensor> loss;
        const double step = secondsOf(learner.options, [&] {
            const BatchShare share(learner, batch, BatchShare::Of::Items);
            loss = EncodedItems(learner, share.items()).stepThrough(share);
        });
        if (!loss)
            throw Cancelled {};
        const double through = std::max(0.0, step - cfPass);
        cfPass += secondsOf(learner.options, [&] { learner.updateCf(); });
        const double update = secondsOf(learner.options, [&] { learner.updateCe(); });
        if (i == 0)
            continue; // the first touch of memory
        const auto items = static_cast<double>(batch.unique.size());
        forward.push_back(encode / items);
        train.push_back(through / items);
        cf.push_back(cfPass);
        ceUpdate.push_back(update);
        spent += encode + cfPass + step + update;
    }
    return { median(forward), median(train), median(cf), median(ceUpdate), static_cast<std::int64_t>(train.size()) };
}

} // namespace gram
