// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/class_dialog.h"

#include <QMap>
#include <QString>

#include <optional>
#include <string>

namespace gram {

/// What was said at a step of a lesson.
struct LessonAnswer {
    QString title; ///< the step's
    std::optional<double> guess; ///< before the training
    std::optional<double> measured; ///< what it came to
    int tries = 0; ///< of the step's question; 0 = it was not answered
    bool right = false; ///< in the end

    bool operator==(const LessonAnswer &) const = default;
};

/// The answers of one student to one lesson, a file that a teacher collects. The file's name, up to its first dot, is
/// the student's.
struct AnswerSheet {
    QString student;
    QString lesson; ///< its id
    QString title; ///< its title
    QMap<int, LessonAnswer> answers; ///< by step

    std::string toJson() const;
    /// `file`: named in errors, and after the student. Throws Error(MalformedFile).
    static AnswerSheet fromJson(const std::string &text, const QString &file);
    /// Throws Error: FileUnreadable, MalformedFile.
    static AnswerSheet read(const QString &file);
};

/// The sheets of a class, by lesson, in the order in which lessons first occur.
QList<ClassLesson> summaryOf(const QList<AnswerSheet> &sheets);

} // namespace gram
