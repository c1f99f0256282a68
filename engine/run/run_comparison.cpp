// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_comparison.h"

#include "api/mode_traits.h"
#include "api/same_work.h"
#include "api/speedup.h"
#include "base/statistics.h"
#include "run/seed_comparison.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <type_traits>

namespace gram {

namespace {

constexpr double epochTolerance = 1e-9; // epochs are sums of fractions
constexpr double valueTolerance = 1e-9; // 1 - 0.72 is a little more than 0.28

/// The own time of each step, and what came before the first.
struct OwnTimes {
    std::vector<double> steps;
    double before = 0;
};

OwnTimes ownTimes(const RunView &run)
{
    OwnTimes own;
    if (run.steps.empty())
        return own;
    if (run.result && run.result->stepSeconds.size() == run.steps.size()) {
        own.steps = run.result->stepSeconds;
    } else {
        // The first step's record holds what came before it, too: all of it counts as such.
        double before = run.steps.front().seconds;
        for (const StepRecord &step : run.steps) {
            own.steps.push_back(step.seconds - before);
            before = step.seconds;
        }
    }
    own.before = std::max(0.0, run.steps.back().seconds - std::accumulate(own.steps.begin(), own.steps.end(), 0.0));
    return own;
}

/// The step that ends that many epochs; none: they were not made.
const StepRecord *stepAtEpoch(const RunView &run, double epochs)
{
    const auto at = std::lower_bound(run.steps.begin(), run.steps.end(), epochs - epochTolerance,
        [](const StepRecord &step, double e) { return step.epoch < e; });
    return at == run.steps.end() ? nullptr : &*at;
}

/// Training time at the end of that many epochs.
double secondsAtEpoch(const RunView &run, double epochs)
{
    const StepRecord *at = stepAtEpoch(run, epochs);
    return at ? at->seconds : std::numeric_limits<double>::quiet_NaN();
}

double wholeEpochs(const RunView &run)
{
    return run.steps.empty() ? 0 : std::floor(run.steps.back().epoch + epochTolerance);
}

double stepsPerEpoch(const RunView &run)
{
    return run.steps.empty() || !(run.steps.back().epoch > 0)
        ? std::numeric_limits<double>::quiet_NaN()
        : static_cast<double>(run.steps.back().step) / run.steps.back().epoch;
}

/// The first epoch's time, or what it would take at the pace of the steps that were made.
Figure secondsPerEpoch(const RunView &run, const OwnTimes &own)
{
    if (wholeEpochs(run) >= 1)
        return { secondsAtEpoch(run, wholeEpochs(run)) / wholeEpochs(run), Figure::Kind::Measured,
            run.steps.back().step };
    const double length = stepsPerEpoch(run);
    const double inSteps = std::accumulate(own.steps.begin(), own.steps.end(), 0.0);
    const auto count = std::count_if(own.steps.begin(), own.steps.end(), [](double s) { return s > 0; });
    if (count == 0 || !std::isfinite(length))
        return {};
    return { own.before + inSteps / static_cast<double>(count) * length, Figure::Kind::Estimated,
        static_cast<std::int64_t>(run.steps.size()) };
}

/// The same of the GPU's energy, as far as it was measured up to the last step.
void tellEnergy(ComparedRun &out, const RunView &run)
{
    const StepRecord &first = run.steps.front(), &last = run.steps.back();
    if (!first.joules || !last.joules)
        return;
    out.joulesPerStep = { *last.joules / static_cast<double>(last.step), Figure::Kind::Measured, last.step };
    const double epochs = wholeEpochs(run);
    if (const StepRecord *at = stepAtEpoch(run, epochs); epochs >= 1 && at && at->joules)
        out.joulesPerEpoch = { *at->joules / epochs, Figure::Kind::Measured, last.step };
    else if (const double length = stepsPerEpoch(run); epochs < 1 && last.step > first.step && std::isfinite(length))
        out.joulesPerEpoch = { *first.joules
                + (*last.joules - *first.joules) / static_cast<double>(last.step - first.step) * (length - 1),
            Figure::Kind::Estimated, last.step };
}

bool endedBeforeFirstUpdate(const RunView &run)
{
    if (!traitsOf(run.config->mode).hasLatency || run.steps.empty())
        return false;
    if (run.result && run.result->status == RunResult::Status::Finished) // its end is an update
        return false;
    const auto latency = static_cast<double>(run.config->latency);
    switch (run.config->latencyUnit) {
    case LatencyUnit::Steps:
        return static_cast<double>(run.steps.back().step) < latency;
    case LatencyUnit::HalfEpoch:
        return run.steps.back().epoch < latency / 2 - epochTolerance;
    case LatencyUnit::Epoch:
        break;
    }
    return run.steps.back().epoch < latency - epochTolerance;
}

TimedSteps timedSteps(const RunView &run)
{
    return gram::timedSteps(*run.config, run.steps, run.result);
}

ComparedRun figuresOf(const RunView &run, const std::string &metric)
{
    ComparedRun out;
    out.mode = run.config->mode;
    if (!run.steps.empty()) {
        const StepRecord &last = run.steps.back();
        out.steps = last.step;
        out.epochs = last.epoch;
        out.seconds = last.seconds;
        out.peakMemoryBytes = last.peakMemoryBytes;
        out.interactions = last.interactions;
        out.encoded = last.encoded;
        out.secondsPerStep = { last.seconds / static_cast<double>(last.step), Figure::Kind::Measured, last.step };
        if (last.unique > 0)
            out.redundancy = static_cast<double>(last.interactions) / static_cast<double>(last.unique);
        const OwnTimes own = ownTimes(run);
        std::vector<double> times = own.steps;
        std::erase_if(times, [](double s) { return !(s > 0); });
        if (!times.empty() && !traitsOf(out.mode).hasLatency) {
            const auto counted = static_cast<std::int64_t>(times.size());
            out.medianSecondsPerStep = { median(std::move(times)), Figure::Kind::Measured, counted };
        }
        out.secondsPerEpoch = secondsPerEpoch(run, own);
        tellEnergy(out, run);
    }
    out.beforeFirstUpdate = endedBeforeFirstUpdate(run);
    if (run.result) {
        out.peakMemoryBytes = std::max(out.peakMemoryBytes, run.result->peakMemoryBytes);
        out.cePeakMemoryBytes = run.result->cePeakMemoryBytes;
        out.test = run.result->test;
    }
    const bool higher = higherIsBetter(metric);
    const TimedSteps timed = timedSteps(run);
    for (const Evaluation &e : run.evaluations) {
        const QualityPoint point { e.step, timed.counted(e.seconds), e.value(metric), e.value("cold_auc") };
        if (!std::isfinite(point.value))
            continue;
        out.quality.push_back(point);
        if (!out.best || (higher ? point.value > out.best->value : point.value < out.best->value))
            out.best = point;
    }
    return out;
}

/// The E2E run that this one is best measured against: of the same work, and if there is a choice
/// on the same batches and the longest.
std::optional<std::size_t> referenceFor(std::span<const RunView> runs, std::size_t self)
{
    std::optional<std::size_t> chosen;
    const auto rank = [&](std::size_t i) {
        return referenceRank(runs[i].chosen, *runs[i].config, *runs[self].config,
            static_cast<std::int64_t>(runs[i].steps.size()));
    };
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (traitsOf(runs[i].config->mode).isReference && runs[i].steps.size() > 1
            && sameWork(*runs[i].config, *runs[self].config) && (!chosen || rank(i) > rank(*chosen)))
            chosen = i;
    }
    return chosen;
}

void tellSpeedup(ComparedRun &run, const StepSpeedup &speedup)
{
    if (speedup.steps == 0)
        return;
    run.speedupPerStep = { speedup.value, Figure::Kind::Measured, speedup.steps };
    run.referenceSteps = speedup.steps;
}

void measureAgainstRun(ComparedRun &run, const RunView &view, const ComparedRun &e2e, const RunView &e2eView)
{
    tellSpeedup(run, speedupOf(timedSteps(view), timedSteps(e2eView)));
    const double common = std::min(wholeEpochs(view), wholeEpochs(e2eView));
    const auto shorter = static_cast<std::int64_t>(std::min(view.steps.size(), e2eView.steps.size()));
    if (common >= 1)
        run.speedupPerEpoch = { secondsAtEpoch(e2eView, common) / secondsAtEpoch(view, common), Figure::Kind::Measured,
            shorter };
    else if (run.secondsPerEpoch.known() && e2e.secondsPerEpoch.known())
        run.speedupPerEpoch = { e2e.secondsPerEpoch.value / run.secondsPerEpoch.value, Figure::Kind::Estimated,
            shorter };
    if (run.peakMemoryBytes > 0 && e2e.peakMemoryBytes > 0)
        run.memoryShare = { static_cast<double>(run.peakMemoryBytes) / static_cast<double>(e2e.peakMemoryBytes),
            Figure::Kind::Measured, shorter };
}

const MetricInterval *intervalOf(const ComparedRun &run, const std::string &metric)
{
    if (!run.test)
        return nullptr;
    const auto &all = run.test->metrics;
    const auto it = std::find_if(all.begin(), all.end(), [&](const MetricInterval &m) { return m.name == metric; });
    return it == all.end() || !std::isfinite(it->value) ? nullptr : &*it;
}

void compareQuality(ComparedRun &run, const ComparedRun &e2e, const std::string &metric)
{
    if (run.best && e2e.best)
        run.qualityDifference = run.best->value - e2e.best->value;
    const MetricInterval *own = intervalOf(run, metric);
    const MetricInterval *other = intervalOf(e2e, metric);
    if (!own || !other)
        return;
    run.testDifference = own->value - other->value;
    run.testDifferenceHalf = std::hypot(own->high - own->low, other->high - other->low) / 2;
}

void measureAgainstBaseline(ComparedRun &run, const RunView &view)
{
    const Baseline &e2e = *view.baseline;
    run.referenceSteps = e2e.steps;
    run.sameBatches = true;
    tellSpeedup(run, speedupOf(timedSteps(view), e2e));
    if (const double length = stepsPerEpoch(view); run.secondsPerEpoch.known() && std::isfinite(length))
        run.speedupPerEpoch = { e2e.secondsPerStep * length / run.secondsPerEpoch.value, Figure::Kind::Estimated,
            e2e.steps };
    if (run.peakMemoryBytes > 0 && e2e.peakMemoryBytes > 0)
        run.memoryShare = { static_cast<double>(run.peakMemoryBytes) / static_cast<double>(e2e.peakMemoryBytes),
            Figure::Kind::Measured, e2e.steps };
}

void findReferences(RunComparison &out, std::span<const RunView> runs)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ComparedRun &run = out.runs[i];
        const auto e2e = referenceFor(runs, i);
        if (e2e && *e2e == i) {
            run.reference = ReferenceKind::Itself;
        } else if (e2e) {
            run.reference = ReferenceKind::Run;
            run.referenceRun = *e2e;
            run.sameBatches = runs[*e2e].config->seed == runs[i].config->seed;
            measureAgainstRun(run, runs[i], out.runs[*e2e], runs[*e2e]);
            compareQuality(run, out.runs[*e2e], out.metric);
        } else if (runs[i].baseline && runs[i].baseline->secondsPerStep > 0) {
            run.reference = ReferenceKind::Baseline;
            measureAgainstBaseline(run, runs[i]);
        }
    }
}

/// As a configuration file says it, texts without quotes.
template<typename T>
std::string textOf(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        return std::string(nameOf(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else {
        char buffer[64];
        return { buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr };
    }
}

std::vector<ComparedSetting> settingsOf(std::span<const RunView> runs)
{
    std::vector<ComparedSetting> settings;
    for (const RunView &run : runs) {
        std::size_t i = 0;
        forEachField(*run.config, [&](const char *key, const auto &value, const auto &...) {
            if (std::string_view(key) == "out")
                return;
            if (i == settings.size())
                settings.push_back({ key, {} });
            settings[i++].values.push_back(textOf(value));
        });
    }
    return settings;
}

std::vector<std::string> metricsOf(std::span<const RunView> runs)
{
    std::vector<std::string> names;
    for (const char *name : { "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" }) {
        const bool known = std::any_of(runs.begin(), runs.end(), [&](const RunView &run) {
            return std::any_of(run.evaluations.begin(), run.evaluations.end(),
                [&](const Evaluation &e) { return std::isfinite(e.value(name)); });
        });
        if (known)
            names.emplace_back(name);
    }
    return names;
}

/// E2E's best, or without one that was evaluated the best value that all of the runs have reached, cut to what people
/// read.
double firstTarget(const RunComparison &comparison)
{
    const bool higher = higherIsBetter(comparison.metric);
    const auto better = [higher](double a, double b) { return higher ? std::fmax(a, b) : std::fmin(a, b); };
    const auto worse = [higher](double a, double b) { return higher ? std::fmin(a, b) : std::fmax(a, b); };
    double ofE2e = std::numeric_limits<double>::quiet_NaN();
    double ofAll = std::numeric_limits<double>::quiet_NaN();
    for (const ComparedRun &run : comparison.runs) {
        if (!run.best)
            continue;
        if (traitsOf(run.mode).isReference)
            ofE2e = better(ofE2e, run.best->value);
        ofAll = worse(ofAll, run.best->value);
    }
    const double target = std::isnan(ofE2e) ? ofAll : ofE2e;
    const double scaled = target * 1e4;
    return (higher ? std::floor(scaled + 1e-6) : std::ceil(scaled - 1e-6)) / 1e4;
}

} // namespace

RunView viewOf(const RunRecord &record)
{
    const bool ended = record.status != RunRecord::Status::Unfinished;
    return { &record.config, record.steps, record.result.evaluations, ended ? &record.result : nullptr,
        record.result.baseline ? &*record.result.baseline : nullptr };
}

RunComparison compareRuns(std::span<const RunView> runs, const std::string &metric, double target)
{
    RunComparison out;
    out.metrics = metricsOf(runs);
    if (!out.metrics.empty())
        out.metric = std::find(out.metrics.begin(), out.metrics.end(), metric) != out.metrics.end()
            ? metric
            : out.metrics.front();
    for (const RunView &run : runs)
        out.runs.push_back(figuresOf(run, out.metric));
    findReferences(out, runs);
    compareOverSeeds(out, runs);
    out.settings = settingsOf(runs);
    setTarget(out, std::isnan(target) ? firstTarget(out) : target);
    return out;
}

void setTarget(RunComparison &comparison, double target)
{
    comparison.target = target;
    const bool higher = higherIsBetter(comparison.metric);
    for (ComparedRun &run : comparison.runs) {
        run.reached.reset();
        double before = 0;
        for (const QualityPoint &point : run.quality) {
            if (higher ? point.value >= target - valueTolerance : point.value <= target + valueTolerance) {
                run.reached = Reached { point.step, point.seconds, before };
                break;
            }
            before = point.seconds;
        }
    }
    for (ComparedRun &run : comparison.runs) {
        run.speedupToTarget = {};
        if (run.reference != ReferenceKind::Run || !run.reached || !(run.reached->seconds > 0))
            continue;
        if (const auto &e2e = comparison.runs[run.referenceRun].reached)
            run.speedupToTarget = { e2e->seconds / run.reached->seconds, Figure::Kind::Measured, 0 };
    }
}

} // namespace gram
