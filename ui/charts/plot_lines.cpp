// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_lines.h"

#include "charts/run_graph.h"
#include "charts/run_scatter.h"
#include "tokens.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace gram {

namespace {

constexpr double bandWider = 5, bandOpacity = 0.38, ringScale = 1.55; // of a line on which another one lies

QCPScatterStyle gapMark(const QPalette &palette)
{
    return { QCPScatterStyle::ssCross, QPen(palette.color(QPalette::Text), 1.6), Qt::NoBrush, 8 };
}

} // namespace

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
    m_labels = new EndLabels(m_plot);
    m_labels->setLayer(m_live); // those of runs that train move with every step
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { settle(); });
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
        m_stacked = false;
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(series.line.size()));
    for (const QPointF &p : series.line)
        data.append(QCPGraphData(p.x(), p.y()));
    line.graph->data()->set(data, true);
    line.isPlaced = false;
    m_settled = false;
    applyStyle(id, line);
}

void PlotLines::applyStyle(const Id &id, Line &line)
{
    const Style &style = *line.style;
    const qsizetype points = line.graph->dataCount();
    RunStyle run = runStyle(id.run, m_palette);
    if (style.limit)
        run.color = m_palette.color(QPalette::Text);
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
        const double size = points * 9 > columns() ? 4 : runMarkerSize();
        const QColor ground = m_palette.color(QPalette::Base);
        QCPScatterStyle marker = runScatter(run, style.hollow ? ground : run.color, size);
        if (line.covered > 0)
            marker = runScatter(run, Qt::NoBrush, ringScale * size, 1.5);
        else if (!style.hollow)
            marker.setPen(QPen(ground, 1)); // apart from a line, and from a ring around it
        line.graph->setScatterStyle(marker);
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
        m_stacked = false;
    }
    // Opaque, as it lies behind all lines: as pale as the run's colour would be on the surface.
    showBand(line, style.live ? m_live : m_plot->layer(QStringLiteral("behind")),
        mixed(m_palette.color(QPalette::Base), run.color, bandOpacity));
}

void PlotLines::showBand(Line &line, QCPLayer *layer, const QColor &color)
{
    if (line.covered == 0 || line.style->line != Qt::SolidLine) {
        delete std::exchange(line.band, nullptr);
        return;
    }
    if (!line.band) {
        line.band = new LineBand(line.graph);
        m_stacked = false;
    }
    if (line.band->layer() != layer)
        line.band->setLayer(layer);
    const double width = line.style->width + bandWider * line.covered;
    line.band->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void PlotLines::remove(Line &line)
{
    if (!line.graph)
        return;
    delete std::exchange(line.band, nullptr);
    m_plot->removeGraph(line.graph);
    line.graph = nullptr;
    line.covered = 0;
    m_allChanged = true;
    m_settled = false;
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
    const QCPRange range = m_plot->yAxis->range();
    const double foot = logY ? range.lower * std::pow(range.upper / range.lower, 0.03)
                             : range.lower + range.size() * 0.03;
    std::set<std::pair<double, double>> where;
    for (const auto &[id, line] : m_lines) {
        for (const double x : line.notFinite) {
            if (!line.graph) {
                where.insert({ x, foot });
                continue;
            }
            const auto &data = *line.graph->data();
            auto it = data.findBegin(x, false);
            while (it != data.constBegin() && !std::isfinite((it - 1)->value))
                --it;
            // one that was never good has no point to be marked
            where.insert(it == data.constBegin() ? std::pair(x, foot) : std::pair((it - 1)->key, (it - 1)->value));
        }
    }
    if (where.empty()) {
        if (m_marks) {
            m_plot->removeGraph(m_marks);
            m_marks = nullptr;
            m_allChanged = true;
        }
        return;
    }
    if (!m_marks) {
        m_marks = m_plot->addGraph();
        m_marks->setLineStyle(QCPGraph::lsNone);
        m_marks->setScatterStyle(gapMark(m_palette));
        m_allChanged = true;
        m_stacked = false;
    }
    QVector<QCPGraphData> data;
    for (const auto &[x, y] : where)
        data.append(QCPGraphData(x, y));
    const auto same = [](const QCPGraphData &a, const QCPGraphData &b) { return a.key == b.key && a.value == b.value; };
    if (!std::equal(data.cbegin(), data.cend(), m_marks->data()->constBegin(), m_marks->data()->constEnd(), same)) {
        m_marks->data()->set(data, true);
        m_allChanged = true;
    }
}

void PlotLines::redraw()
{
    m_allChanged = m_allChanged || m_drawn != ranges();
    fitColumn(m_plot->width());
    settle();
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

void PlotLines::useLook(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_labels->setLook(font, palette);
    for (auto &[id, line] : m_lines)
        if (line.graph && line.style)
            applyStyle(id, line);
    if (m_marks)
        m_marks->setScatterStyle(gapMark(palette));
    m_allChanged = true;
    m_settled = false;
}

} // namespace gram
