// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_together.h"

#include "distributed/shared_state.h"
#include "train/checkpoint.h"

#include <torch/torch.h>

namespace gram {

void RunTogether::share(RunProgress &progress)
{
    if (!m_learner.ranks)
        return;
    const RunProgress first = RunProgress::fromJson(m_learner.ranks->texts(progress.toJson()).front());
    if (!m_learner.ranks->isFirst()) // whose own has the steps' times as well
        progress = first;
    SharedState visitor(*m_learner.ranks);
    visitState(visitor, m_learner, m_mode);
}

bool RunTogether::join(RunProgress &progress)
{
    if (!m_learner.ranks || m_learner.ranks->isFirst())
        return false;
    share(progress);
    m_learner.fillFrozen([](const Progress &) {});
    m_learner.measured = progress.measured;
    m_learner.step = progress.steps;
    goOn();
    return true;
}

void RunTogether::goOn()
{
    m_learner.settle();
    m_counted = m_learner.measured;
}

void RunTogether::countSentFromHere()
{
    if (m_learner.ranks)
        m_learner.ranks->countSentFromHere();
}

std::optional<bool> RunTogether::isAtEnd(bool reachedHere)
{
    ProcessGroup *ranks = m_learner.ranks;
    if (!ranks)
        return reachedHere;
    StepMeasurements &now = m_learner.measured;
    const auto more = [](std::int64_t a, std::int64_t b) { return static_cast<double>(a - b); };
    const std::vector<double> own { m_learner.stopRequested() ? 1.0 : 0.0, reachedHere && ranks->isFirst() ? 1.0 : 0.0,
        more(now.encoded, m_counted.encoded), more(now.realTokens, m_counted.realTokens),
        more(now.computedTokens, m_counted.computedTokens) };
    const std::vector<double> all = ranks->sum(own);
    now.encoded = m_counted.encoded + static_cast<std::int64_t>(all[2]);
    now.realTokens = m_counted.realTokens + static_cast<std::int64_t>(all[3]);
    now.computedTokens = m_counted.computedTokens + static_cast<std::int64_t>(all[4]);
    m_counted = now;
    m_learner.settle();
    return all[0] > 0 ? std::nullopt : std::optional(all[1] > 0);
}

} // namespace gram
