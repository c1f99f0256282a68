// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_dots.h"

#include <QPainter>

#include <algorithm>

namespace gram {

ProgressDots::ProgressDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressDots::setProgress(int step, int steps)
{
    m_step = step;
    m_steps = steps;
    const QString text = tr("Step %1 of %2").arg(step + 1).arg(steps);
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

int ProgressDots::diameter() const
{
    return std::max(6, fontMetrics().height() / 2);
}

QSize ProgressDots::sizeHint() const
{
    return { m_steps * 2 * diameter(), 2 * diameter() };
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double d = diameter();
    const QColor color = palette().color(QPalette::Highlight);
    for (int i = 0; i < m_steps; ++i) {
        const double radius = i == m_step ? d * 0.62 : d * 0.4;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(i <= m_step ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(d * (2 * i + 1), height() / 2.0), radius, radius);
    }
}

} // namespace gram
