// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_scatter.h"

namespace gram {

namespace {
bool presented = false;
}

void presentRuns(bool on)
{
    presented = on;
}

double runLineWidth()
{
    return presented ? 3 : 2;
}

double runMarkerSize()
{
    return presented ? 12 : 8;
}

QCPScatterStyle runScatter(const RunStyle &style, const QBrush &brush, double size, double pen)
{
    const QPen outline(style.color, pen);
    switch (style.marker) { // shapes of the plot's own are quicker than paths
    case 0:
        return QCPScatterStyle(QCPScatterStyle::ssCircle, outline, brush, size);
    case 1:
        return QCPScatterStyle(QCPScatterStyle::ssSquare, outline, brush, size);
    case 2:
        return QCPScatterStyle(QCPScatterStyle::ssTriangle, outline, brush, size);
    case 3:
        return QCPScatterStyle(QCPScatterStyle::ssDiamond, outline, brush, size);
    case 4:
        return QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, outline, brush, size);
    default:
        break;
    }
    constexpr double own = 3; // half of the size that a path is drawn for
    QPainterPath path;
    path.addPolygon(QTransform::fromScale(own, own).map(runMarkerCorners(style.marker)));
    path.closeSubpath();
    return QCPScatterStyle(path, outline, brush, size);
}

} // namespace gram
