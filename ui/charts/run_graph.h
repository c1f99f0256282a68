// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace gram {

/// A graph that is quick to draw on the screen, whatever its line. Where it is crowded, each column
/// of pixels is drawn as one stroke. Its dashes are gaps along x where the line is flat, in place of
/// dashes along the line's own length, which take Qt a hundred times as long. Steep parts are always
/// drawn, so that no spike falls into a gap.
class RunGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

    /// The line once more, with another pen.
    void drawWith(QCPPainter *painter, const QPen &pen) const;

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const override;

private:
    void drawStroke(QCPPainter *painter, const QVector<QPointF> &lines, const QPen &pen) const;
    void drawCrowded(QCPPainter *painter, const QVector<QPointF> &lines, QPen pen) const;
    void drawDashed(QCPPainter *painter, const QVector<QPointF> &lines, QPen pen) const;
};

/// What is seen of a line on which another one lies: a wide band behind both.
class LineBand : public QCPLayerable {
public:
    /// The graph outlives it.
    explicit LineBand(const RunGraph *graph);

    void setPen(const QPen &pen) { m_pen = pen; }
    const QPen &pen() const { return m_pen; }

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    const RunGraph *m_graph;
    QPen m_pen;
};

} // namespace gram
