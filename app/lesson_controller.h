// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson_view.h"
#include "lesson_answers.h"
#include "lesson_facts.h"
#include "lesson_list.h"

#include <QObject>
#include <QSet>
#include <QSettings>

#include <optional>

namespace gram {

class HighlightFrame;
class LessonRoom;
class MainWindow;
class RunModel;

/// Plays lessons with the real window: fills in its form, starts runs as its buttons do, and takes
/// from the list of runs what they have measured. Gives the user's settings back at the end.
class LessonController : public QObject {
    Q_OBJECT

public:
    LessonController(RunModel &runs, MainWindow &window, QSettings &settings, QObject *parent = nullptr);
    ~LessonController() override;

    /// Shows them, or closes them; an open lesson goes on next time.
    void toggle();
    /// Reads the lessons anew and shows the list of them, or the step at which a lesson is open.
    void show();
    /// Opens a lesson of the list; it goes on where it was left.
    void open(const QString &id);
    void openFile(const QString &file);
    /// Leaves the open lesson, if there is one. It goes on here next time.
    void leave();

    const QList<Lesson> &lessons() const { return m_lessons.all(); }
    /// Of the open lesson; empty = none is open.
    QString openId() const { return m_lesson ? m_lesson->id : QString(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Training = LessonView::Training;
    using Answer = LessonView::Answer;

    void readLessons();
    void showList();
    void begin(Lesson lesson);
    void finish();
    void goTo(int step);
    void goOn();
    void train();
    void adopt(int first, int last);
    void followRuns();
    void endTraining();
    void failTraining(const QString &reason);
    void takeOption(int option);
    void takeNumber(double number);
    void tellAnswer();
    void answer(Answer answer, const QString &reply);
    bool isGuessWanted() const;
    void takeGuess(double number);
    void revealGuess();
    QString guessText() const;
    void noteAnswer(Answer answer);
    void readAnswers(int step);
    void keepAnswers();
    void saveAnswers();
    void showClass();
    void refresh();
    void point();

    QString key(const char *name) const;
    void keepFacts();
    RunConfig withOwnSettings(RunConfig config) const;
    const LessonStep &step() const { return m_lesson->steps.at(m_step); }
    const RunData *runOf(const QString &name) const;
    const RunData *e2eFor(const RunConfig &config) const;
    QString filled(const LessonText &text) const;
    QString trainingText() const;
    LessonView view() const;

    RunModel &m_runs;
    MainWindow &m_window;
    QSettings &m_settings;
    HighlightFrame *m_highlight;
    LessonRoom *m_room;
    LessonList m_lessons;
    std::optional<Lesson> m_lesson;
    int m_step = 0;
    LessonFacts m_facts;
    QMap<QString, quint64> m_runIds; ///< of the lesson's runs, by their names
    AnswerSheet m_sheet; ///< what was said in the open lesson
    QSet<int> m_trained; ///< steps whose runs are done
    QSet<int> m_answered; ///< steps whose question is
    Training m_training = Training::None;
    QString m_failure;
    Answer m_answer = Answer::None;
    QString m_feedback;
    std::optional<RunConfig> m_userConfig; ///< what the form showed before the lesson
};

} // namespace gram
