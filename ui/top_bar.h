// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QMainWindow;
class QTabWidget;

namespace gram {

class BarButton;
class MenuButton;
class PageTabs;
class ProgressPanel;
struct WindowActions;

/// Over all of the window: menu, the pages' tabs, how far the training is, and what starts, pauses and stops it. Where
/// there is too little room for all, the progress gives way first, and then the air between the tabs.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(QMainWindow *window, const WindowActions &actions, QTabWidget *pages, ProgressPanel *progress);

    PageTabs *tabs() const { return m_tabs; }
    /// One button of a window is filled: in a lesson it is one of the lesson's.
    void setStartFilled(bool filled);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeStart(const WindowActions &actions);
    void dressStart();
    void fitTabs();

    MenuButton *m_menu;
    PageTabs *m_tabs;
    ProgressPanel *m_progress;
    BarButton *m_pause, *m_stop, *m_start, *m_split;
    QHBoxLayout *m_layout;
    bool m_filled = true;
};

} // namespace gram
