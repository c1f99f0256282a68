// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace gram {

/// A graph whose dashes cost nothing: on the screen it leaves gaps along x where the line is flat,
/// in place of dashes along the line's own length, which take Qt a hundred times as long. Steep
/// parts are always drawn, so that no spike falls into a gap.
class RunGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const override;
};

} // namespace gram
