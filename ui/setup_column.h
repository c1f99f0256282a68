// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QAction;
class QSettings;
class QTabWidget;
class QWidget;

namespace gram {

/// When the setup is beside the page: always but on the pages that have the whole width, and as the user has chosen on a
/// page. A lesson takes its place, unless it points into it or the user wants both; the presentation has it hidden.
class SetupColumn : public QObject {
    Q_OBJECT

public:
    /// `shown`: a checkable action, by which the user shows or hides it on the present page.
    SetupColumn(QWidget *column, QTabWidget *pages, QAction *shown, QObject *parent);

    enum class Lesson { Absent, InItsPlace, Beside, PointsInto };
    void setLesson(Lesson lesson);
    void setPresented(bool presented);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// It was shown or hidden.
    void changed();
    /// By the user, while a lesson is there.
    void besideLessonRequested(bool beside);

private:
    void turn();
    void update();
    bool isWanted() const;

    QWidget *m_column;
    QTabWidget *m_pages;
    QAction *m_shown;
    QSet<QString> m_turned; ///< pages on which the user wants it otherwise than it is at first
    Lesson m_lesson = Lesson::Absent;
    bool m_presented = false;
};

} // namespace gram
