// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_metric.h"

#include <QCoreApplication>

#include <string>

namespace gram {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gram::ChartMetric)
};

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

const std::string &evaluationName(ChartMetric metric)
{
    static const std::string names[] { "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" };
    return names[static_cast<int>(metric) - static_cast<int>(ChartMetric::Auc)];
}

/// Training seconds of the step alone; NaN where they cannot be told.
double secondsOfStep(const RunData &run, std::size_t i)
{
    const double before = i == 0 ? 0 : run.steps[i - 1].seconds;
    const double seconds = run.steps[i].seconds - before;
    return seconds > 0 ? seconds : absent;
}

/// Steps a second up to this one, as the speedup takes them: without the first step, where it can be told.
double speedSoFar(const RunData &run, std::size_t i)
{
    const double warmUp = timedSteps(run).warmUp;
    const StepRecord &step = run.steps[i];
    return i == 0 || warmUp <= 0 ? static_cast<double>(step.step) / step.seconds
                                 : static_cast<double>(step.step - 1) / (step.seconds - warmUp);
}

} // namespace

const char *metricKey(ChartMetric metric)
{
    switch (metric) {
    case ChartMetric::Loss:
        return "training_loss";
    case ChartMetric::StepMemory:
        return "memory_in_step_bytes";
    case ChartMetric::PeakMemory:
        return "peak_memory_bytes";
    case ChartMetric::ResidentMemory:
        return "resident_bytes";
    case ChartMetric::ReservedMemory:
        return "reserved_bytes";
    case ChartMetric::CardMemory:
        return "card_bytes";
    case ChartMetric::Utilization:
        return "utilization_percent";
    case ChartMetric::Speedup:
        return "speedup_so_far";
    case ChartMetric::Redundancy:
        return "r_so_far";
    case ChartMetric::StepSeconds:
        return "seconds_per_step";
    case ChartMetric::InteractionRate:
        return "interactions_per_second";
    case ChartMetric::EncodedItems:
        return "encoded_items";
    case ChartMetric::Auc:
        return "auc";
    case ChartMetric::Accuracy:
        return "accuracy";
    case ChartMetric::Mrr:
        return "mrr";
    case ChartMetric::Ndcg5:
        return "ndcg@5";
    case ChartMetric::Ndcg10:
        return "ndcg@10";
    case ChartMetric::ColdAuc:
        return "cold_auc";
    case ChartMetric::ValidationLoss:
        return "validation_loss";
    }
    return "";
}

QString metricTitle(ChartMetric metric)
{
    switch (metric) {
    case ChartMetric::Loss:
        return Texts::tr("Training loss");
    case ChartMetric::StepMemory:
        return Texts::tr("Memory in the step");
    case ChartMetric::PeakMemory:
        return Texts::tr("Peak memory");
    case ChartMetric::ResidentMemory:
        return Texts::tr("Resident memory");
    case ChartMetric::ReservedMemory:
        return Texts::tr("Memory held");
    case ChartMetric::CardMemory:
        return Texts::tr("Memory of the card");
    case ChartMetric::Utilization:
        return Texts::tr("GPU utilization");
    case ChartMetric::Speedup:
        return Texts::tr("Speedup so far");
    case ChartMetric::Redundancy:
        return Texts::tr("R so far");
    case ChartMetric::StepSeconds:
        return Texts::tr("Seconds per step");
    case ChartMetric::InteractionRate:
        return Texts::tr("Interactions per second");
    case ChartMetric::EncodedItems:
        return Texts::tr("Encoded items");
    case ChartMetric::Auc:
        return Texts::tr("Validation AUC");
    case ChartMetric::Accuracy:
        return Texts::tr("Validation accuracy");
    case ChartMetric::Mrr:
        return Texts::tr("Validation MRR");
    case ChartMetric::Ndcg5:
        return Texts::tr("Validation nDCG@5");
    case ChartMetric::Ndcg10:
        return Texts::tr("Validation nDCG@10");
    case ChartMetric::ColdAuc:
        return Texts::tr("Cold-start AUC");
    case ChartMetric::ValidationLoss:
        return Texts::tr("Validation loss");
    }
    return {};
}

double metricValue(const RunData &run, ChartMetric metric, std::size_t i)
{
    if (isOfEvaluations(metric))
        return run.evaluations[i].value(evaluationName(metric));
    const StepRecord &step = run.steps[i];
    switch (metric) {
    case ChartMetric::Loss:
        return step.loss;
    case ChartMetric::StepMemory:
        return static_cast<double>(step.memoryBytes);
    case ChartMetric::PeakMemory:
        return static_cast<double>(step.peakMemoryBytes);
    case ChartMetric::ResidentMemory:
        return static_cast<double>(step.residentBytes);
    case ChartMetric::ReservedMemory:
        return step.reservedBytes > 0 ? static_cast<double>(step.reservedBytes) : absent;
    case ChartMetric::CardMemory:
        return step.cardBytes > 0 ? static_cast<double>(step.cardBytes) : absent;
    case ChartMetric::Utilization:
        return step.utilization ? static_cast<double>(*step.utilization) : absent;
    case ChartMetric::Speedup:
        return speedSoFar(run, i);
    case ChartMetric::Redundancy:
        return static_cast<double>(step.interactions) / static_cast<double>(step.unique);
    case ChartMetric::StepSeconds:
        return secondsOfStep(run, i);
    case ChartMetric::InteractionRate:
        return static_cast<double>(step.interactions - (i == 0 ? 0 : run.steps[i - 1].interactions))
            / secondsOfStep(run, i);
    case ChartMetric::EncodedItems:
        return static_cast<double>(step.encoded);
    default:
        return absent;
    }
}

std::size_t metricCount(const RunData &run, ChartMetric metric)
{
    return isOfEvaluations(metric) ? run.evaluations.size() : run.steps.size();
}

QString axisTitle(ChartAxis axis)
{
    switch (axis) {
    case ChartAxis::Steps:
        return Texts::tr("steps");
    case ChartAxis::Epochs:
        return Texts::tr("epochs");
    case ChartAxis::Interactions:
        return Texts::tr("interactions");
    case ChartAxis::TrainingTime:
        return Texts::tr("training time, s");
    case ChartAxis::TimeWithEvaluations:
        return Texts::tr("training and evaluation time, s");
    }
    return {};
}

std::vector<ChartView> chartViews()
{
    using enum ChartMetric;
    std::vector<ChartView> views {
        { QStringLiteral("loss"), Texts::tr("Loss"), Texts::tr("━ training   ● validation"), {},
            { Loss, ValidationLoss }, false },
        { QStringLiteral("speedup"), Texts::tr("Speedup vs E2E"),
            Texts::tr("━ speedup so far   ─ R: exact GRAM's limit"), Texts::tr("times E2E's speed"),
            { Speedup, Redundancy }, true, Texts::tr("Speedup") },
        { QStringLiteral("memory"), Texts::tr("Memory of the tensors"),
            Texts::tr("━ each step   ┅ peak   ┈ process, resident"), {},
            { StepMemory, PeakMemory, ResidentMemory, ReservedMemory, CardMemory }, true, Texts::tr("Memory") },
        { QStringLiteral("quality"), Texts::tr("Quality"), Texts::tr("● validation AUC   ○ cold-start AUC"),
            Texts::tr("AUC"), { Auc, ColdAuc }, false },
    };
    for (const ChartMetric metric : { Loss, ValidationLoss, StepMemory, PeakMemory, ResidentMemory, ReservedMemory,
             CardMemory, Utilization, Speedup, Redundancy, StepSeconds, InteractionRate, EncodedItems, Auc, ColdAuc,
             Accuracy, Mrr, Ndcg5, Ndcg10 }) {
        const bool fromZero = !isOfEvaluations(metric) && metric != Loss;
        const QString unit = metric == Speedup ? Texts::tr("times E2E's speed")
            : metric == Utilization            ? Texts::tr("%", "unit")
                                               : QString();
        views.push_back(
            { QString::fromLatin1(metricKey(metric)), metricTitle(metric), {}, unit, { metric }, fromZero, {} });
    }
    return views;
}

} // namespace gram
