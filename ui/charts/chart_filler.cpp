// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_filler.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "charts/charts_bar.h"
#include "charts/charts_panel.h"
#include "charts/live_chart.h"
#include "charts/run_scatter.h"
#include "charts/series_store.h"
#include "charts/shown_runs.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace gram {

namespace {

/// `main`: of runs that tell of the process; `held` and `card`: of runs that tell of a GPU, and of all of it.
QString memoryLegend(bool main, bool held, bool card)
{
    const QString ofProcess = ChartsPanel::tr("┅ peak   ┈ process, resident");
    const QString ofCard = card ? ChartsPanel::tr("┅ held by the program   ┈ whole card, all programs")
                                : ChartsPanel::tr("┅ held by the program");
    if (!held)
        return ChartsPanel::tr("━ each step   %1").arg(ofProcess);
    const QString tensors = ChartsPanel::tr("━ tensors, each step");
    return main ? ChartsPanel::tr("%1   CPU: %2   GPU: %3").arg(tensors, ofProcess, ofCard)
                : ChartsPanel::tr("%1   %2").arg(tensors, ofCard);
}

/// Fewer digits than a value has: more of it are chance.
QString deviationText(double value)
{
    return value < 100 ? QLocale().toString(value, 'g', 3) : QLocale().toString(value, 'f', 0);
}

/// Whether the run measures E2E now or will do so.
bool measuresBaseline(const RunData &run)
{
    return !traitsOf(run.config.mode).isReference && run.config.baselineSteps > 0 && !run.baseline && !run.hasEnded();
}

} // namespace

QString ChartFiller::valueText(const RunData &run, ChartMetric metric, std::size_t i, double scale)
{
    const double value = metricValue(run, metric, i);
    return std::isnan(value) && isOfCard(metric) ? ChartsPanel::tr("–") : chartValueText(value * scale);
}

std::vector<ChartMetric> ChartFiller::metricsIn(const LiveChart *chart)
{
    const std::vector<ChartMetric> &all = chart->view().metrics;
    std::vector<ChartMetric> shown;
    for (const ChartMetric metric : all) {
        bool any = false;
        forShown(m_runs, [&](const RunData &run) { any = any || scaleOf(chart, run, metric) != 0; });
        if (any)
            shown.push_back(metric);
    }
    return shown.empty() ? all : shown;
}

void ChartFiller::fill(LiveChart *chart, double low, double high)
{
    const std::vector<SeedFamily> families = bandedFamilies();
    describe(chart, families);
    chart->begin(low, high, m_bar.isLog());
    const int selected = m_runs.rowOf(m_selected);
    chart->lines().raise(selected < 0 ? 0 : m_runs.run(selected).number);
    std::vector<ChartMark> marks;
    forShown(m_runs, [&](const RunData &run) { m_store.update(run); });
    m_bands.keepOnly(families);
    for (const SeedFamily &family : families)
        fillFamily(chart, family);
    forShown(m_runs, [&](const RunData &run) {
        const SeedFamily *banded = familyWith(families, run);
        if (banded && banded->front() != &run)
            return;
        if (!banded)
            fillRun(chart, run);
        for (const SettingChange &change : run.changes) {
            const auto at = std::lower_bound(run.steps.begin(), run.steps.end(), change.step,
                [](const StepRecord &step, std::int64_t n) { return step.step < n; });
            if (at != run.steps.end())
                marks.push_back(
                    { m_store.x(run, m_bar.axis(), ChartMetric::Loss, static_cast<std::size_t>(at - run.steps.begin())),
                        run.number, changeTitle(change) });
        }
    });
    chart->setMarks(marks);
    chart->end(emptyText(chart));
}

PlotLines::Style ChartFiller::styleOf(const LiveChart *chart, const RunData &run, std::size_t metric,
    std::size_t drawn) const
{
    static constexpr std::array otherLines { Qt::DashLine, Qt::DotLine };
    const std::vector<ChartMetric> &metrics = chart->view().metrics;
    PlotLines::Style line;
    line.live = isTraining(run);
    line.width = runLineWidth();
    if (drawn == 0) {
        line.label = run.name();
    } else if (metrics[metric] == ChartMetric::Redundancy) { // what the runs of the same data have in common
        line.limit = true;
        line.width = 1;
        line.label = QStringLiteral("R");
    } else {
        line.width = 1;
        line.line = otherLines[drawn - 1];
    }
    if (isOfEvaluations(metrics[metric])) {
        line.markers = true;
        if (metric > 0 && !isOfEvaluations(metrics[0])) {
            line.line = Qt::NoPen; // beside a line of the steps
        } else if (metric > 0) {
            line.line = Qt::DotLine;
            line.hollow = true;
        }
    }
    return line;
}

void ChartFiller::fillRun(LiveChart *chart, const RunData &run)
{
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < chart->view().metrics.size(); ++i)
        if (scaleOf(chart, run, chart->view().metrics[i]) != 0)
            fillMetric(chart, run, i, drawn++);
}

void ChartFiller::fillMetric(LiveChart *chart, const RunData &run, std::size_t place, std::size_t drawn)
{
    PlotLines &lines = chart->lines();
    const ChartMetric metric = chart->view().metrics[place];
    const double scale = scaleOf(chart, run, metric);
    const PlotLines::Style line = styleOf(chart, run, place, drawn);
    const int span = m_bar.spanOf(metric);
    const auto stamp = static_cast<quint64>(
        qHashMulti(0, m_store.stamp(run, metric), static_cast<int>(m_bar.axis()), scale, span));
    const PlotLines::Id raw { run.number, metric, span > 1 };
    PlotLines::Style rawStyle = line;
    if (span > 1) {
        rawStyle.width = 1;
        rawStyle.opacity = 0.35;
        rawStyle.label.clear();
    }
    if (!lines.keep(raw, rawStyle, stamp)) {
        ThinnedSeries points = m_store.thinned(run, metric, m_bar.axis(), lines.range(), scale);
        if (isOfEvaluations(metric) || isOfCard(metric)) {
            // an undefined metric (no cold item, say) is absent, not a failure
            points.notFinite.clear();
            std::erase_if(points.line, [](const QPointF &p) { return std::isnan(p.y()); });
        }
        lines.set(raw, points);
    }
    const PlotLines::Id smooth { run.number, metric, false };
    if (span > 1 && !lines.keep(smooth, line, stamp))
        lines.set(smooth, m_store.smoothed(run, metric, m_bar.axis(), lines.range(), scale, span));
}

std::vector<SeedFamily> ChartFiller::families() const
{
    std::vector<const RunData *> finished; // one that was stopped early would cut the others' mean
    forShown(m_runs, [&](const RunData &run) {
        if (run.state == RunState::Finished && !run.steps.empty())
            finished.push_back(&run);
    });
    return seedFamilies(finished);
}

std::vector<SeedFamily> ChartFiller::bandedFamilies() const
{
    return m_bar.showsBands() ? families() : std::vector<SeedFamily>();
}

QString ChartFiller::familyName(const SeedFamily &family)
{
    return ChartsPanel::tr("%1, %n seed(s)", nullptr, static_cast<int>(family.size())).arg(family.front()->name());
}

const SeedBand *ChartFiller::bandOf(const LiveChart *chart, const SeedFamily &family, ChartMetric metric)
{
    std::vector<double> scales;
    for (const RunData *run : family)
        scales.push_back(scaleOf(chart, *run, metric));
    if (std::find(scales.begin(), scales.end(), 0) != scales.end())
        return nullptr;
    return &m_bands.band(family, metric, m_bar.axis(), m_bar.spanOf(metric), scales, m_store);
}

QString ChartFiller::bandText(const LiveChart *chart, const SeedFamily &family, ChartMetric metric, double x)
{
    const SeedBand *band = bandOf(chart, family, metric);
    const auto at = band ? band->placeAt(x) : std::nullopt;
    if (!at || std::isnan(band->mean[*at]))
        return ChartsPanel::tr("–");
    const QString mean = chartValueText(band->mean[*at]);
    return family.size() == 2 ? ChartsPanel::tr("%1 (%2 to %3)", "mean, least, greatest")
                                    .arg(mean, chartValueText(band->low[*at]), chartValueText(band->high[*at]))
                              : ChartsPanel::tr("%1 ± %2", "mean, standard deviation")
                                    .arg(mean, deviationText(band->high[*at] - band->mean[*at]));
}

/// Of the view's first figure a mean with a band; of the others, which would cover it, the mean alone.
void ChartFiller::fillFamily(LiveChart *chart, const SeedFamily &family)
{
    const ChartView &view = chart->view();
    PlotLines &lines = chart->lines();
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < view.metrics.size(); ++i) {
        const ChartMetric metric = view.metrics[i];
        const SeedBand *band = bandOf(chart, family, metric);
        if (!band
            || band->mean.empty()) { // without a common step, as evaluations within a budget of seconds, or a scale
            bool any = false;
            for (const RunData *run : family)
                if (scaleOf(chart, *run, metric) != 0) {
                    fillMetric(chart, *run, i, drawn);
                    any = true;
                }
            drawn += any ? 1 : 0;
            continue;
        }
        PlotLines::Style line = styleOf(chart, *family.front(), i, drawn);
        if (drawn == 0)
            line.label = familyName(family);
        const int run = family.front()->number;
        // A run's own line could have the same number.
        const auto stamp = static_cast<quint64>(qHashMulti(1, band->stamp));
        if (drawn++ == 0)
            for (const auto part : { PlotLines::Id::Part::LowerEdge, PlotLines::Id::Part::UpperEdge }) {
                PlotLines::Style edge;
                edge.line = Qt::NoPen;
                edge.fill = 0.22;
                const PlotLines::Id id { run, metric, true, part };
                if (!lines.keep(id, edge, stamp))
                    lines.set(id, band->edge(lines.range(), part == PlotLines::Id::Part::UpperEdge));
            }
        const PlotLines::Id mean { run, metric };
        if (!lines.keep(mean, line, stamp))
            lines.set(mean, band->thinnedMean(lines.range(), !isOfEvaluations(metric) && !isOfCard(metric)));
    }
}

double ChartFiller::secondsOfBaseline(const RunData &run, QString *text)
{
    auto it = m_references.find(run.id);
    if (it == m_references.end()) {
        const auto found = m_runs.referenceFor(run.config, &run);
        it = m_references.emplace(run.id, found ? Reference { found->secondsPerStep, found->text } : Reference()).first;
    }
    if (text)
        *text = it->second.text;
    return it->second.secondsPerStep;
}

double ChartFiller::scaleOf(const LiveChart *chart, const RunData &run, ChartMetric metric)
{
    // in a chart of the speedup, R is the limit of what has one
    if (metric == ChartMetric::Speedup
        || (metric == ChartMetric::Redundancy && chart->view().metrics.front() == ChartMetric::Speedup)) {
        const double seconds = secondsOfBaseline(run);
        return metric == ChartMetric::Speedup ? seconds : seconds > 0 ? 1 : 0;
    }
    if (!isMemory(metric))
        return 1;
    // In the chart of all memory a GPU's run has what tells of the card, the others what tells of the process.
    if (chart->view().metrics.size() > 1 && metric != ChartMetric::StepMemory && isOfCard(metric) != tellsOfCard(run))
        return 0;
    std::uint64_t highest = 0;
    forShown(m_runs, [&](const RunData &other) {
        if (other.steps.empty())
            return;
        const StepRecord &last = other.steps.back();
        highest = std::max({ highest, last.peakMemoryBytes, last.residentBytes, last.reservedBytes, last.cardBytes });
    });
    return highest >= (std::uint64_t { 1 } << 30) ? 1.0 / (1 << 30) : 1.0 / (1 << 20);
}

void ChartFiller::describe(LiveChart *chart, const std::vector<SeedFamily> &families)
{
    const ChartView &view = chart->view();
    const ChartMetric first = view.metrics.front();
    QString unit = view.unit;
    if (first == ChartMetric::Speedup) {
        QSet<QString> references;
        forShown(m_runs, [&](const RunData &run) {
            QString text;
            if (secondsOfBaseline(run, &text) > 0)
                references.insert(text);
        });
        chart->setTitle(references.isEmpty() ? ChartsPanel::tr("Speedup vs E2E")
                : references.size() == 1     ? ChartsPanel::tr("Speedup vs %1").arg(*references.begin())
                                             : ChartsPanel::tr("Speedup vs E2E, several baselines"));
    } else if (isMemory(first)) {
        unit = scaleOf(chart, {}, first) < 1.0 / (1 << 20) ? ChartsPanel::tr("GiB") : ChartsPanel::tr("MiB");
        QString device;
        bool severalDevices = false, main = false, held = false, card = false;
        forShown(m_runs, [&](const RunData &run) {
            main = main || (!run.steps.empty() && !tellsOfCard(run));
            held = held || tellsOfCard(run);
            card = card || (tellsOfCard(run) && run.steps.back().cardBytes > 0);
            const QString on = run.config.device == "cpu" ? ChartsPanel::tr("CPU") : ChartsPanel::tr("GPU");
            severalDevices = severalDevices || (!device.isEmpty() && device != on);
            device = on;
        });
        if (view.metrics.size() > 1) {
            chart->setTitle(severalDevices || device.isEmpty() ? ChartsPanel::tr("Memory of the tensors")
                    : held                                     ? ChartsPanel::tr("Memory on the GPU")
                           : ChartsPanel::tr("Memory of the tensors on the %1").arg(device));
            chart->setLegend(memoryLegend(main, held, card));
        }
    }
    const auto pairs = std::count_if(families.begin(), families.end(),
        [](const SeedFamily &family) { return family.size() == 2; });
    const auto all = static_cast<std::ptrdiff_t>(families.size());
    chart->setBandLegend(all == 0 ? QString()
            : pairs == 0          ? ChartsPanel::tr("▒ over the seeds: mean ± standard deviation")
            : pairs == all        ? ChartsPanel::tr("▒ over two seeds: least to greatest")
                           : ChartsPanel::tr("▒ over the seeds: mean ± standard deviation; of two, least to greatest"));
    chart->setWholeX(m_bar.axis() == ChartAxis::Steps || m_bar.axis() == ChartAxis::Interactions);
    chart->setAxisLabels(axisTitle(m_bar.axis()), unit);
}

QString ChartFiller::emptyText(const LiveChart *chart)
{
    bool measuring = false;
    bool waiting = false;
    bool anyGram = false;
    bool baselineRuns = false; // an E2E run that the others will be measured against
    forShown(m_runs, [&](const RunData &run) {
        measuring = measuring || measuresBaseline(run);
        waiting = waiting || !run.hasEnded();
        anyGram = anyGram || !traitsOf(run.config.mode).isReference;
        baselineRuns = baselineRuns || (traitsOf(run.config.mode).isReference && !run.hasEnded());
    });
    const ChartMetric first = chart->view().metrics.front();
    if (first == ChartMetric::Loss)
        return measuring ? ChartsPanel::tr("E2E is measured first, then the run trains and its loss appears here.")
            : waiting    ? ChartsPanel::tr("The run is being prepared; its loss appears here.")
                         : ChartsPanel::tr("Press Start: the loss of each step appears here.");
    if (first == ChartMetric::Speedup)
        return measuring ? ChartsPanel::tr("E2E is measured first, then the run's speedup appears here.")
            : baselineRuns && anyGram
            ? ChartsPanel::tr("E2E trains as the baseline. The speedup of the other runs appears here when it "
                              "has finished.")
            : anyGram
            ? ChartsPanel::tr(
                "No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and "
                "batch.")
            : ChartsPanel::tr("E2E seconds per step by the run's own. Start a GRAM run to see how much faster it is.");
    if (isMemory(first))
        return ChartsPanel::tr("Memory in use and its peak appear here while a run trains.");
    if (isOfEvaluations(first))
        return chart->view().metrics.size() > 1
            ? ChartsPanel::tr("Validation AUC and cold-start AUC appear here after each evaluation.")
            : ChartsPanel::tr("This figure appears here after each evaluation, where the data and the task have it.");
    return ChartsPanel::tr("This figure appears here while a run trains.");
}

void ChartFiller::fillValues(LiveChart *chart)
{
    const QLocale locale;
    QList<QStringList> rows;
    forShown(m_runs, [&](const RunData &run) {
        m_store.update(run);
        for (const ChartMetric metric : chart->view().metrics) {
            const double scale = scaleOf(chart, run, metric);
            const std::size_t count = metricCount(run, metric);
            const auto [lowest, highest] = m_store.extremes(run, metric);
            if (scale == 0 || count == 0 || lowest > highest)
                continue;
            rows << QStringList { run.name(), metricTitle(metric),
                locale.toString(m_store.x(run, m_bar.axis(), metric, count - 1), 'g', 7),
                valueText(run, metric, count - 1, scale), chartValueText(lowest * scale),
                chartValueText(highest * scale), locale.toString(static_cast<qulonglong>(count)) };
        }
    });
    for (const SeedFamily &family : bandedFamilies())
        for (const ChartMetric metric : chart->view().metrics)
            if (const SeedBand *band = bandOf(chart, family, metric); band && !band->mean.empty()) {
                const auto [lowest, highest] = band->pyramid.extremes();
                if (lowest > highest)
                    continue;
                rows << QStringList { familyName(family), metricTitle(metric), locale.toString(band->x.back(), 'g', 7),
                    bandText(chart, family, metric, band->x.back()), chartValueText(lowest), chartValueText(highest),
                    locale.toString(static_cast<qulonglong>(band->mean.size())) };
            }
    chart->setValues({ ChartsPanel::tr("Run"), ChartsPanel::tr("Figure"), axisTitle(m_bar.axis()),
                         ChartsPanel::tr("Last"), ChartsPanel::tr("Lowest"), ChartsPanel::tr("Highest"),
                         ChartsPanel::tr("Points") },
        rows);
}

QString chartValueText(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', 5) : QLocale().toString(value);
}

} // namespace gram
