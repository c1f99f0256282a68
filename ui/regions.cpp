// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace gram {

namespace {

QWidget *firstStop(QWidget *region)
{
    for (QWidget *w = region->nextInFocusChain(); w != region; w = w->nextInFocusChain())
        if (region->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus))
            return w;
    return nullptr;
}

} // namespace

Regions::Regions(QWidget *window, const std::vector<QWidget *> &regions)
    : QObject(window)
    , m_regions(regions)
{
    connect(new QShortcut(QKeySequence(Qt::Key_F6), window), &QShortcut::activated, this, [this] { go(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), window), &QShortcut::activated, this,
        [this] { go(-1); });
}

void Regions::go(int by) const
{
    QWidget *focus = QApplication::focusWidget();
    const auto with = std::find_if(m_regions.begin(), m_regions.end(),
        [focus](const QWidget *region) { return region == focus || region->isAncestorOf(focus); });
    const int count = static_cast<int>(m_regions.size());
    int place = with == m_regions.end() ? (by > 0 ? -1 : count) : static_cast<int>(with - m_regions.begin());
    for (int i = 0; i < count; ++i) {
        place = (place + by + count) % count;
        QWidget *region = m_regions[static_cast<std::size_t>(place)];
        if (QWidget *stop = region->isVisible() ? firstStop(region) : nullptr) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace gram
