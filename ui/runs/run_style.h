// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPen>
#include <QPointF>

class QPainter;

namespace gram {

/// How a run is drawn, everywhere and for good: Okabe and Ito's colours, which people with any
/// kind of colour vision tell apart, and a line pattern and a marker that do it without colour.
struct RunStyle {
    QColor color;
    Qt::PenStyle line = Qt::SolidLine;
    int marker = 0; ///< 0 to 3

    QPen pen(double width = 2) const { return QPen(color, width, line); }
};

/// The style of the run with this number (1, 2, ...).
RunStyle runStyle(int number);

/// A piece of the run's line with its marker.
QIcon runIcon(int number);

/// The run's marker around this point: full, or its outline alone.
void paintRunMarker(QPainter &painter, QPointF centre, int number, bool full, double scale = 1);

} // namespace gram
