// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/facts_label.h"

#include "tokens.h"

#include <QPainter>

namespace gram {

FactsLabel::FactsLabel(QWidget *parent)
    : QLabel(parent)
{
    setMargin(space);
}

void FactsLabel::paintEvent(QPaintEvent *event)
{
    constexpr int radius = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).raised);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace gram
