// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from where the lines of PlotLines lie: which of them are covered, and the labels at their ends.
#include "plot_lines.h"

#include "charts/run_graph.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {
constexpr int mostBands = 3; // one around the other
}

void PlotLines::stack()
{
    m_stacked = true;
    for (const bool raised : { false, true }) {
        for (auto &[id, line] : m_lines) {
            if ((id.run == m_raised) != raised)
                continue;
            if (line.band)
                line.band->setLayer(line.band->layer());
            if (line.graph)
                line.graph->setLayer(line.graph->layer());
        }
    }
    if (m_marks)
        m_marks->setLayer(m_marks->layer());
    m_labels->setLayer(m_live);
}

void PlotLines::raise(int run)
{
    if (m_raised == run)
        return;
    m_raised = run;
    m_stacked = false;
    m_settled = false;
    m_allChanged = true;
}

void PlotLines::setNamed(bool named)
{
    if (m_named == named)
        return;
    m_named = named;
    m_settled = false;
    m_allChanged = true;
}

void PlotLines::fitColumn(int width)
{
    m_allChanged = m_labels->fitColumn(ends(), width) || m_allChanged;
}

std::vector<EndLabels::End> PlotLines::ends() const
{
    std::vector<EndLabels::End> ends;
    const QCPRange shownX = m_plot->xAxis->range(), shownY = m_plot->yAxis->range();
    for (const auto &[id, line] : m_lines) {
        if (!line.graph || line.style->label.isEmpty())
            continue;
        const auto &data = *line.graph->data();
        auto it = data.findEnd(shownX.upper, false);
        while (it != data.constBegin() && !std::isfinite((it - 1)->value))
            --it;
        if (it == data.constBegin() || (it - 1)->key < shownX.lower)
            continue;
        const QCPGraphData last = *(it - 1);
        double key = last.key, value = last.value;
        if (it != data.constEnd() && std::isfinite(it->value)) { // it goes on out of view
            key = shownX.upper;
            value += (it->value - last.value) * (key - last.key) / (it->key - last.key);
        }
        if (!shownY.contains(value))
            continue;
        EndLabels::End end { line.graph->coordsToPixels(key, value), 0, line.style->label };
        if (!line.style->limit) {
            end.number = id.run;
            if (!m_named)
                end.text = QString::number(end.number);
        } else if (m_named) {
            end.text += QLatin1Char(' ') + QLocale().toString(last.value, 'f', 1);
        }
        const auto says = [&end](const EndLabels::End &other) { // the same limit, of another run
            return end.number == 0 && other.number == 0 && std::abs(other.at.y() - end.at.y()) < 2;
        };
        if (std::none_of(ends.begin(), ends.end(), says))
            ends.push_back(std::move(end));
    }
    return ends;
}

/// A line that is not interrupted has all heights between its highest and its lowest one.
std::vector<EndLabels::Span> PlotLines::taken(double left, double right) const
{
    const double low = m_plot->xAxis->pixelToCoord(left - 1), high = m_plot->xAxis->pixelToCoord(right + 1);
    std::vector<EndLabels::Span> spans;
    if (!(low < high)) // not laid out yet
        return spans;
    for (const auto &[id, line] : m_lines) {
        if (!line.graph || id.part != Id::Part::Line)
            continue;
        const auto &data = *line.graph->data();
        const bool joined = line.style->line != Qt::NoPen;
        const auto end = data.findEnd(high, joined);
        bool goesOn = false;
        double lowest = 0, highest = 0;
        const auto flush = [&] {
            if (goesOn)
                spans.push_back({ m_plot->yAxis->coordToPixel(highest), m_plot->yAxis->coordToPixel(lowest) });
            goesOn = false;
        };
        const auto first = data.findBegin(low, joined);
        if (first != end && first + 1 == end && (first->key < low || first->key > high))
            continue; // it ends before, or begins after
        for (auto it = first; it != end; ++it) {
            if (!std::isfinite(it->value)) {
                flush();
                continue;
            }
            lowest = goesOn ? std::min(lowest, it->value) : it->value;
            highest = goesOn ? std::max(highest, it->value) : it->value;
            goesOn = true;
            if (!joined)
                flush();
        }
        flush();
    }
    return spans;
}

void PlotLines::findCovered()
{
    std::map<ChartMetric, std::vector<std::pair<const Id *, Line *>>> byMetric;
    for (auto &[id, line] : m_lines) {
        if (!line.graph || id.part != Id::Part::Line || id.behind)
            continue;
        const Style &style = *line.style;
        if (style.limit || !(style.markers || (style.line == Qt::SolidLine && style.width >= 2)))
            continue;
        if (!line.isPlaced)
            line.columns = LineColumns(*line.graph);
        line.isPlaced = true;
        byMetric[id.metric].emplace_back(&id, &line);
    }
    for (auto &[metric, lines] : byMetric) {
        // as they lie: the raised one above the others, and those of runs that train above all
        std::stable_partition(lines.begin(), lines.end(),
            [this](const auto &line) { return line.first->run != m_raised; });
        std::stable_partition(lines.begin(), lines.end(), [](const auto &line) { return !line.second->style->live; });
        for (std::size_t i = lines.size(); i-- > 0;) {
            Line &line = *lines[i].second;
            const auto on = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines.end(),
                [&line](const auto &later) { return later.second->columns.liesOn(line.columns); });
            const int covered = on == lines.end() ? 0 : std::min(on->second->covered + 1, mostBands);
            if (covered == line.covered)
                continue;
            line.covered = covered;
            m_allChanged = true;
            applyStyle(*lines[i].first, line);
        }
    }
}

void PlotLines::settle()
{
    const QRect room = m_plot->axisRect()->rect();
    const bool moved = m_settledRoom != room || m_settledRanges != ranges();
    if (m_settled && !moved)
        return;
    if (moved)
        for (auto &[id, line] : m_lines)
            line.isPlaced = false;
    m_settled = true;
    m_settledRoom = room;
    m_settledRanges = ranges();
    findCovered();
    m_labels->place(ends(), [this](double left, double right) { return taken(left, right); });
    if (!m_stacked)
        stack();
}

} // namespace gram
