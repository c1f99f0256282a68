// SPDX-License-Identifier: GPL-3.0-or-later
#include "speed_references.h"

#include "api/mode_traits.h"
#include "run_model.h"

#include <algorithm>

namespace gram {

std::optional<SpeedReference> SpeedReferences::find(const RunConfig &config, const RunData *self,
    const std::deque<RunData> &runs, quint64 chosen) const
{
    if (traitsOf(config.mode).isReference)
        return std::nullopt;
    const auto run = [](const RunData &e2e) {
        return SpeedReference { e2e.secondsPerStep(), RunModel::tr("E2E, run %1").arg(e2e.number) };
    };
    const auto measured = [](const Baseline &baseline) {
        return SpeedReference { baseline.secondsPerStep,
            RunModel::tr("E2E measured for %n step(s)", nullptr, static_cast<int>(baseline.steps)) };
    };
    if (m_byWork.empty())
        for (const RunData &other : runs) {
            Reference &reference = m_byWork[other.work];
            if (RunModel::canBeBaseline(other) && (reference.finished == 0 || other.id == chosen))
                reference.finished = other.id;
            if (other.baseline && reference.measured == 0)
                reference.measured = other.id;
        }
    const auto withId = [&runs](quint64 id) -> const RunData * {
        const auto it = std::find_if(runs.begin(), runs.end(), [id](const RunData &other) { return other.id == id; });
        return id == 0 || it == runs.end() ? nullptr : &*it;
    };
    const auto it = m_byWork.find(self ? self->work : workKey(config));
    const Reference reference = it == m_byWork.end() ? Reference {} : it->second;
    const RunData *finished = withId(reference.finished);
    if (finished && reference.finished == chosen)
        return run(*finished);
    if (self && self->baseline)
        return measured(*self->baseline);
    if (finished)
        return run(*finished);
    if (const RunData *other = withId(reference.measured))
        return measured(*other->baseline);
    return std::nullopt;
}

} // namespace gram
