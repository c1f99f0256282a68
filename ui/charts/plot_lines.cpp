// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_lines.h"

#include "charts/run_graph.h"
#include "charts/run_scatter.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace gram {

PlotLines::PlotLines(QCustomPlot *plot)
    : m_plot(plot)
    , m_palette(plot->palette())
{
    // Lines with antialiasing cost ten times as much without it.
    m_plot->setPlottingHint(QCP::phFastPolylines);
    // Below everything, the raw lines of smoothed ones; above, on a buffer of their own, those of
    // the runs that train, so that the others need not be drawn again and again.
    m_plot->addLayer(QStringLiteral("behind"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limBelow);
    m_plot->addLayer(QStringLiteral("live"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_live = m_plot->layer(QStringLiteral("live"));
    m_live->setMode(QCPLayer::lmBuffered);
    QObject::connect(m_plot, &QCustomPlot::afterReplot, m_plot, [this] { m_drawn = ranges(); });
}

int PlotLines::columns() const
{
    return std::max(50, m_plot->axisRect()->width());
}

std::array<double, 4> PlotLines::ranges() const
{
    const QCPRange x = m_plot->xAxis->range();
    const QCPRange y = m_plot->yAxis->range();
    return { x.lower, x.upper, y.lower, y.upper };
}

void PlotLines::begin(double low, double high, bool log)
{
    m_low = low;
    m_high = high > low ? high : low + 1;
    if (log && !(m_low > 0))
        m_low = std::min(1.0, m_high / 10);
    // Half as much again on either side and somewhat finer than a pixel, so that moving about needs
    // no other points, nor does each turn of the wheel.
    const auto to = [log](double x) { return log ? std::log(x) : x; };
    const auto from = [log](double x) { return log ? std::exp(x) : x; };
    const double size = to(m_high) - to(m_low);
    const double column = size / columns();
    const double thinned = (to(m_range.high) - to(m_range.low)) / std::max(1, m_range.columns);
    const bool holds = m_rangeNumber > 0 && m_range.log == log && m_low >= m_range.low && m_high <= m_range.high
        && thinned <= column * 1.15 && thinned >= column * 0.5;
    if (!holds) {
        m_range = { from(to(m_low) - size / 2), from(to(m_high) + size / 2), columns() * 5 / 2, log };
        ++m_rangeNumber;
    }
    for (auto &[id, line] : m_lines)
        line.used = false;
}

bool PlotLines::keep(const Id &id, const Style &style, quint64 stamp)
{
    Line &line = m_lines[id];
    line.used = true;
    if (line.style == style && line.stamp == stamp && line.rangeNumber == m_rangeNumber)
        return true;
    if (line.style != style)
        m_allChanged = true;
    line.style = style;
    line.stamp = stamp;
    line.rangeNumber = m_rangeNumber;
    m_filling = &line;
    return false;
}

void PlotLines::set(const Id &id, const ThinnedSeries &series)
{
    Line &line = *m_filling;
    line.notFinite = series.notFinite;
    (line.style->live ? m_liveChanged : m_allChanged) = true;
    if (series.line.empty()) {
        remove(line);
        return;
    }
    if (!line.graph) {
        line.graph = new RunGraph(m_plot->xAxis, m_plot->yAxis);
        line.graph->setAdaptiveSampling(false); // thinned already
        m_allChanged = true;
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(series.line.size()));
    for (const QPointF &p : series.line)
        data.append(QCPGraphData(p.x(), p.y()));
    line.graph->data()->set(data, true);
    applyStyle(id, line);
}

void PlotLines::applyStyle(const Id &id, Line &line)
{
    const Style &style = *line.style;
    const qsizetype points = line.graph->dataCount();
    const RunStyle run = runStyle(style.number, m_palette);
    const auto withOpacity = [&run](double opacity) {
        QColor color = run.color;
        color.setAlphaF(static_cast<float>(opacity));
        return color;
    };
    const QPen pen(withOpacity(style.opacity), style.width, style.line);
    line.graph->setPen(pen);
    line.graph->setLineStyle(
        style.line == Qt::NoPen && id.part == Id::Part::Line ? QCPGraph::lsNone : QCPGraph::lsLine);
    if (id.part == Id::Part::UpperEdge) {
        const auto lower = m_lines.find({ id.run, id.metric, id.behind, Id::Part::LowerEdge });
        line.graph->setBrush(withOpacity(style.fill));
        line.graph->setAntialiasedFill(false);
        line.graph->setChannelFillGraph(lower == m_lines.end() ? nullptr : lower->second.graph);
    }
    if (id.part != Id::Part::Line) {
        line.graph->setScatterStyle(QCPScatterStyle::ssNone);
    } else if (style.markers) {
        const bool crowded = points * 9 > columns();
        line.graph->setScatterStyle(
            runScatter(run, style.hollow ? m_palette.color(QPalette::Base) : run.color, crowded ? 4 : 7));
    } else if (points == 1) { // nothing to join yet
        line.graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 4));
    } else {
        line.graph->setScatterStyle(QCPScatterStyle::ssNone);
    }
    QCPLayer *layer = style.live ? m_live
                                 : m_plot->layer(id.behind ? QStringLiteral("behind") : QStringLiteral("main"));
    if (line.graph->layer() != layer) {
        line.graph->setLayer(layer);
        m_allChanged = true;
    }
}

void PlotLines::remove(Line &line)
{
    if (!line.graph)
        return;
    m_plot->removeGraph(line.graph);
    line.graph = nullptr;
    m_allChanged = true;
}

void PlotLines::end()
{
    m_any = false;
    m_anyGap = false;
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        if (!it->second.used) {
            remove(it->second);
            it = m_lines.erase(it);
            continue;
        }
        m_any = m_any || it->second.graph;
        m_anyGap = m_anyGap || !it->second.notFinite.empty();
        ++it;
    }
}

std::optional<PlotLines::Extent> PlotLines::extent(bool logY) const
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const auto &[id, line] : m_lines) {
        if (!line.graph)
            continue;
        const auto &data = *line.graph->data();
        const auto last = data.findEnd(m_high, false);
        for (auto it = data.findBegin(m_low, false); it != last; ++it) {
            if (std::isnan(it->value) || (logY && it->value <= 0))
                continue;
            lowest = std::min(lowest, it->value);
            highest = std::max(highest, it->value);
        }
    }
    return lowest <= highest ? std::optional(Extent { lowest, highest }) : std::nullopt;
}

void PlotLines::markGaps(bool logY)
{
    std::vector<double> where;
    for (const auto &[id, line] : m_lines)
        where.insert(where.end(), line.notFinite.begin(), line.notFinite.end());
    if (where.empty()) {
        if (m_marks) {
            m_plot->removeGraph(m_marks);
            m_marks = nullptr;
            m_allChanged = true;
        }
        return;
    }
    std::sort(where.begin(), where.end());
    if (!m_marks) {
        m_marks = m_plot->addGraph();
        m_marks->setLineStyle(QCPGraph::lsNone);
        m_allChanged = true;
    }
    m_marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, m_palette.color(QPalette::Text), 8));
    const QCPRange range = m_plot->yAxis->range();
    const double y = logY ? range.lower * std::pow(range.upper / range.lower, 0.03) : range.lower + range.size() * 0.03;
    m_allChanged = m_allChanged || m_marks->dataCount() != static_cast<int>(where.size());
    QVector<QCPGraphData> data;
    for (const double x : where)
        data.append(QCPGraphData(x, y));
    m_marks->data()->set(data, true);
}

void PlotLines::redraw()
{
    m_allChanged = m_allChanged || m_drawn != ranges();
    if (m_allChanged)
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    else if (m_liveChanged)
        m_live->replot();
    m_allChanged = false;
    m_liveChanged = false;
}

void PlotLines::clear()
{
    for (auto &[id, line] : m_lines)
        remove(line);
    m_lines.clear();
}

void PlotLines::useColors(const QPalette &palette)
{
    m_palette = palette;
    for (auto &[id, line] : m_lines)
        if (line.graph && line.style)
            applyStyle(id, line);
    if (m_marks)
        m_marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, m_palette.color(QPalette::Text), 8));
    m_allChanged = true;
}

} // namespace gram
