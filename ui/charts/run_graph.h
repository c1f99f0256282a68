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

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const override;

private:
    void drawCrowded(QCPPainter *painter, const QVector<QPointF> &lines) const;
    void drawDashed(QCPPainter *painter, const QVector<QPointF> &lines) const;
};

} // namespace gram
