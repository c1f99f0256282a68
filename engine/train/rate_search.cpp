// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/rate_search.h"

#include "api/ce_rates.h"
#include "api/error.h"
#include "base/job.h"
#include "config/config_json.h"
#include "data/batch_sampler.h"
#include "device/threads.h"
#include "eval/evaluator.h"
#include "modes/training_mode.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gram {

namespace {

constexpr std::int64_t validationSequences = 500; ///< whose AUC is measured: a standard error of about 0.01
constexpr std::int64_t leastSteps = 3;

Error invalid(const char *field, const std::string &got, const std::string &expected)
{
    return Error(ErrorCode::InvalidSetting, { .field = field, .expected = expected, .got = got });
}

/// The CE must have been updated before the steps that count, or all rates would look alike.
void checkSteps(const RunConfig &config, std::int64_t steps, std::int64_t batchesPerEpoch)
{
    std::int64_t least = leastSteps;
    if (traitsOf(config.mode).hasLatency) {
        const std::int64_t latency = config.latencyUnit == LatencyUnit::Steps ? config.latency
            : config.latencyUnit == LatencyUnit::HalfEpoch                    ? (batchesPerEpoch + 1) / 2
                                                                              : batchesPerEpoch;
        least = std::max(least, 2 * latency);
    }
    if (steps < least)
        throw invalid("steps", std::to_string(steps),
            "at least " + std::to_string(least)
                + (least > leastSteps ? ", two latencies, so that the encoder is updated before the steps that count;"
                                        " or search with single-step, whose rate serves here too"
                                      : ""));
}

double meanOfLast(const std::vector<double> &values, std::int64_t n)
{
    return std::accumulate(values.end() - n, values.end(), 0.0) / static_cast<double>(n);
}

/// Of the mean difference of two trials' last `n` losses. The batches are the same, so the
/// differences are taken batch by batch.
double standardError(const RateTrial &a, const RateTrial &b, std::int64_t n)
{
    if (n < 2)
        return 0;
    const double mean = a.loss - b.loss;
    double squares = 0;
    for (std::int64_t i = 1; i <= n; ++i) {
        const double d = *(a.losses.end() - i) - *(b.losses.end() - i) - mean;
        squares += d * d;
    }
    const auto count = static_cast<double>(n);
    return std::sqrt(squares / (count - 1) / count);
}

/// One rate's steps. Throws Cancelled if the job was stopped.
class Trial {
public:
    Trial(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control)
        : m_learner(config, dataset, control)
        , m_sampler(std::move(dataset), config)
    {
    }

    /// Of the trials before, whose frozen layers have the same outputs.
    void useFrozen(std::shared_ptr<const FrozenCache> &shared)
    {
        m_learner.frozen = shared;
        if (!m_learner.fillFrozen([](const Progress &) {}))
            throw Cancelled {};
        shared = m_learner.frozen;
        m_mode = makeMode(m_learner.config.mode, m_learner);
        if (!m_mode->prepare())
            throw Cancelled {};
    }

    /// The loss before the update, or one that is not finite.
    double step()
    {
        const std::int64_t perEpoch = m_sampler.batchesPerEpoch(), made = m_learner.step++;
        const Batch batch = m_sampler.plan(made / perEpoch, made % perEpoch);
        try {
            if (m_learner.poll())
                throw Cancelled {};
            const auto loss = m_mode->step(batch);
            if (!loss)
                throw Cancelled {};
            return loss->item<double>();
        } catch (const Error &e) {
            if (e.code() != ErrorCode::NotFinite)
                throw;
            return std::numeric_limits<double>::quiet_NaN();
        }
    }

    void evaluate(const Evaluator &evaluator, RateTrial &trial)
    {
        const auto report = evaluator.evaluateWithIntervals(m_learner, *m_mode, [](const Progress &) {});
        if (!report)
            throw Cancelled {};
        for (const MetricInterval &metric : report->metrics) {
            if (metric.name != "auc")
                continue;
            trial.auc = metric.value;
            constexpr double width = 2 * 1.96; // of a 95% interval, in standard errors
            if (std::isfinite(metric.high - metric.low))
                trial.aucError = (metric.high - metric.low) / width;
        }
    }

private:
    Learner m_learner;
    BatchSampler m_sampler;
    std::unique_ptr<TrainingMode> m_mode;
};

} // namespace

RateSearch findRate(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, std::vector<double> rates,
    std::int64_t steps, TrainingControl &control, const std::function<void(const RateSearch &)> &publish)
{
    RunConfig config = asked;
    config.baselineSteps = 0;
    config.steps = 0;
    config.seconds = 0;
    validate(config);
    if (!trainsCe(config))
        throw invalid("mode", std::string(nameOf(config.mode)), "one that trains the encoder: it has no rate here");
    const std::int64_t batchesPerEpoch = BatchSampler(dataset, config).batchesPerEpoch();
    checkSteps(config, steps, batchesPerEpoch);
    MemoryMeter::install();
    useThreads(config.threads);

    RateSearch search;
    search.steps = steps;
    search.warmup = std::min(config.warmup, std::max<std::int64_t>(1, steps / 3));
    search.counted = std::max<std::int64_t>(1, steps / 3);
    search.automatic = usualCeRates(config, dataset->model ? dataset->model->config.hidden : config.hidden).automatic;
    if (rates.empty())
        rates = ratesAround(search.automatic);
    std::sort(rates.begin(), rates.end());
    rates.erase(std::unique(rates.begin(), rates.end()), rates.end());
    for (const double rate : rates) {
        if (!(rate > 0 && rate <= 10))
            throw invalid("rates", std::to_string(rate), "above 0 and at most 10");
        search.trials.push_back({ .rate = rate, .losses = {} });
    }
    config.warmup = search.warmup;
    std::optional<Evaluator> evaluator;
    if (dataset->size(Part::Validation) > 0)
        evaluator.emplace(dataset, config, Part::Validation, validationSequences);

    std::shared_ptr<const FrozenCache> frozen;
    for (RateTrial &trial : search.trials) {
        publish(search);
        config.ceRate = trial.rate;
        Trial training(config, dataset, control);
        training.useFrozen(frozen);
        while (!trial.done) {
            const double loss = training.step();
            trial.losses.push_back(loss);
            const auto made = static_cast<std::int64_t>(trial.losses.size());
            if (!std::isfinite(loss)) {
                trial.divergedAt = made;
                trial.done = true;
            } else if (made == steps) {
                trial.loss = meanOfLast(trial.losses, search.counted);
                if (evaluator)
                    training.evaluate(*evaluator, trial);
                trial.done = true;
            }
            if (trial.done)
                pickRate(search);
            publish(search);
        }
    }
    return search;
}

void pickRate(RateSearch &search)
{
    search.best.reset();
    search.pick.reset();
    search.margin = 0;
    const std::vector<RateTrial> &trials = search.trials;
    search.byAuc = std::any_of(trials.begin(), trials.end(), [](const RateTrial &t) { return std::isfinite(t.auc); });
    const auto badness = [&search](const RateTrial &t) { return search.byAuc ? -t.auc : t.loss; };
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (std::isfinite(badness(trials[i])) && (!search.best || badness(trials[i]) < badness(trials[*search.best])))
            search.best = i;
    if (!search.best)
        return;
    const RateTrial &best = trials[*search.best];
    const auto distance = [&search](const RateTrial &t) { return std::fabs(std::log(t.rate / search.automatic)); };
    search.pick = search.best;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        if (!std::isfinite(badness(trials[i])) || distance(trials[i]) >= distance(trials[*search.pick]))
            continue;
        const double error = search.byAuc ? best.aucError : standardError(trials[i], best, search.counted);
        if (badness(trials[i]) - badness(best) <= error) {
            search.pick = i;
            search.margin = error;
        }
    }
}

} // namespace gram
