// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "data/batch_sampler.h"
#include "modes/learner.h"
#include "modes/training_mode.h"
#include "toy_dataset.h"

#include <QtTest>

namespace gram {

inline double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}

inline std::vector<torch::Tensor> parametersAfter(const RunConfig &config, TaskKind kind, int steps,
    std::int64_t *encoded = nullptr)
{
    TrainingControl control;
    Learner learner(config, toyDataset(kind), control);
    const auto mode = makeMode(config.mode, learner);
    learner.fillFrozen([](const Progress &) {});
    mode->prepare();
    BatchSampler sampler(learner.dataset, config);
    for (int s = 0; s < steps; ++s) {
        learner.step = s + 1;
        const Batch batch = sampler.plan(0, s);
        mode->step(batch);
    }
    if (encoded)
        *encoded = learner.measured.encoded;
    std::vector<torch::Tensor> out = learner.ce->parameters();
    for (const torch::Tensor &p : learner.cf->parameters())
        out.push_back(p);
    return out;
}

} // namespace gram
