// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_energy.h"

#include "device/card_meter.h"

namespace gram {

void TrainingEnergy::start()
{
    if (m_running)
        return;
    m_running = true;
    const auto now = m_card.last().joules;
    m_since = now.value_or(0);
    if (!now)
        m_sum.reset();
}

void TrainingEnergy::stop()
{
    m_sum = joules();
    m_running = false;
}

std::optional<double> TrainingEnergy::joules() const
{
    if (!m_running || !m_sum)
        return m_sum;
    const auto now = m_card.last().joules;
    return now ? std::optional(*m_sum + (*now - m_since)) : std::nullopt;
}

TrainingEnergy::Break::Break(TrainingEnergy &energy)
    : m_energy(energy)
    , m_wasRunning(energy.isRunning())
{
    m_energy.stop();
}

TrainingEnergy::Break::~Break()
{
    if (m_wasRunning)
        m_energy.start();
}

} // namespace gram
