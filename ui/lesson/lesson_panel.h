// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson_view.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace gram {

class BarButton;
class LessonListPage;
class StepBar;

/// In the setup's place: the list of lessons, or a step of one.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    /// `presentation`: turns the large type of the whole window on and off.
    explicit LessonPanel(QAction *presentation, QWidget *parent = nullptr);

    void showList(const QList<LessonEntry> &lessons);
    void showStep(const LessonView &view);

Q_SIGNALS:
    /// It was shown or hidden.
    void shownChanged();
    void lessonRequested(const QString &id);
    void openFileRequested();
    void classRequested(); ///< the answers of several students
    void closeRequested(); ///< of the list
    void leaveRequested(); ///< the open lesson
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
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeStep();
    QWidget *makeTraining();
    QWidget *makeQuestion();
    QWidget *makeContent();
    QLayout *makeFoot();
    QLabel *makeText(const char *name);
    void makeOptions(const QStringList &options);
    void setFonts();
    void check();
    void focusAnswer();
    void updateCheck();
    void dress();
    void fill();
    void showTraining();
    void showQuestion(bool anew);
    void showBelow(QWidget *widget);

    QStackedWidget *m_pages;
    LessonListPage *m_list;
    QLabel *m_lesson;
    BarButton *m_leave;
    StepBar *m_steps;
    QLabel *m_place;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QLabel *m_text;
    QWidget *m_trainingBox;
    BarButton *m_train;
    BarButton *m_stop;
    QLabel *m_training;
    QLabel *m_after;
    QWidget *m_questionBox;
    QLabel *m_question;
    QWidget *m_optionsBox;
    QButtonGroup *m_options;
    QLineEdit *m_number;
    QLabel *m_numberNote;
    BarButton *m_check;
    BarButton *m_hintButton;
    BarButton *m_tell;
    QLabel *m_hint;
    QLabel *m_feedback;
    BarButton *m_save;
    QWidget *m_foot;
    BarButton *m_back;
    BarButton *m_next;
    LessonView m_view;
};

} // namespace gram
