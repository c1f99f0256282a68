// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gram {

ElidedText::ElidedText(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setForegroundRole(QPalette::WindowText);
}

void ElidedText::setText(const QString &text, const QString &brief)
{
    if (m_text == text && m_brief == brief)
        return;
    m_text = text;
    m_brief = brief;
    setAccessibleName(text);
    updateGeometry();
    update();
}

bool ElidedText::isWhole() const
{
    return fontMetrics().horizontalAdvance(m_text) < width();
}

QString ElidedText::shownText() const
{
    if (isWhole() || m_brief.isEmpty())
        return fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    const bool figureLast = m_brief.back().isDigit(); // which is what it is there for
    return fontMetrics().elidedText(m_brief, figureLast ? Qt::ElideMiddle : Qt::ElideRight, width());
}

QSize ElidedText::sizeHint() const
{
    // A fraction of a pixel is elided, too.
    return { m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() };
}

QSize ElidedText::minimumSizeHint() const
{
    return { 0, fontMetrics().height() };
}

bool ElidedText::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isWhole() ? QString() : m_text, this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

} // namespace gram
