// SPDX-License-Identifier: GPL-3.0-or-later
#include "eta_estimator.h"

#include <algorithm>

namespace gram {

namespace {

constexpr std::size_t window = 12; // projections looked at
constexpr std::int64_t minimumSteps = 10;
constexpr double minimumSeconds = 2;
constexpr double tolerance = 0.15; // their spread, relative to the last

} // namespace

void EtaEstimator::update(std::int64_t step, std::int64_t totalSteps, double seconds, double limitSeconds)
{
    m_seconds = seconds;
    if (step < minimumSteps || seconds < minimumSeconds)
        return;
    double total = 0;
    if (totalSteps > 0)
        total = seconds / static_cast<double>(step) * static_cast<double>(totalSteps);
    if (limitSeconds > 0)
        total = total > 0 ? std::min(total, limitSeconds) : limitSeconds;
    if (total <= 0)
        return;
    m_projections.push_back(total);
    if (m_projections.size() > window)
        m_projections.pop_front();
}

std::optional<double> EtaEstimator::remaining() const
{
    if (m_projections.size() < window)
        return std::nullopt;
    const auto [low, high] = std::minmax_element(m_projections.begin(), m_projections.end());
    if (*high - *low > tolerance * m_projections.back())
        return std::nullopt;
    return std::max(0.0, m_projections.back() - m_seconds);
}

} // namespace gram
