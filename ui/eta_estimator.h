// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace gram {

/// How long a run will still train. Says nothing until its projections have settled: a number
/// that jumps is worse than none.
class EtaEstimator {
public:
    void reset() { m_projections.clear(); }

    /// `seconds` of training for `step` of `totalSteps` steps; limitSeconds = 0: no time limit.
    void update(std::int64_t step, std::int64_t totalSteps, double seconds, double limitSeconds);

    /// Seconds left, once stable.
    std::optional<double> remaining() const;

private:
    std::deque<double> m_projections; ///< of the whole training time
    double m_seconds = 0;
};

} // namespace gram
