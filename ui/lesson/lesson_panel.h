// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson_view.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace gram {

class ProgressDots;

/// The list of lessons, or a step of one in large type.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    /// `presentation`: turns the large type of the whole window on and off.
    explicit LessonPanel(QAction *presentation, QWidget *parent = nullptr);

    void showList(const QList<LessonEntry> &lessons);
    void showStep(const LessonView &view);

Q_SIGNALS:
    void lessonRequested(const QString &id);
    void openFileRequested();
    void classRequested(); ///< the answers of several students
    void leaveRequested();
    void backRequested();
    void nextRequested();
    void trainingRequested();
    void stopRequested();
    void optionChosen(int option);
    void numberGiven(double number);
    void answerRequested(); ///< to be told
    void saveRequested(); ///< of the answers so far

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList(QAction *presentation);
    QWidget *makeStep(QAction *presentation);
    QLabel *makeText(const char *name);
    void makeOptions(const QStringList &options);
    void setFonts();
    void check();
    void updateCheck();
    void showTraining();
    void showQuestion(bool anew);
    void showBelow(QWidget *widget);

    QStackedWidget *m_pages;
    QLabel *m_listTitle;
    QWidget *m_listItems;
    QToolButton *m_all;
    ProgressDots *m_dots;
    QLabel *m_lesson;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QLabel *m_text;
    QWidget *m_trainingBox;
    QPushButton *m_train;
    QPushButton *m_stop;
    QLabel *m_training;
    QLabel *m_after;
    QWidget *m_questionBox;
    QLabel *m_question;
    QWidget *m_optionsBox;
    QButtonGroup *m_options;
    QLineEdit *m_number;
    QLabel *m_numberNote;
    QPushButton *m_check;
    QPushButton *m_hintButton;
    QPushButton *m_tell;
    QLabel *m_hint;
    QLabel *m_feedback;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_next;
    LessonView m_view;
};

} // namespace gram
