// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QFont;
class QPalette;
class QWidget;

namespace gram {

/// Gives background, axes and grid the colours and the font of the widget that holds the plot.
void applyPlotColors(QCustomPlot *plot, const QWidget *holder);
void applyPlotColors(QCustomPlot *plot, const QPalette &palette, const QFont &font);

} // namespace gram
