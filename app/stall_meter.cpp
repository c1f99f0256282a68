// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_meter.h"

#include <algorithm>

namespace gram {

namespace {
constexpr int beatMs = 2;
}

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6 - beatMs);
        m_sinceBeat.start();
    });
}

void StallMeter::start()
{
    m_longest = 0;
    m_sinceBeat.start();
    m_timer.start();
}

} // namespace gram
