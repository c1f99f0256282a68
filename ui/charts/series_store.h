// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metric.h"
#include "charts/min_max_pyramid.h"

#include <map>
#include <optional>

namespace gram {

/// What the charts have worked out of the runs' records, kept as long as the records only grow: a
/// refresh costs what has been added. The records themselves stay in the runs.
class SeriesStore {
public:
    /// Looks at what the run has told since the last time. To be called before the others, each
    /// time the runs may have changed.
    void update(const RunData &run);
    /// Drops the runs that are not among these.
    template<typename Runs>
    void keepOnly(const Runs &runs);

    /// Another number for each state of the run's series: what was drawn of it with this number is
    /// still true.
    quint64 stamp(const RunData &run, ChartMetric metric) const;

    double x(const RunData &run, ChartAxis axis, ChartMetric metric, std::size_t i) const;
    /// The last (and, on a logarithmic axis, the first above zero) x of the run; NaN without any.
    double lastX(const RunData &run, ChartAxis axis) const;
    double firstX(const RunData &run, ChartAxis axis) const;

    /// The metric times `scale`, as recorded.
    ThinnedSeries thinned(const RunData &run, ChartMetric metric, ChartAxis axis, const ThinningRange &range,
        double scale);
    /// Its exponential moving average over about `span` steps: each value is weighted against the
    /// mean so far only, so that a value never changes once it is drawn, and the beginning does not
    /// lean towards zero. Values that are not finite are left out.
    ThinnedSeries smoothed(const RunData &run, ChartMetric metric, ChartAxis axis, const ThinningRange &range,
        double scale, double span);

    /// The place of the last value at or before x, if the run has been told up to there.
    std::optional<std::size_t> placeAt(const RunData &run, ChartMetric metric, ChartAxis axis, double x) const;
    double smoothedValue(const RunData &run, ChartMetric metric, std::size_t i, double span);
    /// Lowest and highest of all finite values.
    std::array<double, 2> extremes(const RunData &run, ChartMetric metric);

private:
    struct Smoothed {
        double span = 0;
        double mean = 0;
        double weight = 0;
        std::vector<double> values;
        MinMaxPyramid pyramid;
    };
    struct Entry {
        quint64 generation = 0; ///< another one if the records were not only appended to
        StepRecord first, last;
        Evaluation lastEvaluation;
        std::size_t steps = 0;
        double warmUp = 0; ///< known better when the run has ended
        std::vector<double> evaluationSeconds; ///< sums
        std::map<ChartMetric, MinMaxPyramid> pyramids;
        std::map<ChartMetric, Smoothed> smoothed;
    };

    const Entry &entry(const RunData &run) const { return m_entries.at(run.id); }
    MinMaxPyramid &pyramid(const RunData &run, ChartMetric metric);
    Smoothed &smoothedSeries(const RunData &run, ChartMetric metric, double span);

    std::map<quint64, Entry> m_entries; ///< by the run's id
    quint64 m_generation = 0;
};

template<typename Runs>
void SeriesStore::keepOnly(const Runs &runs)
{
    if (m_entries.size() <= runs.size())
        return;
    std::map<quint64, Entry> kept;
    for (const RunData &run : runs)
        if (auto node = m_entries.extract(run.id))
            kept.insert(std::move(node));
    m_entries = std::move(kept);
}

} // namespace gram
