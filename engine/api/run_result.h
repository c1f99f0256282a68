// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/run_config.h"

#include <optional>

namespace gram {

/// The software and hardware a run was made with.
struct Environment {
    std::string programVersion;
    std::string torchVersion;
    std::string blas; ///< name and threading of the BLAS in use, "reference" where it is slow
    std::string products; ///< of the encoder's matrix products, as "oneDNN 2.6.3 (AVX2)"; empty in older records
    bool slowBlas = false;
    std::string device; ///< "cpu" or the GPU's name
    std::int64_t threads = 0;
};

/// A setting that was changed while the run trained.
struct SettingChange {
    std::int64_t step = 0; ///< the first that it holds for
    std::string setting; ///< its name in configuration files
    std::string before, after; ///< as in configuration files

    bool operator==(const SettingChange &) const = default;
};

/// A metric with its 95% confidence interval; NaN where there is none.
struct MetricInterval {
    std::string name;
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// The best model of a run on a split. Intervals are by bootstrap over users.
struct EvaluationReport {
    Part part = Part::Validation;
    std::int64_t step = 0; ///< after which the model was kept
    std::int64_t predictions = 0; ///< candidates or answers
    std::int64_t coldPredictions = 0; ///< of cold-start items
    std::int64_t users = 0;
    std::vector<MetricInterval> metrics;
};

/// How a run ended, and its figures.
struct RunResult {
    enum class Status { Finished, Cancelled, Failed };
    enum class StopReason { Epochs, Steps, Seconds, Patience, User, Failure };

    Status status = Status::Finished;
    StopReason stopReason = StopReason::Epochs;
    std::string message; ///< why it failed
    RunConfig config;
    Environment environment;
    std::int64_t steps = 0;
    double seconds = 0; ///< training time: no pauses, no evaluation, no loading
    double secondsPerStep = 0; ///< seconds / steps: Multi-step's CE updates and first table included
    double medianSecondsPerStep = 0;
    double interactionsPerSecond = 0;
    double redundancy = 0; ///< R: interactions / unique items, summed over the steps
    double medianRedundancy = 0; ///< median of the batches' K/U
    double lastLoss = std::numeric_limits<double>::quiet_NaN();
    std::int64_t interactions = 0;
    std::int64_t unique = 0;
    std::int64_t encoded = 0;
    double paddingShare = 0; ///< padding's share of the tokens computed
    std::uint64_t peakMemoryBytes = 0;
    std::uint64_t cePeakMemoryBytes = 0;
    std::uint64_t estimatedMemoryBytes = 0; ///< the peak as foretold at the start; 0 = unknown
    std::optional<double> joules; ///< of the GPU, as StepRecord::joules; none = not measured
    std::optional<double> joulesPerEpoch; ///< of the epochs made; none before the first one's end, too
    std::int64_t microBatch = 0; ///< bounded Single-step: items encoded with a graph at once, at most
    PhaseSeconds phases;
    std::vector<double> stepSeconds; ///< training time of each step
    std::vector<double> stepRedundancy; ///< K/U of each step's batch
    std::vector<Evaluation> evaluations;
    std::int64_t bestStep = 0; ///< of the evaluation with the highest AUC; 0 = none
    std::optional<EvaluationReport> test; ///< of the best model, where there is a labelled test split
    std::optional<Baseline> baseline;
    std::vector<SettingChange> changes; ///< in their order; `config` has what the run began with
    std::string runFolder; ///< empty = not recorded
};

/// One check of `verify`.
struct VerifyCheck {
    std::string check; ///< single-step, single-step-bounded, multi-step-n1, bf16-against-full, tf32-against-full
    double maxRelativeDifference = 0;
    std::optional<double> tolerance; ///< none: an approximation that is measured, not held to exactness
    std::string worstParameter;
    bool pass = false; ///< without a tolerance: the difference is a finite number
};

} // namespace gram
