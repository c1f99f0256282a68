// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/seeds.h"
#include "runs/run_data.h"

#include <QString>

#include <cstdint>
#include <limits>

namespace gram {

class RunModel;

/// What a run saves against E2E and what it costs, in numbers: neither words nor widgets. NaN and 0 bytes: not known.
struct Verdict {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    enum class State {
        NoRun, ///< there is none in the list
        NothingShown,
        Waiting, ///< queued, held or being prepared
        MeasuringE2E, ///< before its own first step
        Training,
        Ended,
        Failed
    };
    enum class Against {
        Nothing,
        Itself, ///< it is an E2E run
        Run, ///< an E2E run of the same work
        Measured ///< some E2E steps of the same work
    };
    enum class Clock {
        Alone, ///< the run's training time, and nothing beside it
        Steps, ///< the time for the steps that both made
        Target ///< the time to the value
    };

    State state = State::NoRun;
    quint64 id = 0;
    int number = 0;
    QString name;
    Mode mode = Mode::E2E;
    std::string message; ///< why it failed

    Against against = Against::Nothing;
    int e2eNumber = 0; ///< of the run that it is measured against
    QString e2eName;
    std::int64_t e2eSteps = 0; ///< that the speedup is measured over
    bool sameSteps = false; ///< both have made as many

    double redundancy = unknown; ///< R; beside `seedSpeedups` their mean
    double speedup = unknown;
    bool speedupEstimated = false;
    std::int64_t measured = 0, toMeasure = 0; ///< E2E steps

    std::uint64_t memory = 0, e2eMemory = 0; ///< peaks, in bytes

    double auc = unknown, e2eAuc = unknown; ///< the best of each
    std::int64_t evaluations = 0, e2eEvaluations = 0;
    int standIn = 0; ///< the exact GRAM run that stands in for E2E's quality; 0 = it is E2E's own
    bool neverEvaluated = false; ///< its configuration says so
    std::int64_t firstEvaluation = 0; ///< its step; 0 = at the end of the first epoch

    /// Of the best AUC: this run's configuration and its E2E's with the seeds that both have finished. Not known while
    /// the run trains, and with one seed.
    SeedDifference seeds;
    Spread seedSpeedups; ///< of the run's configuration, with those seeds

    Clock clock = Clock::Alone;
    double target = unknown; ///< AUC
    double seconds = unknown, e2eSeconds = unknown;
    bool e2eSecondsEstimated = false;
    std::int64_t steps = 0; ///< for Clock::Steps: those that are counted, without the first

    bool isReference() const { return against == Against::Itself; }
    /// What stands beside a quality over seeds is the speedup over them.
    double meanSpeedup() const { return seedSpeedups.count >= 2 ? seedSpeedups.mean : speedup; }
    double aucDifference() const { return seeds.known() ? seeds.difference.mean : auc - e2eAuc; }
    double memoryShare() const
    {
        return memory > 0 && e2eMemory > 0 ? static_cast<double>(memory) / static_cast<double>(e2eMemory) : unknown;
    }
};

/// Of the selected run if it is shown, else of the newest shown GRAM run that has begun, else of the newest shown run.
/// `target`: the AUC to reach; NaN: E2E's best, or without one the best that all of the shown runs of this work have
/// reached, cut to four digits.
Verdict verdictOn(const RunModel &runs, quint64 selected, double target = Verdict::unknown);

} // namespace gram
