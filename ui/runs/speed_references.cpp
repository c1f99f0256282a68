// SPDX-License-Identifier: GPL-3.0-or-later
#include "speed_references.h"

#include "api/mode_traits.h"
#include "run_model.h"

#include <QCoreApplication>

namespace gram {

namespace {

constexpr std::int64_t leastSteps = 2; // the first is left out

SpeedReference ofRun(const RunData &e2e)
{
    const TimedSteps timed = timedSteps(e2e);
    const double seconds = timed.steps.size() < leastSteps
        ? e2e.secondsPerStep()
        : timed.secondsOf(timed.steps.size()) / static_cast<double>(timed.steps.size() - 1);
    return { .secondsPerStep = seconds,
        .steps = e2e.stepsDone(),
        .peakMemoryBytes = e2e.peakMemoryBytes(),
        .run = e2e.id,
        .text = QCoreApplication::translate("gram::RunModel", "E2E, run %1").arg(e2e.number) };
}

SpeedReference ofMeasurement(const Baseline &baseline)
{
    return { .secondsPerStep = baseline.secondsPerStep,
        .steps = baseline.steps,
        .peakMemoryBytes = baseline.peakMemoryBytes,
        .measured = baseline,
        .text = QCoreApplication::translate("gram::RunModel", "E2E measured for %n step(s)", nullptr,
            static_cast<int>(baseline.steps)) };
}

} // namespace

std::optional<SpeedReference> SpeedReferences::find(const RunConfig &config, const RunData *self,
    const std::deque<RunData> &runs, quint64 chosen) const
{
    if (traitsOf(config.mode).isReference)
        return std::nullopt;
    if (m_byWork.empty())
        for (std::size_t i = 0; i < runs.size(); ++i) {
            Candidates &candidates = m_byWork[runs[i].work];
            if (traitsOf(runs[i].config.mode).isReference)
                candidates.e2e.push_back(i);
            if (runs[i].baseline && !candidates.measured)
                candidates.measured = i;
        }
    const auto it = m_byWork.find(self ? self->work : workKey(config));
    if (it == m_byWork.end())
        return std::nullopt;
    const auto rank = [&](const RunData &e2e) {
        return referenceRank(e2e.id == chosen, e2e.config, config, e2e.stepsDone());
    };
    const RunData *best = nullptr;
    for (const std::size_t i : it->second.e2e) {
        const RunData &e2e = runs[i];
        if (e2e.stepsDone() >= leastSteps && (e2e.shown || !self || !self->shown) && (!best || rank(e2e) > rank(*best)))
            best = &e2e;
    }
    if (best)
        return ofRun(*best);
    if (self && self->baseline)
        return ofMeasurement(*self->baseline);
    return it->second.measured ? std::optional(ofMeasurement(*runs[*it->second.measured].baseline)) : std::nullopt;
}

} // namespace gram
