// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QTableWidget;

namespace gram {

/// What a class has said at a step of a lesson.
struct ClassQuestion {
    QString title;
    int answered = 0; ///< a question: students that answered it
    int right = 0; ///< of these, in the end
    int atOnce = 0; ///< of these, at the first try
    QList<double> guesses, measured; ///< a student each
};

struct ClassLesson {
    QString title;
    QStringList students;
    QList<ClassQuestion> questions; ///< in the order of the steps
};

/// The answers of a class, in numbers: which questions were hard, and how far guesses lay from what came.
class ClassDialog : public QDialog {
    Q_OBJECT

public:
    explicit ClassDialog(const QList<ClassLesson> &lessons, QWidget *parent = nullptr);

private:
    QTableWidget *m_table;
};

} // namespace gram
