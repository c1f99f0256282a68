// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/option_mark.h"

#include "tokens.h"

#include <QPainter>

#include <algorithm>

namespace gram {

namespace {
constexpr double ringRadius = 6.5, dotRadius = 3.5, focusRadius = 9;
}

OptionMark::OptionMark(QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize OptionMark::sizeHint() const
{
    return { 20, std::max(20, fontMetrics().height()) };
}

void OptionMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(palette());
    const QPointF centre = QRectF(rect()).center();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isEnabled() && underMouse() ? t.raised : t.surface);
    painter.setPen(QPen(isEnabled() ? t.control : t.border, 1));
    painter.drawEllipse(centre, ringRadius, ringRadius);
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawEllipse(centre, focusRadius, focusRadius);
    }
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? t.text : t.disabled);
    painter.drawEllipse(centre, dotRadius, dotRadius);
}

} // namespace gram
