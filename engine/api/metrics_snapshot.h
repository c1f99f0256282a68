// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// What a long job is doing, for a progress bar. total = 0: unknown.
struct Progress {
    enum class Phase {
        Simulating,
        Reading,
        TrainingTokenizer,
        Tokenizing,
        PreparingModel,
        MeasuringBaseline,
        EncodingItems,
        Training,
        Evaluating,
        Saving
    };
    Phase phase = Phase::Training;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Wall time of the training thread in seconds, summed since the start of the run.
struct PhaseSeconds {
    double wait = 0; ///< for the next batch
    double encode = 0; ///< CE forward
    double cf = 0; ///< CF forward and backward
    double ceBackward = 0; ///< CE backward, with the re-forward of the bounded and Multi-step modes
    double optimizer = 0;
    double evaluation = 0; ///< not part of the training time

    bool operator==(const PhaseSeconds &) const = default;
};

/// One training step. Every step is recorded; none is thinned here.
struct StepRecord {
    std::int64_t step = 0; ///< 1-based
    double epoch = 0; ///< epochs done after this step, fractional
    double loss = 0; ///< mean over the batch; may be NaN
    double seconds = 0; ///< training time since the start, without pauses and evaluation
    std::int64_t interactions = 0; ///< K summed since the start
    std::int64_t unique = 0; ///< U summed since the start: R = interactions / unique
    std::int64_t encoded = 0; ///< texts of items forwarded through the CE since the start, as items
    std::uint64_t memoryBytes = 0; ///< tensors on the device: highest within this step
    std::uint64_t peakMemoryBytes = 0; ///< highest within the run so far
    std::uint64_t residentBytes = 0; ///< of the process
    // Of a GPU, as it was at the step's end; none where nothing tells of it.
    std::uint64_t reservedBytes = 0; ///< what this program holds of its memory, tensors included; 0 = not told
    std::uint64_t cardBytes = 0; ///< in use on the whole card, by all programs; 0 = not told
    /// Percent of the last moments in which something ran on it.
    std::optional<std::int32_t> utilization = std::nullopt;
    /// What the card has used since the run's start, without pauses, evaluations and saving.
    std::optional<double> joules = std::nullopt;

    bool operator==(const StepRecord &) const = default;
};

/// What the engine tells of a running job: every step since the last snapshot (at most one
/// snapshot per 33 ms). Never holds a tensor.
struct MetricsSnapshot {
    std::vector<StepRecord> steps;
    PhaseSeconds phases;
    std::uint64_t cePeakMemoryBytes = 0; ///< highest rise of device memory inside one CE phase
    std::int64_t totalSteps = 0; ///< planned; 0 = unknown
};

struct Metric {
    std::string name; ///< auc, accuracy, mrr, ndcg@5, ndcg@10, cold_auc, loss
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN = undefined on this data

    bool operator==(const Metric &) const = default;
};

struct Evaluation {
    std::int64_t step = 0;
    double epoch = 0;
    double seconds = 0; ///< training time at which it was made
    double evaluationSeconds = 0;
    std::vector<Metric> metrics;

    double value(const std::string &name) const
    {
        for (const Metric &m : metrics)
            if (m.name == name)
                return m.value;
        return std::numeric_limits<double>::quiet_NaN();
    }
};

/// E2E measured on this run's own first batches, with a model of its own that is thrown away.
struct Baseline {
    std::int64_t steps = 0; ///< measured, after one warm-up step
    double secondsPerStep = 0; ///< mean
    std::uint64_t peakMemoryBytes = 0;
};

} // namespace gram
