// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_store.h"

namespace gram {

void SeriesStore::update(const RunData &run)
{
    Entry &e = m_entries[run.id];
    const std::size_t evaluations = e.evaluationSeconds.size();
    const double warmUp = timedSteps(run).warmUp;
    const bool grown = e.generation > 0 && (e.steps == 0 || warmUp == e.warmUp) && run.steps.size() >= e.steps
        && run.evaluations.size() >= evaluations
        && (e.steps == 0 || (run.steps.front() == e.first && run.steps[e.steps - 1] == e.last))
        && (evaluations == 0 || run.evaluations[evaluations - 1].step == e.lastEvaluation.step);
    if (!grown) {
        e = Entry();
        e.generation = ++m_generation;
    }
    e.warmUp = warmUp;
    e.steps = run.steps.size();
    if (e.steps > 0) {
        e.first = run.steps.front();
        e.last = run.steps.back();
    }
    while (e.evaluationSeconds.size() < run.evaluations.size()) {
        e.lastEvaluation = run.evaluations[e.evaluationSeconds.size()];
        const double before = e.evaluationSeconds.empty() ? 0 : e.evaluationSeconds.back();
        e.evaluationSeconds.push_back(before + e.lastEvaluation.evaluationSeconds);
    }
}

quint64 SeriesStore::stamp(const RunData &run, ChartMetric metric) const
{
    return entry(run).generation << 40 | metricCount(run, metric);
}

double SeriesStore::x(const RunData &run, ChartAxis axis, ChartMetric metric, std::size_t i) const
{
    const std::vector<double> &evaluationSeconds = entry(run).evaluationSeconds;
    if (isOfEvaluations(metric)) {
        const Evaluation &evaluation = run.evaluations[i];
        switch (axis) {
        case ChartAxis::Steps:
            return static_cast<double>(evaluation.step);
        case ChartAxis::Epochs:
            return evaluation.epoch;
        case ChartAxis::Interactions: {
            const auto after = std::upper_bound(run.steps.begin(), run.steps.end(), evaluation.step,
                [](std::int64_t at, const StepRecord &s) { return at < s.step; });
            return after == run.steps.begin() ? 0 : static_cast<double>((after - 1)->interactions);
        }
        case ChartAxis::TrainingTime:
            return evaluation.seconds;
        case ChartAxis::TimeWithEvaluations:
            return evaluation.seconds + evaluationSeconds[i];
        }
    }
    const StepRecord &step = run.steps[i];
    switch (axis) {
    case ChartAxis::Steps:
        break;
    case ChartAxis::Epochs:
        return step.epoch;
    case ChartAxis::Interactions:
        return static_cast<double>(step.interactions);
    case ChartAxis::TrainingTime:
        return step.seconds;
    case ChartAxis::TimeWithEvaluations: {
        const auto next = std::lower_bound(run.evaluations.begin(), run.evaluations.end(), step.step,
            [](const Evaluation &e, std::int64_t at) { return e.step < at; });
        const auto before = static_cast<std::size_t>(next - run.evaluations.begin());
        return step.seconds + (before == 0 ? 0 : evaluationSeconds[before - 1]);
    }
    }
    return static_cast<double>(step.step);
}

double SeriesStore::lastX(const RunData &run, ChartAxis axis) const
{
    double last = std::numeric_limits<double>::quiet_NaN();
    if (!run.steps.empty())
        last = x(run, axis, ChartMetric::Loss, run.steps.size() - 1);
    if (!run.evaluations.empty())
        last = std::fmax(last, x(run, axis, ChartMetric::Auc, run.evaluations.size() - 1));
    return last;
}

double SeriesStore::firstX(const RunData &run, ChartAxis axis) const
{
    double first = std::numeric_limits<double>::quiet_NaN();
    const auto consider = [&](ChartMetric metric) {
        for (std::size_t i = 0; i < metricCount(run, metric); ++i)
            if (const double at = x(run, axis, metric, i); at > 0) {
                first = std::fmin(first, at);
                break;
            }
    };
    consider(ChartMetric::Loss);
    consider(ChartMetric::Auc);
    return first;
}

MinMaxPyramid &SeriesStore::pyramid(const RunData &run, ChartMetric metric)
{
    MinMaxPyramid &p = m_entries.at(run.id).pyramids[metric];
    p.extend(metricCount(run, metric), [&](std::size_t i) { return metricValue(run, metric, i); });
    return p;
}

SeriesStore::Smoothed &SeriesStore::smoothedSeries(const RunData &run, ChartMetric metric, double span)
{
    Smoothed &s = m_entries.at(run.id).smoothed[metric];
    if (s.span != span) {
        s = Smoothed();
        s.span = span;
    }
    const double keep = 1 - 1 / span;
    const std::size_t count = metricCount(run, metric);
    for (std::size_t i = s.values.size(); i < count; ++i) {
        const double value = metricValue(run, metric, i);
        if (std::isfinite(value)) {
            s.weight = keep * s.weight + (1 - keep);
            s.mean += (value - s.mean) * (1 - keep) / s.weight;
        }
        s.values.push_back(s.weight > 0 ? s.mean : std::numeric_limits<double>::quiet_NaN());
    }
    s.pyramid.extend(count, [&](std::size_t i) { return s.values[i]; });
    return s;
}

namespace {

/// The steps' own x, told apart once and not for each of them.
template<typename Use>
auto withX(const SeriesStore &store, const RunData &run, ChartMetric metric, ChartAxis axis, Use &&use)
{
    if (!isOfEvaluations(metric)) {
        switch (axis) {
        case ChartAxis::Steps:
            return use([&run](std::size_t i) { return static_cast<double>(run.steps[i].step); });
        case ChartAxis::Epochs:
            return use([&run](std::size_t i) { return run.steps[i].epoch; });
        case ChartAxis::Interactions:
            return use([&run](std::size_t i) { return static_cast<double>(run.steps[i].interactions); });
        case ChartAxis::TrainingTime:
            return use([&run](std::size_t i) { return run.steps[i].seconds; });
        case ChartAxis::TimeWithEvaluations:
            break;
        }
    }
    return use([&, metric, axis](std::size_t i) { return store.x(run, axis, metric, i); });
}

void scaleBy(ThinnedSeries &series, double scale)
{
    for (QPointF &p : series.line)
        p.ry() *= scale;
}

} // namespace

ThinnedSeries SeriesStore::thinned(const RunData &run, ChartMetric metric, ChartAxis axis, const ThinningRange &range,
    double scale)
{
    const MinMaxPyramid &values = pyramid(run, metric);
    ThinnedSeries out = withX(*this, run, metric, axis, [&](const auto &at) {
        return values.thinned(
            at, [&](std::size_t i) { return metricValue(run, metric, i); }, range);
    });
    scaleBy(out, scale);
    return out;
}

ThinnedSeries SeriesStore::smoothed(const RunData &run, ChartMetric metric, ChartAxis axis, const ThinningRange &range,
    double scale, double span)
{
    const Smoothed &s = smoothedSeries(run, metric, span);
    ThinnedSeries out = withX(*this, run, metric, axis, [&](const auto &at) {
        return s.pyramid.thinned(
            at, [&](std::size_t i) { return s.values[i]; }, range);
    });
    out.notFinite.clear(); // those of the values themselves are marked
    scaleBy(out, scale);
    return out;
}

std::optional<std::size_t> SeriesStore::placeAt(const RunData &run, ChartMetric metric, ChartAxis axis, double at) const
{
    const std::size_t count = metricCount(run, metric);
    std::size_t begin = 0;
    std::size_t end = count;
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (x(run, axis, metric, middle) <= at)
            begin = middle + 1;
        else
            end = middle;
    }
    // after its last step a run has no value, but an evaluation holds until the next one
    if (begin == 0 || (begin == count && at > lastX(run, axis)))
        return std::nullopt;
    return begin - 1;
}

double SeriesStore::smoothedValue(const RunData &run, ChartMetric metric, std::size_t i, double span)
{
    return smoothedSeries(run, metric, span).values[i];
}

std::array<double, 2> SeriesStore::extremes(const RunData &run, ChartMetric metric)
{
    return pyramid(run, metric).extremes();
}

} // namespace gram
