// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace gram {

namespace {

constexpr int manyLines = 30; // a run has up to three

/// Pixels drawn and left out by turns.
std::vector<double> patternOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine:
        return { 7, 4 };
    case Qt::DotLine:
        return { 2, 3 };
    default:
        return {};
    }
}

} // namespace

void RunGraph::drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const
{
    drawStroke(painter, lines, mPen);
}

void RunGraph::drawWith(QCPPainter *painter, const QPen &pen) const
{
    QVector<QPointF> lines;
    getLines(&lines, QCPDataRange(0, dataCount()));
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    drawStroke(painter, lines, pen);
}

void RunGraph::drawStroke(QCPPainter *painter, const QVector<QPointF> &lines, const QPen &pen) const
{
    // Among many lines one has fewer points before it is drawn without antialiasing, which takes most of the time.
    const double pointsAColumn = parentPlot()->graphCount() > manyLines ? 0.4 : 1.3;
    if (painter->modes().testFlag(QCPPainter::pmVectorized) || pen.style() == Qt::NoPen)
        QCPGraph::drawLinePlot(painter, lines);
    else if (static_cast<double>(lines.size()) > pointsAColumn * clipRect().width())
        drawCrowded(painter, lines, pen);
    else if (pen.style() != Qt::SolidLine)
        drawDashed(painter, lines, pen);
    else
        QCPGraph::drawLinePlot(painter, lines);
}

/// A stroke of one pixel that is longer by the rest of the pen's width: wider ones take several times as long, and the
/// columns are side by side anyway.
void RunGraph::drawCrowded(QCPPainter *painter, const QVector<QPointF> &lines, QPen pen) const
{
    const QRect visible = clipRect();
    const int more = std::max(0, static_cast<int>(std::lround(pen.widthF())) - 1);
    const int above = more / 2;
    const auto row = [&](double y) { // a line far outside is as good as one just outside
        return static_cast<int>(std::lround(std::clamp(y, visible.top() - 10.0, visible.bottom() + 10.0)));
    };
    std::vector<QLine> strokes;
    int column = std::numeric_limits<int>::min();
    int top = 0;
    int bottom = 0;
    const auto flush = [&] {
        if (column >= visible.left() - 1 && column <= visible.right() + 1)
            strokes.emplace_back(column, top - above, column, bottom + more - above);
    };
    bool joined = false; // to the point before
    int before = 0;
    for (const QPointF &p : lines) {
        if (!std::isfinite(p.y())) {
            joined = false;
            continue;
        }
        const int x = static_cast<int>(std::floor(std::clamp(p.x(), visible.left() - 10.0, visible.right() + 10.0)));
        const int y = row(p.y());
        if (x == column) {
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        } else {
            flush();
            for (int below = -above; below <= more - above && joined && x > column + 1; ++below)
                strokes.emplace_back(column, before + below, x, y + below);
            const bool next = joined && x == column + 1;
            top = next ? std::min(before, y) : y;
            bottom = next ? std::max(before, y) : y;
            column = x;
        }
        before = y;
        joined = true;
    }
    flush();
    pen.setStyle(Qt::SolidLine);
    pen.setWidth(1);
    painter->setAntialiasing(false);
    painter->setPen(pen);
    painter->drawLines(strokes.data(), static_cast<int>(strokes.size()));
}

void RunGraph::drawDashed(QCPPainter *painter, const QVector<QPointF> &lines, QPen pen) const
{
    const std::vector<double> pattern = patternOf(pen.style());
    double length = 0;
    for (const double part : pattern)
        length += part;
    constexpr double steep = 4; // pixels up or down

    pen.setStyle(Qt::SolidLine);
    pen.setCapStyle(Qt::FlatCap); // others would fill the gaps of a wide line
    applyDefaultAntialiasingHint(painter);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QRect visible = clipRect();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QPointF a = lines[i - 1];
        const QPointF b = lines[i];
        if (!std::isfinite(a.y()) || !std::isfinite(b.y()))
            continue;
        const double wide = b.x() - a.x();
        if (std::abs(b.y() - a.y()) >= std::max(steep, wide)) {
            painter->drawLine(a, b);
            continue;
        }
        // the pattern is fixed to the plot, whatever pieces the line is in
        double x = std::max(a.x(), static_cast<double>(visible.left()));
        const double end = std::min(b.x(), static_cast<double>(visible.right() + 1));
        const auto at = [&](double where) {
            return QPointF(where, wide > 0 ? a.y() + (b.y() - a.y()) * (where - a.x()) / wide : a.y());
        };
        double phase = std::fmod(x - visible.left(), length);
        std::size_t part = 0;
        while (part + 1 < pattern.size() && phase >= pattern[part])
            phase -= pattern[part++];
        while (x < end) {
            const double to = std::min(end, x + std::max(pattern[part] - phase, 0.01));
            if (part % 2 == 0)
                painter->drawLine(at(x), at(to));
            x = to;
            phase = 0;
            part = (part + 1) % pattern.size();
        }
    }
}

LineBand::LineBand(const RunGraph *graph)
    : QCPLayerable(graph->parentPlot(), {}, graph->keyAxis()->axisRect())
    , m_graph(graph)
{
}

QRect LineBand::clipRect() const
{
    return m_graph->keyAxis()->axisRect()->rect();
}

void LineBand::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    applyAntialiasingHint(painter, true, QCP::aePlottables);
}

void LineBand::draw(QCPPainter *painter)
{
    m_graph->drawWith(painter, m_pen);
}

} // namespace gram
