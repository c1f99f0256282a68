// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPen>
#include <QPointF>
#include <QPolygonF>

class QPainter;
class QPalette;

namespace gram {

/// How a run is drawn, everywhere and for good: Okabe and Ito's colours, which people with any kind of colour vision
/// tell apart, as light or dark as the theme needs them, and a marker that does it without colour.
struct RunStyle {
    static constexpr int markers = 7;

    QColor color;
    int marker = 0; ///< circle, square, triangle, diamond, triangle down, pentagon, cross

    QPen pen(double width = 2) const { return QPen(color, width); }
};

/// The style of the run with this number (1, 2, ...); on paper that of the light theme.
RunStyle runStyle(int number, bool dark);
RunStyle runStyle(int number, const QPalette &palette);

/// The run's marker, in the colour of the theme that the program has when it is drawn.
QIcon runIcon(int number);

/// The marker's corners around (0, 0), as large as a circle with a radius of 1 looks; none: it is that circle.
QPolygonF runMarkerCorners(int marker);

/// The run's marker around this point: full, or its outline alone.
void paintRunMarker(QPainter &painter, QPointF centre, const RunStyle &style, bool full, double scale = 1);

} // namespace gram
