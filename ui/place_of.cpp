// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_of.h"

#include <QEvent>
#include <QWidget>

namespace gram {

PlaceOf::PlaceOf(QWidget *widget, QWidget *ancestor, std::function<void(QRect)> changed, QObject *parent)
    : QObject(parent)
    , m_widget(widget)
    , m_ancestor(ancestor)
    , m_changed(std::move(changed))
{
    for (QWidget *w = widget; w; w = w == ancestor ? nullptr : w->parentWidget())
        w->installEventFilter(this);
}

void PlaceOf::tell() const
{
    if (m_widget && m_ancestor)
        m_changed(QRect(m_widget->mapTo(m_ancestor, QPoint()), m_widget->size()));
}

bool PlaceOf::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        tell();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gram
