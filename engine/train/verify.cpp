// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include "api/error.h"
#include "data/batch_sampler.h"
#include "data/load_dataset.h"
#include "run/config_json.h"
#include "train/multi_step.h"

#include <torch/torch.h>

namespace gram {

namespace {

constexpr double toleranceFloat64 = 1e-10, toleranceFloat32 = 1e-4;
constexpr double smallShare = 1e-3; // of the module's largest entry: below it, rounding rules

struct Gradients {
    std::vector<std::string> names;
    std::vector<torch::Tensor> values;
    double largest = 0;
};

Gradients gradientsOf(const torch::nn::Module &module, const std::string &prefix)
{
    Gradients g;
    for (const auto &entry : module.named_parameters()) {
        g.names.push_back(prefix + entry.key());
        g.values.push_back(entry.value().grad().defined() ? entry.value().grad().clone()
                                                          : torch::zeros_like(entry.value()));
        g.largest = std::max(g.largest, g.values.back().abs().max().item<double>());
    }
    return g;
}

void compare(const Gradients &expected, const Gradients &got, VerifyCheck &check)
{
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        const double scale = std::max(expected.values[i].abs().max().item<double>(), smallShare * expected.largest);
        const double difference = (expected.values[i] - got.values[i]).abs().max().item<double>();
        const double relative = scale > 0 ? difference / scale : difference;
        // Also true for NaN, which must not pass unseen.
        if (!(relative <= check.maxRelativeDifference)) {
            check.maxRelativeDifference = relative;
            check.worstParameter = expected.names[i];
        }
    }
}

} // namespace

std::vector<VerifyCheck> verify(const RunConfig &asked, std::shared_ptr<const Dataset> dataset,
                                std::int64_t batches, TrainingControl &control)
{
    RunConfig config = asked;
    config.ceDropout = 0;
    config.latency = 1;
    config.latencyUnit = LatencyUnit::Steps;
    config.itemRate = 1;
    config.countWeight = CountWeight::None;
    config.ceBatch = Learner::anyNumber;
    validate(asked);
    MemoryMeter::install();
    at::set_num_threads(static_cast<int>(environmentFor(config).threads));

    const double tolerance = config.dtype == Dtype::Float64 ? toleranceFloat64 : toleranceFloat32;
    const std::pair<Mode, const char *> forms[] = { { Mode::SingleStep, "single-step" },
                                                    { Mode::SingleStepBounded, "single-step-bounded" },
                                                    { Mode::MultiStep, "multi-step-n1" } };
    std::vector<VerifyCheck> checks;
    for (const auto &[mode, name] : forms)
        checks.push_back({ name, 0, tolerance, "", false });

    BatchSampler sampler(dataset, config);
    Learner learner(config, dataset, control);
    learner.keepGradients = true;
    if (!learner.fillFrozen([](const Progress &) { }))
        throw Cancelled {};
    for (std::int64_t b = 0; b < batches; ++b) {
        const Batch batch = sampler.plan(b / sampler.batchesPerEpoch(), b % sampler.batchesPerEpoch());
        learner.step = b + 1;
        auto gradients = [&](Mode mode) {
            learner.ceAdam->clearGradients();
            learner.cfAdam->clearGradients();
            const auto way = makeMode(mode, learner);
            if (auto *multiStep = dynamic_cast<MultiStep *>(way.get()))
                if (!multiStep->refresh(batch.unique))
                    throw Cancelled {};
            if (!way->step(batch))
                throw Cancelled {};
            return std::pair(gradientsOf(*learner.ce, "ce."), gradientsOf(*learner.cf, "cf."));
        };
        const auto expected = gradients(Mode::E2E);
        for (std::size_t i = 0; i < checks.size(); ++i) {
            const auto got = gradients(forms[i].first);
            compare(expected.first, got.first, checks[i]);
            compare(expected.second, got.second, checks[i]);
        }
    }
    for (VerifyCheck &check : checks)
        check.pass = check.maxRelativeDifference <= tolerance;
    return checks;
}

} // namespace gram
