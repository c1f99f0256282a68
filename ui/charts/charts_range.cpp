// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_range.h"

#include "charts/charts_bar.h"
#include "charts/series_store.h"
#include "charts/shown_runs.h"

#include <cmath>
#include <limits>

namespace gram {

namespace {

double onAxis(double x, bool log)
{
    return log ? std::log(x) : x;
}

double fromAxis(double place, bool log)
{
    return log ? std::exp(place) : place;
}

} // namespace

double ChartsRange::dataEnd() const
{
    double end = 0;
    forShown(m_runs, [&](const RunData &run) { end = std::fmax(end, m_store.lastX(run, m_bar.axis())); });
    return end;
}

QPair<double, double> ChartsRange::fullRange()
{
    const bool log = m_bar.isLog();
    double low = std::numeric_limits<double>::quiet_NaN();
    bool training = false;
    forShown(m_runs, [&](const RunData &run) {
        training = training || isTraining(run);
        if (log)
            low = std::fmin(low, m_store.firstX(run, m_bar.axis()));
    });
    const double end = dataEnd();
    // Room to grow into: another range means to draw everything again, at each step.
    if (!training)
        m_fullHigh = end * 1.035;
    else if (end > m_fullHigh || end * 1.3 < m_fullHigh)
        m_fullHigh = end * 1.1;
    return { log ? low * 0.95 : 0, m_fullHigh > 0 ? m_fullHigh : 1 };
}

void ChartsRange::update()
{
    forShown(m_runs, [this](const RunData &run) { m_store.update(run); });
    const QPair<double, double> full = fullRange();
    if (m_bar.isFollowing()) {
        const bool log = m_bar.isLog();
        const double end = dataEnd();
        if (end > 0) {
            if (!m_chosen) {
                const double size = (onAxis(full.second, log) - onAxis(full.first, log)) / 5;
                m_chosen = qMakePair(fromAxis(onAxis(end, log) - size, log), end);
            }
            const double size = onAxis(m_chosen->second, log) - onAxis(m_chosen->first, log);
            if (end > m_chosen->second || onAxis(m_chosen->second, log) - onAxis(end, log) > size * 0.5) {
                const double high = onAxis(end, log) + size * 0.12; // in jumps, as above
                m_chosen = qMakePair(fromAxis(high - size, log), fromAxis(high, log));
            }
        }
    }
    const QPair<double, double> range = m_chosen ? *m_chosen : full;
    m_low = range.first;
    m_high = range.second;
}

void ChartsRange::choose(double low, double high)
{
    m_chosen = qMakePair(low, high);
    if (m_bar.isFollowing() && high < dataEnd()) // moved back: to look at something
        m_bar.stopFollowing();
}

void ChartsRange::follow()
{
    if (m_chosen && m_chosen->second < dataEnd()) { // the same width, at the end
        const bool log = m_bar.isLog();
        const double size = onAxis(m_chosen->second, log) - onAxis(m_chosen->first, log);
        m_chosen = qMakePair(fromAxis(onAxis(dataEnd(), log) - size, log), dataEnd());
    }
}

} // namespace gram
