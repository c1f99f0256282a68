// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_bar.h"

#include "tokens.h"

#include <QPainter>

namespace gram {

namespace {
constexpr int dash = 4, gap = 4, leastDash = 4;
}

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setProgress(int step, int steps)
{
    m_step = step;
    m_steps = steps;
    const QString text = tr("Step %1 of %2").arg(step + 1).arg(steps);
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return { m_steps * (leastDash + gap) - gap, dash };
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double pitch = (width() + gap) / static_cast<double>(m_steps);
    for (int i = 0; i < m_steps; ++i) {
        painter.setBrush(i <= m_step ? t.text : t.border);
        painter.drawRoundedRect(QRectF(i * pitch, 0, pitch - gap, dash), dash / 2.0, dash / 2.0);
    }
}

} // namespace gram
