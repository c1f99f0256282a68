// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_colors.h"

#include "theme.h"
#include "tokens.h"

#include <qcustomplot.h>

#include <algorithm>

namespace gram {

void applyPlotColors(QCustomPlot *plot, const QWidget *holder)
{
    applyPlotColors(plot, holder->palette(), holder->font());
}

void applyPlotColors(QCustomPlot *plot, const QPalette &p, const QFont &font)
{
    const QColor grid = mixed(p.color(QPalette::Base), tokens(p).border, 0.6);
    plot->setBackground(p.color(QPalette::Base));
    const QColor axis = secondaryTextColor(p);
    QFont small = font;
    small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.85));
    for (QCPAxis *a : { plot->xAxis, plot->yAxis }) {
        a->setBasePen(axis);
        a->setTickPen(axis);
        a->setSubTickPen(Qt::NoPen);
        a->setTickLabelColor(axis);
        a->setLabelColor(axis);
        a->setTickLabelFont(small);
        a->setLabelFont(small);
        a->setLabelPadding(1);
        a->grid()->setPen(QPen(grid, 0));
        a->grid()->setZeroLinePen(QPen(grid, 0));
    }
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->setBasePen(Qt::NoPen);
    plot->yAxis->setTickPen(Qt::NoPen);
}

} // namespace gram
