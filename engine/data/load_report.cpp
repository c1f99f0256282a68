// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_report.h"

#include <algorithm>
#include <utility>

namespace gram {

LoadReport::LoadReport(std::stop_token stop, ProgressFunction progress)
    : m_stop(std::move(stop))
    , m_progress(std::move(progress))
{
}

void LoadReport::begin(Progress::Phase phase, std::int64_t total)
{
    m_state = { phase, 0, total };
    poll();
}

void LoadReport::advance(std::int64_t units)
{
    m_state.done += units;
    if (m_state.done >= m_toNextPoll)
        poll();
}

void LoadReport::poll()
{
    // 500 reports a phase; where the total is unknown, one a thousand units.
    m_toNextPoll = m_state.done + (m_state.total > 0 ? m_state.total / 500 + 1 : 1000);
    if (m_stop.stop_requested())
        throw Cancelled();
    if (m_progress)
        m_progress(m_state);
}

void LoadReport::skip(const Said &said, std::string_view where, std::int64_t count)
{
    const std::string what = said.sentence();
    const auto known = std::find_if(m_issues.begin(), m_issues.end(),
        [&](const LoadIssue &issue) { return issue.what == what; });
    if (known == m_issues.end())
        m_issues.push_back({ what, count, std::string(where), said });
    else
        known->count += count;
}

void LoadReport::note(const Said &what, std::string_view where)
{
    skip(what, where, 0);
}

} // namespace gram
