// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tabs.h"

#include "tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTabWidget>

namespace gram {

namespace {
constexpr int barHeight = 47, underline = 3; // with the bar's border 48
}

PageTabs::PageTabs(QTabWidget *pages, QWidget *parent)
    : QTabBar(parent)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("pageTabs"));
    setAccessibleName(tr("Pages"));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    pages->tabBar()->hide();
    connect(this, &QTabBar::currentChanged, pages, &QTabWidget::setCurrentIndex);
    connect(pages, &QTabWidget::currentChanged, this, &QTabBar::setCurrentIndex);
}

int PageTabs::widthWith(int padding) const
{
    const QFontMetrics bold(semiBold(font()));
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += bold.horizontalAdvance(tabText(i)) + 2 * padding;
    return width;
}

void PageTabs::setPadding(int padding)
{
    if (m_padding == padding)
        return;
    m_padding = padding;
    QEvent again(QEvent::FontChange); // has the tabs laid out anew
    changeEvent(&again);
}

QSize PageTabs::tabSizeHint(int index) const
{
    // As wide as when it is chosen, so that choosing moves nothing.
    return { QFontMetrics(semiBold(font())).horizontalAdvance(tabText(index)) + 2 * m_padding,
        qMax(barHeight, fontMetrics().height() + 2 * space) };
}

void PageTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    updateGeometry();
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pointed = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        const QFont lettering = chosen ? semiBold(font()) : font();
        painter.setFont(lettering);
        painter.setPen(chosen || i == pointed ? t.text : t.second);
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (!chosen)
            continue;
        const QRect words = tab.adjusted(m_padding, 0, -m_padding, 0);
        painter.fillRect(QRect(words.left(), tab.bottom() + 1 - underline, words.width(), underline), t.text);
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(QRectF(tab).adjusted(2, 8, -2, -8), 4, 4);
        }
    }
}

} // namespace gram
