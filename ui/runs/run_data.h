// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "api/speedup.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace gram {

/// Held: it was in the queue when that was stopped or the program ended, and waits to be started. Interrupted: its program was
/// killed. Elsewhere: another program makes it now.
enum class RunState { Held, Queued, Running, Paused, Stopping, Finished, Cancelled, Failed, Interrupted, Elsewhere };

/// What the user says of a run.
struct RunLabels {
    QString name; ///< empty = after its mode
    QStringList tags;
    QString note;
    bool starred = false;

    bool operator==(const RunLabels &) const = default;
};

/// A run: what it was asked to do and all that it has told so far.
struct RunData {
    quint64 id = 0;
    int number = 0; ///< 1, 2, ... in the order of their start; never given twice
    QString title;
    RunConfig config;
    RunState state = RunState::Queued;
    RunLabels labels;
    QDateTime started;
    QString folder; ///< as soon as it has one
    bool shown = true;
    bool loaded = true; ///< false: steps and evaluations are on the disk only
    bool earlier = false; ///< of an earlier start of the program, and nothing was done with it since
    std::int64_t totalSteps = 0; ///< that it is to make in all; 0 = not known
    std::vector<StepRecord> steps;
    std::vector<Evaluation> evaluations;
    std::optional<Baseline> baseline; ///< E2E, measured by this run
    std::int64_t e2eMeasured = 0, e2eToMeasure = 0; ///< steps, while it measures E2E
    std::vector<SettingChange> changes; ///< while it trained
    std::optional<RunResult> result; ///< when it has ended
    std::string work; ///< workKey()
    std::string study; ///< studyKey()

    /// `config` with what was changed.
    RunConfig settingsNow() const;
    QString name() const
    {
        return QStringLiteral("%1 · %2").arg(number).arg(labels.name.isEmpty() ? title : labels.name);
    }
    bool hasEnded() const { return state >= RunState::Finished; }

    // So far, or in all; from the steps or, where these are not loaded, from the summary.
    std::int64_t stepsDone() const;
    double secondsPerStep() const;
    double redundancy() const;
    std::uint64_t peakMemoryBytes() const;
    std::optional<double> joulesPerStep() const; ///< of the GPU; none where it was not measured
    /// The last evaluation's.
    double metric(const char *name) const;
};

/// What a run's speedup is measured against.
struct SpeedReference {
    double secondsPerStep = 0; ///< without the first step, where the steps are in memory
    std::int64_t steps = 0; ///< made or measured
    std::uint64_t peakMemoryBytes = 0; ///< 0 = unknown
    quint64 run = 0; ///< the E2E run; 0 = steps that were measured
    std::optional<Baseline> measured = std::nullopt; ///< these
    QString text = {}; ///< "E2E measured for 5 steps" or "E2E, run 3"
};

/// How much faster a step of a run is than E2E's: the one figure that the list, the verdict, the comparison and the
/// report show.
struct RunSpeedup {
    double value = 0;
    std::int64_t steps = 0; ///< of E2E that it is measured over
    bool estimated = false; ///< from the means of all steps: those of one of the runs are on the disk only
    QString against = {}; ///< the reference's text
};

/// The run's steps, as a speedup takes them.
TimedSteps timedSteps(const RunData &run);

/// Equal for configurations of which a step, in the same mode, is the same work: same data, model
/// and batch on the same machine setting. The seed, the rates and how long to train do not matter.
std::string workKey(const RunConfig &config);

/// Equal for configurations that differ in nothing but mode and latency: runs to be compared.
std::string studyKey(const RunConfig &config);

} // namespace gram
