// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QLabel;
class QMainWindow;
class QTabWidget;

namespace gram {

/// Type as large as the screen has room for, the whole screen, and nothing but the verdict, the page and the lesson: for a projector.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// `aside`: what is put aside meanwhile.
    Presentation(QMainWindow *window, QTabWidget *pages, const std::vector<QWidget *> &aside);

    bool isOn() const { return m_on; }
    /// `focused`: what has the keyboard's focus, to get it back at the end.
    void set(bool on, QWidget *focused);

Q_SIGNALS:
    /// The widgets have the new type.
    void changed();

private:
    /// From this scale of type on downwards, until all of it is on the screen.
    void fit(double scale);
    void showHint();

    QMainWindow *m_window;
    QTabWidget *m_pages;
    std::vector<QWidget *> m_aside;
    std::vector<QPointer<QWidget>> m_hidden; ///< those that were shown
    QPointer<QWidget> m_focused;
    QLabel *m_hint;
    QTimer m_hintTimer;
    int m_pagesWidth = 0; ///< least, without the presentation
    bool m_on = false;
};

} // namespace gram
