// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"

#include <chrono>
#include <cstdint>

namespace gram {

/// What the steps of a run have taken, summed since its start. It is one thing: saved with a checkpoint, restored
/// from it and set aside for an evaluation as a whole.
struct StepMeasurements {
    PhaseSeconds phases;
    std::int64_t encoded = 0; ///< items forwarded through the CE
    std::int64_t realTokens = 0, computedTokens = 0;
    std::uint64_t cePeakBytes = 0;
    std::int64_t microBatch = 0; ///< bounded Single-step: items encoded with a graph at once, at most
};

/// Time since its construction, but for what `paused` has grown by meanwhile. In seconds.
class Stopwatch {
public:
    explicit Stopwatch(const double &paused)
        : m_paused(paused)
        , m_pausedBefore(paused)
    {
    }
    double seconds() const
    {
        return std::chrono::duration<double>(Clock::now() - m_start).count() - (m_paused - m_pausedBefore);
    }

private:
    using Clock = std::chrono::steady_clock;
    const double &m_paused;
    double m_pausedBefore;
    Clock::time_point m_start = Clock::now();
};

/// Adds the time from its construction to its destruction, without pauses, to `target`.
class PhaseTimer {
public:
    PhaseTimer(double &target, const double &paused)
        : m_watch(paused)
        , m_target(target)
    {
    }
    ~PhaseTimer() { m_target += m_watch.seconds(); }
    PhaseTimer(const PhaseTimer &) = delete;
    PhaseTimer &operator=(const PhaseTimer &) = delete;

private:
    Stopwatch m_watch;
    double &m_target;
};

} // namespace gram
