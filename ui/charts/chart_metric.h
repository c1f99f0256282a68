// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_data.h"

#include <QString>

#include <vector>

namespace gram {

/// What the charts are drawn over.
enum class ChartAxis {
    Steps,
    Epochs,
    Interactions,
    TrainingTime, ///< without pauses, evaluations and loading
    TimeWithEvaluations ///< the training time and that of the evaluations before it
};

/// A figure that a run tells at each step or, from Auc on, at each evaluation.
enum class ChartMetric {
    Loss,
    StepMemory,
    PeakMemory,
    ResidentMemory,
    ReservedMemory,
    CardMemory,
    Utilization,
    Speedup,
    Redundancy,
    StepSeconds,
    InteractionRate,
    EncodedItems,
    Auc,
    Accuracy,
    Mrr,
    Ndcg5,
    Ndcg10,
    ColdAuc,
    ValidationLoss
};

constexpr bool isOfEvaluations(ChartMetric metric)
{
    return metric >= ChartMetric::Auc;
}

/// A step's own figure, which can be noisy and is smoothed; the others are sums and peaks.
constexpr bool canBeSmoothed(ChartMetric metric)
{
    return metric == ChartMetric::Loss || metric == ChartMetric::StepMemory || metric == ChartMetric::ResidentMemory
        || metric == ChartMetric::Utilization || metric == ChartMetric::StepSeconds
        || metric == ChartMetric::InteractionRate;
}

constexpr bool isMemory(ChartMetric metric)
{
    return metric == ChartMetric::StepMemory || metric == ChartMetric::PeakMemory
        || metric == ChartMetric::ResidentMemory || metric == ChartMetric::ReservedMemory
        || metric == ChartMetric::CardMemory;
}

/// Told by a GPU, which may leave it out: then there is no value, which is not a failure.
constexpr bool isOfCard(ChartMetric metric)
{
    return metric == ChartMetric::ReservedMemory || metric == ChartMetric::CardMemory
        || metric == ChartMetric::Utilization;
}
/// Whether a GPU tells of this run's steps.
inline bool tellsOfCard(const RunData &run)
{
    return !run.steps.empty() && run.steps.back().reservedBytes > 0;
}

/// The metric's name in files and settings: lower-case, English.
const char *metricKey(ChartMetric metric);
/// The metric's name for people.
QString metricTitle(ChartMetric metric);

/// The run's value at its step (or evaluation) i. Memory in bytes. The speedup is that against one
/// second per step: times the baseline's seconds per step it is the speedup.
double metricValue(const RunData &run, ChartMetric metric, std::size_t i);
/// How many values the run has of it.
std::size_t metricCount(const RunData &run, ChartMetric metric);

QString axisTitle(ChartAxis axis);

/// What one chart shows: a metric, or several that belong together.
struct ChartView {
    QString key; ///< in the settings
    QString title;
    QString legend; ///< which line is what, where there are several
    QString unit;
    std::vector<ChartMetric> metrics;
    bool fromZero = false;
    QString shortTitle = {}; ///< of a small chart; empty = the title
};

/// All of them in the program's language, the four of the first start before the others.
std::vector<ChartView> chartViews();

} // namespace gram
