// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include "api/mode_traits.h"
#include "runs/run_model.h"
#include "runs/seed_families.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>

namespace gram {

namespace {

constexpr double digits = 1e4; // of an AUC, as it is shown
constexpr double tolerance = 1e-9;

bool hasBegun(const RunData &run)
{
    return run.state != RunState::Held && run.state != RunState::Queued;
}

const RunData *subjectOf(const RunModel &runs, quint64 selected)
{
    const RunData *newest = nullptr;
    const RunData *begun = nullptr;
    const RunData *gram = nullptr;
    for (const RunData &run : runs.runs()) {
        if (!run.shown)
            continue;
        if (run.id == selected)
            return &run;
        newest = &run;
        if (!hasBegun(run))
            continue;
        begun = &run;
        if (!traitsOf(run.config.mode).isReference)
            gram = &run;
    }
    return gram ? gram : begun ? begun : newest;
}

/// Those of a run that is not in memory are its summary's.
std::span<const Evaluation> evaluationsOf(const RunData &run)
{
    if (!run.evaluations.empty() || !run.result)
        return run.evaluations;
    return run.result->evaluations;
}

struct Best {
    double value = Verdict::unknown;
    std::int64_t evaluations = 0;
};

Best bestOf(const RunData &run)
{
    Best best;
    for (const Evaluation &evaluation : evaluationsOf(run)) {
        const double auc = evaluation.value("auc");
        if (!std::isfinite(auc))
            continue;
        ++best.evaluations;
        if (!(best.value >= auc))
            best.value = auc;
    }
    return best;
}

std::optional<double> secondsTo(const RunData &run, double target)
{
    for (const Evaluation &evaluation : evaluationsOf(run))
        if (evaluation.value("auc") >= target - tolerance)
            return evaluation.seconds;
    return std::nullopt;
}

double secondsOf(const RunData &run)
{
    return !run.steps.empty() ? run.steps.back().seconds : run.result ? run.result->seconds : Verdict::unknown;
}

double firstTarget(const RunModel &runs, const RunData &subject)
{
    double ofE2e = Verdict::unknown;
    double ofAll = Verdict::unknown;
    for (const RunData &run : runs.runs()) {
        if (!run.shown || run.work != subject.work)
            continue;
        const double best = bestOf(run).value;
        if (!std::isfinite(best))
            continue;
        if (traitsOf(run.config.mode).isReference)
            ofE2e = std::fmax(ofE2e, best);
        ofAll = std::fmin(ofAll, best);
    }
    return std::floor((std::isfinite(ofE2e) ? ofE2e : ofAll) * digits + 1e-6) / digits;
}

/// An exact run of the same work reaches what E2E would.
const RunData *standInFor(const RunModel &runs, const RunData &subject)
{
    const RunData *found = nullptr;
    for (const RunData &run : runs.runs()) {
        const ModeTraits &mode = traitsOf(run.config.mode);
        if (run.shown && run.id != subject.id && run.work == subject.work && mode.exact && !mode.isReference
            && !mode.hasLatency && bestOf(run).evaluations > 0)
            found = &run;
    }
    return found;
}

Verdict::State stateOf(const RunData &run)
{
    switch (run.state) {
    case RunState::Held:
    case RunState::Queued:
        return Verdict::State::Waiting;
    case RunState::Failed:
        return Verdict::State::Failed;
    default:
        break;
    }
    if (run.hasEnded())
        return Verdict::State::Ended;
    if (run.e2eToMeasure > 0 && !run.baseline && run.steps.empty())
        return Verdict::State::MeasuringE2E;
    return run.steps.empty() ? Verdict::State::Waiting : Verdict::State::Training;
}

void tellQuality(Verdict &out, const RunModel &runs, const RunData &subject, const RunData *e2e)
{
    const Best own = bestOf(subject);
    out.auc = own.value;
    out.evaluations = own.evaluations;
    out.neverEvaluated = subject.config.evalEvery < 0;
    out.firstEvaluation = std::max<std::int64_t>(0, subject.config.evalEvery);
    if (out.firstEvaluation > 0 && subject.config.steps > 0)
        out.firstEvaluation = std::min(out.firstEvaluation, subject.config.steps); // there is one at the end
    if (out.isReference())
        return;
    const RunData *other = e2e && bestOf(*e2e).evaluations > 0 ? e2e : standInFor(runs, subject);
    if (!other)
        return;
    const Best best = bestOf(*other);
    out.e2eAuc = best.value;
    out.e2eEvaluations = best.evaluations;
    out.standIn = other == e2e ? 0 : other->number;
}

void tellSeeds(Verdict &out, const RunModel &runs, const RunData &subject, const RunData &e2e)
{
    std::vector<SeedValue> own, others;
    std::map<std::int64_t, double> speedups, redundancies; // by seed, as pairedBySeed() has it: the last counts
    for (const RunData &run : runs.runs()) {
        if (!run.shown || run.state != RunState::Finished)
            continue;
        if (sameFamily(run, subject)) {
            own.push_back({ run.config.seed, bestOf(run).value });
            redundancies[run.config.seed] = run.redundancy();
            if (const auto speedup = runs.speedupOf(run))
                speedups[run.config.seed] = speedup->value;
        } else if (sameFamily(run, e2e)) {
            others.push_back({ run.config.seed, bestOf(run).value });
        }
    }
    out.seeds = pairedBySeed(own, others);
    if (!out.seeds.known())
        return;
    const auto overSeeds = [&out](const std::map<std::int64_t, double> &bySeed) {
        std::vector<double> paired;
        for (const std::int64_t seed : out.seeds.seeds)
            if (const auto it = bySeed.find(seed); it != bySeed.end())
                paired.push_back(it->second);
        return spreadOf(paired);
    };
    out.seedSpeedups = overSeeds(speedups);
    if (out.seedSpeedups.count >= 2)
        out.redundancy = overSeeds(redundancies).mean;
}

/// All times that are set beside E2E's are counted from the end of the first step, which warms up, as the speedup is.
void tellTime(Verdict &out, const RunData &subject, const RunData *e2e, const SpeedReference *reference)
{
    out.seconds = secondsOf(subject);
    if (out.isReference() || !reference || !std::isfinite(out.seconds))
        return;
    const TimedSteps own = timedSteps(subject);
    if (e2e && std::isfinite(out.target)) {
        const auto to = secondsTo(subject, out.target);
        const auto others = secondsTo(*e2e, out.target);
        if (to && others) {
            out.clock = Verdict::Clock::Target;
            out.seconds = own.counted(*to);
            out.e2eSeconds = timedSteps(*e2e).counted(*others);
            return;
        }
    }
    if (e2e) {
        const TimedSteps others = timedSteps(*e2e);
        const std::size_t common = std::min(own.steps.size(), others.steps.size());
        if (common < 2)
            return;
        out.steps = static_cast<std::int64_t>(common) - 1;
        out.seconds = own.secondsOf(common);
        out.e2eSeconds = others.secondsOf(common);
    } else {
        const bool counted = own.steps.size() < 2 || own.warmUp == 0; // all of them
        out.steps = subject.stepsDone() - (counted ? 0 : 1);
        out.seconds = counted ? out.seconds : own.secondsOf(own.steps.size());
        out.e2eSeconds = reference->secondsPerStep * static_cast<double>(out.steps);
        out.e2eSecondsEstimated = true;
    }
    out.clock = Verdict::Clock::Steps;
}

} // namespace

Verdict verdictOn(const RunModel &runs, quint64 selected, double target)
{
    Verdict out;
    if (runs.runs().empty())
        return out;
    const RunData *subject = subjectOf(runs, selected);
    out.state = subject ? stateOf(*subject) : Verdict::State::NothingShown;
    if (!subject)
        return out;
    out.id = subject->id;
    out.number = subject->number;
    out.name = subject->name();
    out.mode = subject->config.mode;
    out.message = subject->result ? subject->result->message : std::string();
    out.redundancy = subject->redundancy();
    out.memory = subject->peakMemoryBytes();
    out.measured = subject->e2eMeasured;
    out.toMeasure = subject->e2eToMeasure;

    const auto reference = runs.referenceFor(subject->config, subject);
    const RunData *e2e = reference && reference->run != 0 ? &runs.run(runs.rowOf(reference->run)) : nullptr;
    if (traitsOf(out.mode).isReference) {
        out.against = Verdict::Against::Itself;
    } else if (e2e) {
        out.against = Verdict::Against::Run;
        out.e2eNumber = e2e->number;
        out.e2eName = e2e->name();
        out.e2eMemory = e2e->peakMemoryBytes();
        out.sameSteps = e2e->stepsDone() == subject->stepsDone();
    } else if (reference) {
        out.against = Verdict::Against::Measured;
        out.e2eMemory = reference->peakMemoryBytes;
    }
    if (const auto speedup = runs.speedupOf(*subject)) {
        out.speedup = speedup->value;
        out.speedupEstimated = speedup->estimated;
        out.e2eSteps = speedup->steps;
    }
    tellQuality(out, runs, *subject, e2e);
    if (e2e && subject->state == RunState::Finished)
        tellSeeds(out, runs, *subject, *e2e);
    out.target = std::isfinite(target) ? target : firstTarget(runs, *subject);
    tellTime(out, *subject, e2e, reference ? &*reference : nullptr);
    return out;
}

} // namespace gram
