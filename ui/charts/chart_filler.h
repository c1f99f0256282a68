// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metric.h"
#include "charts/plot_lines.h"
#include "charts/seed_bands.h"

#include <QString>

#include <map>
#include <vector>

namespace gram {

class ChartsBar;
class LiveChart;
class RunModel;
class SeriesStore;
struct RunData;

/// Fills a chart with the lines of the checked runs, and says in words what it shows.
class ChartFiller {
public:
    ChartFiller(const RunModel &runs, SeriesStore &store, const ChartsBar &bar)
        : m_runs(runs)
        , m_store(store)
        , m_bar(bar)
    {
    }

    void fill(LiveChart *chart, double low, double high);
    /// The run whose lines lie above the others'; 0: none.
    void setSelected(quint64 id) { m_selected = id; }
    /// The table of its values.
    void fillValues(LiveChart *chart);

    /// What the recorded values are multiplied with; 0 = the run has no such figure.
    double scaleOf(const LiveChart *chart, const RunData &run, ChartMetric metric);
    /// The chart's metrics that a checked run has, or all where none has one.
    std::vector<ChartMetric> metricsIn(const LiveChart *chart);
    /// A value as it is read off; a dash where a GPU has not told it.
    static QString valueText(const RunData &run, ChartMetric metric, std::size_t i, double scale);
    /// What the run's speedup is measured against; 0 = nothing.
    double secondsOfBaseline(const RunData &run, QString *text = nullptr);
    /// The runs that differ by their seed alone and have ended, whether or not they are drawn as bands.
    std::vector<SeedFamily> families() const;
    /// Those that are drawn as bands.
    std::vector<SeedFamily> bandedFamilies() const;
    /// "2 · Single-step, 3 seeds", after its first run, which it is drawn as
    static QString familyName(const SeedFamily &family);
    /// The mean at x and what lies around it; a dash outside of the band.
    QString bandText(const LiveChart *chart, const SeedFamily &family, ChartMetric metric, double x);
    /// What runs are measured against may have changed.
    void forgetReferences() { m_references.clear(); }

private:
    void fillRun(LiveChart *chart, const RunData &run);
    /// The metric at that place of the view; `drawn`: how many of the run are before it.
    void fillMetric(LiveChart *chart, const RunData &run, std::size_t place, std::size_t drawn);
    void fillFamily(LiveChart *chart, const SeedFamily &family);
    /// Null where one of the runs has no such figure.
    const SeedBand *bandOf(const LiveChart *chart, const SeedFamily &family, ChartMetric metric);
    PlotLines::Style styleOf(const LiveChart *chart, const RunData &run, std::size_t metric, std::size_t drawn) const;
    void describe(LiveChart *chart, const std::vector<SeedFamily> &families);
    QString emptyText(const LiveChart *chart);

    const RunModel &m_runs;
    SeriesStore &m_store;
    const ChartsBar &m_bar;
    SeedBands m_bands;
    quint64 m_selected = 0;
    struct Reference {
        double secondsPerStep = 0;
        QString text;
    };
    std::map<quint64, Reference> m_references; ///< by run, until one may have changed
};

/// Of a figure that is read off a chart.
QString chartValueText(double value);

} // namespace gram
