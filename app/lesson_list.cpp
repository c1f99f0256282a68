// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_list.h"

#include "api/mode_traits.h"
#include "api/same_work.h"
#include "error_text.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace gram {

namespace {

QStringList filesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList files;
    const QStringList names = dir.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += dir.filePath(name);
    return files;
}

} // namespace

QStringList LessonList::read()
{
    m_lessons.clear();
    QStringList problems;
    const QStringList own = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
        QStringLiteral("gram-lab/lessons"), QStandardPaths::LocateDirectory);
    for (const QString &file : filesIn(QStringLiteral(":/lessons")))
        add(file, false, problems);
    for (const QString &folder : own)
        for (const QString &file : filesIn(folder))
            add(file, false, problems);
    for (const QString &file : std::as_const(m_opened))
        add(file, true, problems);
    return problems;
}

void LessonList::add(const QString &file, bool replaces, QStringList &problems)
{
    try {
        const Lesson lesson = readLesson(file);
        const auto same = std::find_if(m_lessons.begin(), m_lessons.end(),
            [&lesson](const Lesson &other) { return other.id == lesson.id; });
        if (same == m_lessons.end())
            m_lessons.append(lesson);
        else if (replaces)
            *same = lesson;
        else
            problems += tr("%1 has the id “%2”, as %3 has. Give it one of its own.").arg(file, lesson.id, same->file);
    } catch (const Error &error) {
        problems += errorText(error);
    }
}

void LessonList::addFile(const QString &file)
{
    m_opened.removeAll(file);
    m_opened.append(file);
}

const Lesson *LessonList::find(const QString &id) const
{
    const auto lesson = std::find_if(m_lessons.cbegin(), m_lessons.cend(),
        [&id](const Lesson &l) { return l.id == id; });
    return lesson == m_lessons.cend() ? nullptr : &*lesson;
}

int placeToGoOn(const Lesson &lesson, int saved)
{
    if (saved <= 0 || saved >= lesson.steps.size())
        return 0;
    int place = saved;
    for (int i = 0; i < saved; ++i)
        for (const LessonRun &early : lesson.steps.at(i).runs)
            for (int j = saved; j < lesson.steps.size(); ++j)
                for (const LessonRun &late : lesson.steps.at(j).runs)
                    if (traitsOf(early.config.mode).isReference && sameWork(early.config, late.config))
                        place = std::min(place, i);
    return place;
}

} // namespace gram
