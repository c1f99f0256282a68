// SPDX-License-Identifier: GPL-3.0-or-later
#include "top_bar.h"

#include "bar_button.h"
#include "menu_button.h"
#include "page_tabs.h"
#include "progress_panel.h"
#include "tokens.h"
#include "window_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace gram {

namespace {

constexpr int ring = 4; // that a button has around it
constexpr int wideWindow = 1200;
constexpr std::array paddings { 11, 9, 8, 6, 5, 4 };

}

TopBar::TopBar(QMainWindow *window, const WindowActions &actions, QTabWidget *pages, ProgressPanel *progress)
    : QFrame(window)
    , m_menu(new MenuButton(window, actions.menuBar, this))
    , m_tabs(new PageTabs(pages, this))
    , m_progress(progress)
    , m_pause(new BarButton(BarButton::Look::Outlined, this))
    , m_stop(new BarButton(BarButton::Look::Outlined, this))
    , m_start(new BarButton(BarButton::Look::Filled, this))
    , m_split(new BarButton(BarButton::Look::Filled, this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_pause->setTexts(actions.pauseTexts());
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setGlyph(Glyph::Stop);
    m_stop->setTexts({ actions.stopTexts().first() }, actions.stopTexts().mid(1));
    const auto dressPause = [this, pause = actions.pause] {
        m_pause->setGlyph(pause->isChecked() ? Glyph::Start : Glyph::Pause);
    };
    dressPause();
    connect(actions.pause, &QAction::changed, this, dressPause);
    m_pause->setDefaultAction(actions.pause);
    m_stop->setDefaultAction(actions.stop);
    makeStart(actions);

    m_layout->setContentsMargins(space, 0, space - ring, 1); // the border
    m_layout->setSpacing(0);
    m_layout->addWidget(m_menu);
    m_layout->addSpacing(spaceSmall);
    m_layout->addWidget(m_tabs);
    m_layout->addSpacing(spaceLarge);
    m_layout->addWidget(m_progress, 1);
    m_layout->addSpacing(space);
    for (QWidget *button : std::initializer_list<QWidget *> { m_pause, m_stop, m_start, m_split })
        m_layout->addWidget(button);
}

void TopBar::makeStart(const WindowActions &actions)
{
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setGlyph(Glyph::Start);
    m_start->setJoined(BarButton::Joined::Right);
    m_start->setDefaultAction(actions.start);
    auto *menu = new QMenu(m_split);
    menu->setObjectName(QStringLiteral("startMenu"));
    menu->addActions(actions.startMenu());
    m_split->setObjectName(QStringLiteral("compareButton")); // what points at comparing points here
    m_split->setGlyph(Glyph::Down);
    m_split->setJoined(BarButton::Joined::Left);
    m_split->setAccessibleName(tr("More ways to start"));
    m_split->setToolTip(tr("Compare, continue, copy the command line"));
    m_split->setMenu(menu);
    connect(m_split, &QToolButton::clicked, menu, [this, menu] {
        menu->popup(
            m_split->mapToGlobal(QPoint(m_split->width() - ring - menu->sizeHint().width(), m_split->height())));
    });
    connect(actions.start, &QAction::changed, this, &TopBar::dressStart);
    dressStart();
}

void TopBar::setStartFilled(bool filled)
{
    m_filled = filled;
    dressStart();
}

void TopBar::dressStart()
{
    m_start->setLook(m_filled ? BarButton::Look::Filled : BarButton::Look::Outlined);
    m_split->setLook(m_filled && m_start->isEnabled() ? BarButton::Look::Filled : BarButton::Look::Outlined);
}

void TopBar::fitTabs()
{
    const int others = m_layout->minimumSize().width() - m_tabs->minimumSizeHint().width();
    const auto fits = [&](int padding) {
        return (padding < paddings.front() || width() >= wideWindow) && others + m_tabs->widthWith(padding) <= width();
    };
    const auto *found = std::find_if(paddings.begin(), paddings.end(), fits);
    m_tabs->setPadding(found == paddings.end() ? paddings.back() : *found);
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTabs();
    return QFrame::event(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace gram
