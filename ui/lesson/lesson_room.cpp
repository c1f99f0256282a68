// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_room.h"

#include "presentation.h"
#include "runs/runs_panel.h"
#include "setup_column.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>

namespace gram {

namespace {

constexpr int roomForAll = 1240; // in every language

/// Before anything else takes the place: the window would grow, and stay so. The layouts would hear of it later.
void makeWay(QWidget *widget)
{
    widget->hide();
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *splitter = qobject_cast<QSplitter *>(parent))
            splitter->refresh();
        if (QLayout *layout = parent->layout()) {
            layout->invalidate();
            layout->activate();
        }
    }
}

} // namespace

LessonRoom::LessonRoom(QMainWindow *window, QDockWidget *lessons, QWidget *form, QWidget *runs, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_lessons(lessons)
    , m_form(form)
    , m_runs(runs)
    , m_column(window->findChild<SetupColumn *>())
    , m_presentation(window->findChild<Presentation *>())
{
    window->installEventFilter(this);
    lessons->installEventFilter(this);
    arrange(!lessons->isHidden());
}

void LessonRoom::open()
{
    arrange(true);
    // The window would grow by the list of runs, and stay so.
    if (auto *runs = qobject_cast<RunsPanel *>(m_runs.data()); runs && m_lessons->isHidden() && !m_form->isHidden())
        runs->fitTo(m_window->width() - m_lessons->sizeHint().width());
    m_lessons->show();
    m_lessons->raise();
}

void LessonRoom::pointAt(QWidget *target)
{
    m_target = target;
    arrange(!m_lessons->isHidden());
    if (auto *runs = qobject_cast<RunsPanel *>(m_runs.data()))
        runs->openList(target && runs->holds(target)); // where they are a rail
}

bool LessonRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (watched == m_lessons ? seen : event->type() == QEvent::Resize)
        arrange(!m_lessons->isHidden());
    return QObject::eventFilter(watched, event);
}

void LessonRoom::arrange(bool lesson)
{
    if (!m_form || !m_runs || (m_presentation && m_presentation->isOn())) // which has them put aside
        return;
    const bool narrow = lesson && !m_lessons->isFloating() && m_window->width() < roomForAll;
    const bool intoForm = lesson && m_target && m_form->isAncestorOf(m_target);
    if (narrow)
        makeWay(intoForm ? m_runs : m_form);
    m_column->setLesson(intoForm ? SetupColumn::Lesson::PointsInto
            : narrow             ? SetupColumn::Lesson::InItsPlace
                                 : SetupColumn::Lesson::Absent);
    if (narrow || m_narrow)
        m_runs->setVisible(!narrow || !intoForm);
    m_narrow = narrow;
}

} // namespace gram
