// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_label.h"

#include <algorithm>

namespace gram {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

/// Another text or another width is always painted.
void WrappedLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int needed = std::max(heightForWidth(width()), m_leastLines * fontMetrics().lineSpacing() + 2);
    if (needed != minimumHeight()) // not amid the painting
        QMetaObject::invokeMethod(
            this, [this, needed] { setMinimumHeight(needed); }, Qt::QueuedConnection);
}

} // namespace gram
