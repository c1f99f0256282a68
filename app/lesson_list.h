// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson_file.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace gram {

/// The lessons that there are: those that come with the program, the user's own, and those opened by
/// hand.
class LessonList {
    Q_DECLARE_TR_FUNCTIONS(gram::LessonList)

public:
    /// Reads all of them anew. Gives a sentence on each that cannot be used.
    QStringList read();
    /// One that was opened by hand; it takes the place of another one of its id.
    void addFile(const QString &file);

    const QList<Lesson> &all() const { return m_lessons; }
    /// None: there is no such lesson.
    const Lesson *find(const QString &id) const;

private:
    void add(const QString &file, bool replaces, QStringList &problems);

    QList<Lesson> m_lessons;
    QStringList m_opened; ///< files that were opened by hand
};

/// Where a lesson can go on whose runs are no longer at hand: not after a run that later ones are
/// compared with.
int placeToGoOn(const Lesson &lesson, int saved);

} // namespace gram
