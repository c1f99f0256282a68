// SPDX-License-Identifier: GPL-3.0-or-later
// How LiveChart is painted: as a card in the window, and on paper.
#include "live_chart.h"

#include "charts/plot_colors.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QLabel>
#include <QStackedWidget>

namespace gram {

void LiveChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
    if (!m_plot->hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_stack->geometry().adjusted(-1, -1, 0, 0));
}

void LiveChart::draw(QCPPainter *painter, const QRect &rect)
{
    QPalette paper(Qt::white);
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        paper.setColor(role, Qt::black);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::PlaceholderText, QColor(0x50, 0x50, 0x50));
    const bool crosshair = m_crosshair->visible();
    m_crosshair->setVisible(false);
    const QString xLabel = m_plot->xAxis->label(), yLabel = m_plot->yAxis->label();
    m_plot->xAxis->setLabel(m_xLabel); // on paper each has room for them
    m_plot->yAxis->setLabel(m_yLabel);
    applyPlotColors(m_plot, paper, font());
    m_lines.useLook(paper, font());
    m_lines.setNamed(true);
    m_lines.fitColumn(rect.width());
    m_marks.useColors(paper);

    painter->save();
    painter->translate(rect.topLeft());
    const int line = fontMetrics().height() + 2;
    int top = 0;
    painter->setPen(Qt::black);
    painter->setFont(m_title->font());
    painter->drawText(QRect(4, top, rect.width() - 8, line), Qt::AlignLeft | Qt::AlignVCenter, m_fullTitle);
    top += line;
    painter->setFont(font());
    if (!m_legend->text().isEmpty()) {
        painter->drawText(QRect(4, top, rect.width() - 8, line), Qt::AlignLeft | Qt::AlignVCenter, m_legend->text());
        top += line;
    }
    if (m_plot->axisRect()->visible()) {
        painter->translate(0, top);
        m_plot->toPainter(painter, rect.width(), rect.height() - top);
    } else {
        painter->drawText(QRect(16, top, rect.width() - 32, rect.height() - top), Qt::AlignCenter | Qt::TextWordWrap,
            m_empty->text());
    }
    painter->restore();

    m_crosshair->setVisible(crosshair);
    m_plot->xAxis->setLabel(xLabel);
    m_plot->yAxis->setLabel(yLabel);
    applyPlotColors(m_plot, this);
    m_lines.useLook(palette(), font());
    m_lines.setNamed(m_place != Place::Small);
    m_lines.fitColumn(m_plot->width());
    m_marks.useColors(palette());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

} // namespace gram
