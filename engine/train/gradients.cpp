// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/gradients.h"

#include "base/job.h"
#include "base/random.h"
#include "modes/training_mode.h"

#include <torch/torch.h>

namespace gram {

namespace {

constexpr double toleranceFloat64 = 1e-10, toleranceFloat32 = 1e-4;
constexpr std::uint64_t forLoraB = 0x107b;
constexpr double smallShare = 1e-3; // of the module's largest entry: below it, rounding rules

NamedGradients gradientsOf(const torch::nn::Module &module, const std::string &prefix)
{
    NamedGradients g;
    for (const auto &entry : module.named_parameters()) {
        if (!entry.value().requires_grad())
            continue;
        g.names.push_back(prefix + entry.key());
        g.values.push_back(
            entry.value().grad().defined() ? entry.value().grad().clone() : torch::zeros_like(entry.value()));
        g.largest = std::max(g.largest, g.values.back().abs().max().item<double>());
    }
    return g;
}

} // namespace

StepGradients stepGradients(Learner &learner, Mode mode, const Batch &batch)
{
    learner.keepGradients = true;
    learner.ceAdam->clearGradients();
    learner.cfAdam->clearGradients();
    const auto way = makeMode(mode, learner);
    if (!way->step(batch))
        throw Cancelled {};
    StepGradients gradients { gradientsOf(*learner.ce, "ce."), gradientsOf(*learner.cf, "cf.") };
    learner.ceAdam->clearGradients();
    learner.cfAdam->clearGradients();
    return gradients;
}

void drawLoraB(Learner &learner, double deviation)
{
    const torch::NoGradGuard noGrad;
    torch::manual_seed(mixSeed(static_cast<std::uint64_t>(learner.config.seed), forLoraB));
    for (auto &entry : learner.ce->named_parameters())
        if (entry.key().ends_with("_lora_b"))
            entry.value().copy_(torch::randn(entry.value().sizes(), torch::kFloat64) * deviation);
    learner.ce->parametersChanged();
}

double relativeDifference(const NamedGradients &expected, const NamedGradients &got, std::size_t i)
{
    const double scale = std::max(expected.values[i].abs().max().item<double>(), smallShare * expected.largest);
    const double difference = (expected.values[i] - got.values[i]).abs().max().item<double>();
    return scale > 0 ? difference / scale : difference;
}

double roundingTolerance(Dtype dtype)
{
    return dtype == Dtype::Float64 ? toleranceFloat64 : toleranceFloat32;
}

} // namespace gram
