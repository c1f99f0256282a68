// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_label.h"

#include <algorithm>

namespace gram {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

void WrappedLabel::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

int WrappedLabel::heightForWidth(int width) const
{
    const int least = m_leastLines > 0 ? m_leastLines * fontMetrics().lineSpacing() + 2 : 0;
    return std::max(QLabel::heightForWidth(width), least);
}

/// A hint and no minimum height: QLabel answers no height for a width that is below its minimum, and so
/// would never get lower again.
QSize WrappedLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return { hint.width(), std::max(hint.height(), m_needed) };
}

/// Another text or another width is always painted.
void WrappedLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int needed = heightForWidth(width());
    if (needed == m_needed)
        return;
    m_needed = needed;
    QMetaObject::invokeMethod(
        this, [this] { updateGeometry(); }, Qt::QueuedConnection); // not amid the painting
}

} // namespace gram
