// SPDX-License-Identifier: GPL-3.0-or-later
#include "menu_button.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace gram {

namespace {
constexpr int side = 32;
}

MenuButton::MenuButton(QMainWindow *window, QAction *shown, QWidget *parent)
    : BarButton(Look::Flat, parent)
    , m_window(window)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("menuButton"));
    setGlyph(Glyph::Menu);
    setFixedSize(side, side);
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu (F10)"));
    m_menu->setObjectName(QStringLiteral("foldedMenu"));
    m_menu->addActions(window->menuBar()->actions());
    connect(this, &QToolButton::clicked, this, [this] { open(); });
    const auto onKey = [this](const QKeySequence &key, QAction *submenu) {
        auto *shortcut = new QShortcut(key, m_window);
        connect(shortcut, &QShortcut::activated, this, [this, submenu] { open(submenu); });
        m_keys += shortcut;
    };
    onKey(QKeySequence(Qt::Key_F10), nullptr);
    for (QAction *menu : window->menuBar()->actions())
        onKey(QKeySequence::mnemonic(menu->text()), menu);
    connect(shown, &QAction::toggled, this, [this](bool bar) { fold(!bar); });
    window->installEventFilter(this);
    fold(!window->menuBar()->isNativeMenuBar());
}

void MenuButton::fold(bool folded)
{
    m_window->menuBar()->setVisible(!folded);
    setVisible(folded);
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(folded);
}

/// With its first entry chosen, or with this submenu open.
void MenuButton::open(QAction *submenu)
{
    m_menu->popup(isVisible() ? mapToGlobal(rect().bottomLeft()) : m_window->mapToGlobal(QPoint()));
    if (submenu)
        m_menu->setActiveAction(submenu);
}

bool MenuButton::eventFilter(QObject *watched, QEvent *event)
{
    const auto isAlt = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_Alt && !key->isAutoRepeat();
    };
    const auto setAlone = [this](bool alone) {
        if (m_altAlone == alone)
            return;
        m_altAlone = alone;
        if (alone)
            qApp->installEventFilter(this); // whatever else happens before it is let go
        else
            qApp->removeEventFilter(this);
    };
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (!isAlt())
            setAlone(false);
        else if (watched == m_window && m_keys.first()->isEnabled() && !QApplication::activePopupWidget())
            setAlone(!static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier));
        break;
    case QEvent::KeyRelease:
        if (m_altAlone && isAlt()) {
            setAlone(false);
            open();
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        setAlone(false);
        break;
    default:
        break;
    }
    return BarButton::eventFilter(watched, event);
}

} // namespace gram
