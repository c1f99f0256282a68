// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gram {

/// A lesson in the list of them.
struct LessonEntry {
    QString id;
    QString title;
    QString learn; ///< what one knows afterwards
    int minutes = 0;
    bool done = false;
    int step = 0; ///< to go on from; 0 = from the beginning
    int steps = 0;
};

/// What is to be seen of a lesson's step. Texts are simple rich text unless said otherwise.
struct LessonView {
    enum class Training { None, Waiting, Running, Failed, Done };
    enum class Answer { None, Wrong, Right, Shown };

    QString lesson; ///< plain
    QString title; ///< plain
    int step = 0; ///< 0-based
    int steps = 1;
    QString text;
    Training training = Training::None;
    QString trainingText; ///< plain: what will train, how far it is, or why it must be done again
    QString after; ///< what is to be said when the training is done
    QString question; ///< empty = there is none, or not yet
    bool isGuess = false; ///< it is asked for a guess, before the training
    QStringList options; ///< empty = the answer is a number
    QString hint;
    Answer answer = Answer::None;
    QString feedback;
    bool canGoOn = false;
    bool canSave = false; ///< the answers to the lesson
};

} // namespace gram
