// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace gram {

class Presentation;
class SetupColumn;

/// Lessons take the form's place. While one points into that, or the user wants to see it, the form is beside it, and in a
/// narrow window the list of runs makes room.
class LessonRoom : public QObject {
    Q_OBJECT

public:
    LessonRoom(QMainWindow *window, QWidget *lessons, QWidget *form, QWidget *runs, QObject *parent);

    /// Shows the lessons, where there is room for them.
    void open();
    /// What the lesson points at; nullptr = nothing.
    void pointAt(QWidget *target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(bool lesson);

    QMainWindow *m_window;
    QWidget *m_lessons;
    QPointer<QWidget> m_form, m_runs, m_target;
    SetupColumn *m_column; ///< shows and hides the form
    Presentation *m_presentation;
    bool m_formWanted = false; ///< by the user, beside the lesson
    bool m_madeRoom = false; ///< the list of runs
};

} // namespace gram
