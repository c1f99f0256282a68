// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/mode_traits.h"
#include "train/trainer.h"

#include "api/error.h"
#include "base/job.h"
#include "config/config_json.h"
#include "data/batch_sampler.h"
#include "device/environment.h"
#include "device/threads.h"
#include "train/gradients.h"

#include <torch/torch.h>

#include <cmath>
#include <optional>

namespace gram {

namespace {

void compare(const NamedGradients &expected, const NamedGradients &got, VerifyCheck &check)
{
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        const double relative = relativeDifference(expected, got, i);
        // Also true for NaN, which must not pass unseen, nor give way to a number.
        if (!(relative <= check.maxRelativeDifference) && !std::isnan(check.maxRelativeDifference)) {
            check.maxRelativeDifference = relative;
            check.worstParameter = expected.names[i];
        }
    }
}

using Forms = std::vector<std::pair<Mode, std::string>>;

/// The modes that have E2E's gradient, at a latency of 1 where they have one, and the names of their checks.
Forms exactForms(bool withLatency, const std::string &ending, bool withReference)
{
    Forms forms;
    for (const ModeTraits &t : modeTraits)
        if (t.exact && (!t.isReference || withReference) && (withLatency || !t.hasLatency))
            forms.emplace_back(t.mode, std::string(nameOf(t.mode)) + (t.hasLatency ? "-n1" : "") + ending);
    return forms;
}

/// Adds a check for each of the forms.
void verifyForms(const RunConfig &config, const Forms &forms, std::shared_ptr<const Dataset> dataset,
    std::int64_t batches, TrainingControl &control, ProcessGroup *ranks, std::vector<VerifyCheck> &checks)
{
    const double tolerance = roundingTolerance(config.dtype);
    const std::size_t first = checks.size();
    for (const auto &[mode, name] : forms)
        checks.push_back({ name, 0, tolerance, "", false });

    BatchSampler sampler(dataset, config);
    Learner learner(config, dataset, control);
    learner.sharedMasks = true;
    drawLoraB(learner);
    if (!learner.fillFrozen([](const Progress &) {}))
        throw Cancelled {};
    for (std::int64_t b = 0; b < batches; ++b) {
        const Batch batch = sampler.plan(b / sampler.batchesPerEpoch(), b % sampler.batchesPerEpoch());
        learner.step = b + 1;
        learner.ranks = nullptr;
        const StepGradients expected = stepGradients(learner, Mode::E2E, batch);
        learner.ranks = ranks;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const StepGradients got = stepGradients(learner, forms[i].first, batch);
            compare(expected.ce, got.ce, checks[first + i]);
            compare(expected.cf, got.cf, checks[first + i]);
        }
    }
    for (std::size_t i = first; i < checks.size(); ++i)
        checks[i].pass = checks[i].maxRelativeDifference <= tolerance;
}

/// The error that products in another precision bring to Single-step's gradient; the weights are the seed's in both.
VerifyCheck measureRounding(const RunConfig &full, CePrecision precision, std::shared_ptr<const Dataset> dataset,
    std::int64_t batches, TrainingControl &control)
{
    RunConfig rounded = full;
    rounded.cePrecision = precision;
    BatchSampler sampler(dataset, full);
    Learner exact(full, dataset, control), approximate(rounded, dataset, control);
    for (Learner *learner : { &exact, &approximate }) {
        drawLoraB(*learner);
        if (!learner->fillFrozen([](const Progress &) {}))
            throw Cancelled {};
    }
    VerifyCheck check { std::string(nameOf(precision)) + "-against-full", 0, std::nullopt, "", false };
    for (std::int64_t b = 0; b < batches; ++b) {
        const Batch batch = sampler.plan(b / sampler.batchesPerEpoch(), b % sampler.batchesPerEpoch());
        exact.step = approximate.step = b + 1;
        const StepGradients expected = stepGradients(exact, Mode::SingleStep, batch);
        const StepGradients got = stepGradients(approximate, Mode::SingleStep, batch);
        compare(expected.ce, got.ce, check);
        compare(expected.cf, got.cf, check);
    }
    check.pass = std::isfinite(check.maxRelativeDifference);
    return check;
}

} // namespace

std::vector<VerifyCheck> verify(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, std::int64_t batches,
    TrainingControl &control, ProcessGroup *ranks)
{
    RunConfig config = asked;
    if (!traitsOf(config.mode).trainsEncoder)
        config.mode = Mode::SingleStep; // what is frozen or has an adapter is as the modes have it that are compared
    config.ceDropout = 0;
    config.latency = 1;
    config.latencyUnit = LatencyUnit::Steps;
    config.itemRate = 1;
    config.countWeight = CountWeight::None;
    config.cePrecision = CePrecision::Full; // rounding would hide what the modes' checks look for
    validate(asked);
    const CePrecision precision = precisionFor(asked);
    MemoryMeter::install();
    useThreads(config.threads);

    std::optional<VerifyCheck> rounding; // before the others: it is refused where there is no such precision
    if (precision != CePrecision::Full)
        rounding = measureRounding(config, precision, dataset, batches, control);

    std::vector<VerifyCheck> checks;
    verifyForms(config, exactForms(true, "", ranks != nullptr), dataset, batches, control, ranks, checks);
    if (asked.ceDropout > 0) {
        config.ceDropout = asked.ceDropout;
        verifyForms(config, exactForms(false, "-dropout", ranks != nullptr), dataset, batches, control, ranks, checks);
    }
    if (rounding)
        checks.push_back(*rounding);
    return checks;
}

} // namespace gram
