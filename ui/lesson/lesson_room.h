// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace gram {

class Presentation;
class SetupColumn;

/// Where the window is too narrow for a lesson beside the form, the page and the list of runs, the lesson takes the place
/// of the form, or, while it points into that, of the list.
class LessonRoom : public QObject {
    Q_OBJECT

public:
    LessonRoom(QMainWindow *window, QDockWidget *lessons, QWidget *form, QWidget *runs, QObject *parent);

    /// Shows the lessons, where there is room for them.
    void open();
    /// What the lesson points at; nullptr = nothing.
    void pointAt(QWidget *target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(bool lesson);

    QMainWindow *m_window;
    QDockWidget *m_lessons;
    QPointer<QWidget> m_form, m_runs, m_target;
    SetupColumn *m_column; ///< shows and hides the form
    Presentation *m_presentation;
    bool m_narrow = false; ///< one of them has made room
};

} // namespace gram
