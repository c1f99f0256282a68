// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace gram {

/// A text in the languages that the lesson's file has it in.
struct LessonText {
    QMap<QString, QString> byLanguage; ///< "en", "de", ...; English is always there

    /// In the user's language, else in English.
    QString text() const;
    bool isEmpty() const { return byLanguage.isEmpty(); }
};

/// A training that a step asks for.
struct LessonRun {
    QString name; ///< by which texts quote its facts
    RunConfig config;
};

struct LessonOption {
    LessonText text;
    LessonText reply; ///< said when it is chosen; empty = a usual sentence
    QString correct; ///< "true", "false", or a comparison of facts
};

struct LessonQuestion {
    LessonText text;
    QList<LessonOption> options; ///< empty = the answer is a number
    QString answer; ///< the number, as an expression
    double tolerance = 0; ///< relative
    LessonText hint;
    LessonText explanation; ///< said after the right answer
};

/// A number that is asked for before the training, and set beside what came.
struct LessonGuess {
    LessonText text;
    QString answer; ///< what it comes to, as an expression
};

struct LessonStep {
    LessonText title;
    LessonText text;
    LessonText after; ///< said when the runs are done
    QString point; ///< the object name of a control; empty = none
    bool pointOptional = false; ///< it may not be there
    QString page; ///< the object name of a page of the window to show
    bool pageOptional = false;
    RunConfig config; ///< what the form shows
    std::optional<LessonGuess> guess;
    QList<LessonRun> runs;
    std::optional<LessonQuestion> question;
};

struct Lesson {
    QString id;
    QString file;
    LessonText title;
    LessonText learn; ///< what one knows afterwards
    int minutes = 0;
    QList<LessonStep> steps;
};

/// Reads and checks a lesson. Throws Error: which file, which step, what was expected.
Lesson readLesson(const QString &file);

/// Whether the file says that it is a lesson, right or wrong.
bool isLessonFile(const QString &file);

} // namespace gram
