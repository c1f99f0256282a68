// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bar_button.h"

#include <QList>

class QMainWindow;
class QMenu;
class QShortcut;

namespace gram {

/// The window's menus in one: F10, Alt alone or Alt with a menu's letter opens it. `shown` puts the classic bar in its place.
class MenuButton : public BarButton {
    Q_OBJECT

public:
    /// `shown`: checkable; whether the menu bar is shown.
    MenuButton(QMainWindow *window, QAction *shown, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold(bool folded);
    void open(QAction *submenu = nullptr);

    QMainWindow *m_window;
    QMenu *m_menu;
    QList<QShortcut *> m_keys;
    bool m_altAlone = false; ///< is down
};

} // namespace gram
