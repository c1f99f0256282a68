// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_room.h"

#include "presentation.h"
#include "runs/runs_panel.h"
#include "setup_column.h"
#include "tokens.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>

namespace gram {

namespace {

constexpr int roomForAll = 1240; // in every language
constexpr int usualWidth = 296, wideWidth = 360, presentedWidth = 376; // of a lesson
constexpr int wideWindow = 1800;

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

LessonRoom::LessonRoom(QMainWindow *window, QWidget *lessons, QWidget *form, QWidget *runs, QObject *parent)
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
    connect(m_column, &SetupColumn::besideLessonRequested, this, [this](bool beside) {
        m_formWanted = beside;
        arrange(!m_lessons->isHidden());
    });
    if (m_presentation)
        connect(m_presentation, &Presentation::changed, this, [this] { arrange(!m_lessons->isHidden()); });
    arrange(!lessons->isHidden());
}

void LessonRoom::open()
{
    arrange(true);
    m_lessons->show();
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
    if (watched == m_lessons && event->type() == QEvent::Hide)
        m_formWanted = false;
    const bool seen = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (watched == m_lessons ? seen : event->type() == QEvent::Resize)
        arrange(!m_lessons->isHidden());
    return QObject::eventFilter(watched, event);
}

void LessonRoom::arrange(bool lesson)
{
    if (!m_form || !m_runs)
        return;
    if (m_presentation && m_presentation->isOn()) { // which has them put aside
        m_lessons->setMinimumWidth(m_window->width() < roomForAll ? 0 : presentedWidth + space);
        return;
    }
    const bool intoForm = lesson && m_target && m_form->isAncestorOf(m_target);
    const bool beside = intoForm || (lesson && m_formWanted);
    const bool tight = beside && m_window->width() < roomForAll;
    const int lessonWidth = m_window->width() < wideWindow ? usualWidth : wideWidth;
    m_lessons->setMinimumWidth(tight ? 0 : lessonWidth + space);
    auto *runs = qobject_cast<RunsPanel *>(m_runs.data());
    if (lesson && !beside)
        makeWay(m_form);
    if (tight)
        makeWay(m_runs);
    else if (runs && beside) // before the form is there: the window would grow by the list, and stay so
        runs->fitTo(m_window->width() - m_lessons->minimumWidth());
    m_column->setLesson(intoForm ? SetupColumn::Lesson::PointsInto
            : beside             ? SetupColumn::Lesson::Beside
            : lesson             ? SetupColumn::Lesson::InItsPlace
                                 : SetupColumn::Lesson::Absent);
    if (runs && lesson && !beside)
        runs->fitTo(m_window->width());
    if (tight || m_madeRoom)
        m_runs->setVisible(!tight);
    m_madeRoom = tight;
}

} // namespace gram
