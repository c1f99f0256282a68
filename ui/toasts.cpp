// SPDX-License-Identifier: GPL-3.0-or-later
#include "toasts.h"

#include "place_of.h"
#include "tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QLayout>
#include <QShortcut>

#include <algorithm>

namespace gram {

namespace {
constexpr int most = 3, margin = 12;
}

Toasts::Toasts(QWidget *host, QWidget *part, QWidget *otherwise)
    : QObject(host)
    , m_host(host)
    , m_part(part)
    , m_otherwise(otherwise)
{
    for (QWidget *place : { part, otherwise })
        new PlaceOf(
            place, host, [this](const QRect &) { arrange(); }, this);
    auto *newest = new QShortcut(QKeySequence(Qt::Key_F7), host->window());
    connect(newest, &QShortcut::activated, this, &Toasts::focusNewest);
}

void Toasts::add(const Notice &notice)
{
    withdraw(notice.text);
    if (m_toasts.size() == most) { // errors are the last to go
        const auto told = std::find_if(m_toasts.begin(), m_toasts.end(),
            [](const Toast *toast) { return toast->kind() == Notice::Kind::Information; });
        remove(told == m_toasts.end() ? m_toasts.first() : *told);
    }
    auto *toast = new Toast(notice, m_host);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    m_toasts += toast;
    arrange(); // before it is shown: it is not under the pointer where it has never been
    toast->show();
    arrange();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toasts::withdraw(const QString &text)
{
    const auto found = std::find_if(m_toasts.begin(), m_toasts.end(),
        [&](const Toast *toast) { return toast->text() == text; });
    if (found != m_toasts.end())
        remove(*found);
}

void Toasts::focusNewest()
{
    if (m_toasts.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    if (std::none_of(m_toasts.begin(), m_toasts.end(),
            [focus](const Toast *toast) { return toast->isAncestorOf(focus); }))
        m_before = focus;
    m_toasts.last()->takeFocus();
}

void Toasts::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    const bool focused = toast->isAncestorOf(QApplication::focusWidget());
    toast->hide();
    toast->deleteLater();
    arrange();
    if (focused && m_before)
        m_before->setFocus();
}

void Toasts::arrange()
{
    const QWidget *part = m_part->isVisibleTo(m_host) ? m_part : m_otherwise;
    const QRect place(part->mapTo(m_host, QPoint()), part->size());
    int bottom = place.bottom() + 1 - margin;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast *toast = *it;
        const int height = toast->layout()->totalHeightForWidth(Toast::itsWidth);
        toast->setGeometry(place.right() + 1 - margin - Toast::itsWidth, bottom - height, Toast::itsWidth, height);
        bottom -= height + space;
    }
}

} // namespace gram
