// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of the open lesson, and what is kept of what was said in it.
#include "lesson_controller.h"

#include "api/error.h"
#include "base/files.h"
#include "error_text.h"
#include "lesson/class_dialog.h"
#include "lesson/lesson_panel.h"
#include "main_window.h"
#include "mode_text.h"
#include "runs/run_model.h"
#include "verdict/verdict_strip.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace gram {

namespace {

const QString answersEnd = QStringLiteral(".gramanswers.json");

}

bool LessonController::isGuessWanted() const
{
    return step().guess && m_training == Training::Waiting && !m_sheet.answers.value(m_step).guess;
}

void LessonController::takeGuess(double number)
{
    LessonAnswer &answer = m_sheet.answers[m_step];
    answer.title = step().title.text();
    answer.guess = number;
    keepAnswers();
    refresh();
}

/// The training has told what was guessed.
void LessonController::revealGuess()
{
    const auto it = m_sheet.answers.find(m_step);
    if (!step().guess || it == m_sheet.answers.end() || !it->guess)
        return;
    const auto expression = LessonExpression::parse(step().guess->answer);
    it->measured = expression->value(m_facts);
    keepAnswers();
    // Of a speedup it is laid over the verdict as well.
    const QString fact = step().guess->answer;
    const RunData *run = fact.endsWith(QLatin1String(".speedup")) ? runOf(fact.section(QLatin1Char('.'), 0, 0))
                                                                  : nullptr;
    if (run)
        m_window.verdict()->setGuess({ *it->guess, Verdict::unknown, { run->number } });
}

void LessonController::noteAnswer(Answer answer)
{
    if (answer == Answer::Shown) // that was not the student's
        return;
    LessonAnswer &noted = m_sheet.answers[m_step];
    if (noted.right) // it is looked at again
        return;
    noted.title = step().title.text();
    ++noted.tries;
    noted.right = answer == Answer::Right;
    keepAnswers();
}

void LessonController::readAnswers(int step)
{
    m_sheet = {};
    m_sheet.lesson = m_lesson->id;
    m_sheet.title = m_lesson->title.text();
    const std::string kept = m_settings.value(key("answers")).toString().toStdString();
    if (step == 0 || kept.empty()) // begun anew
        return;
    try {
        m_sheet.answers = AnswerSheet::fromJson(kept, QString()).answers;
    } catch (const Error &) {
        // of another version: the answers from here on are kept
    }
}

void LessonController::keepAnswers()
{
    m_settings.setValue(key("answers"), QString::fromStdString(m_sheet.toJson()));
}

void LessonController::saveAnswers()
{
    if (!m_lesson)
        return;
    QString file = QFileDialog::getSaveFileName(&m_window, tr("Save My Answers: the file's name is yours"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("my name") + answersEnd),
        tr("Answers (*%1)").arg(answersEnd));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        file += answersEnd;
    try {
        writeFileAtomically(file.toStdString(), m_sheet.toJson());
        m_window.log(tr("Saved the answers to %1.").arg(QDir::toNativeSeparators(file)));
    } catch (const Error &error) {
        m_window.showError(errorText(error));
    }
}

void LessonController::showClass()
{
    const QStringList files = QFileDialog::getOpenFileNames(&m_window, tr("The Answers of a Class"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Answers (*.json)"));
    QList<AnswerSheet> sheets;
    QStringList problems;
    for (const QString &file : files) {
        try {
            sheets += AnswerSheet::read(file);
        } catch (const Error &error) {
            problems += errorText(error);
        }
    }
    if (!problems.isEmpty())
        m_window.showError(problems.join(QLatin1Char('\n')));
    if (!sheets.isEmpty())
        (new ClassDialog(summaryOf(sheets), &m_window))->open();
}

QString LessonController::filled(const LessonText &text) const
{
    return withFacts(text.text(), m_facts);
}

QString LessonController::trainingText() const
{
    const auto count = static_cast<int>(step().runs.size());
    switch (m_training) {
    case Training::Waiting: {
        QStringList names;
        for (const LessonRun &run : step().runs)
            names += runTitle(run.config);
        return tr("To be trained now: %1").arg(QLocale().createSeparatedList(names));
    }
    case Training::Running:
        for (int i = 0; i < count; ++i) {
            const RunData *run = runOf(step().runs.at(i).name);
            if (run && !run->hasEnded() && !run->steps.empty() && run->config.steps > 0)
                return tr("%1: step %2 of %3")
                    .arg(run->name(), QLocale().toString(qlonglong(run->steps.back().step)),
                        QLocale().toString(qlonglong(run->config.steps)));
            if (run && !run->hasEnded())
                return tr("%1 is being prepared").arg(run->name());
        }
        return tr("Training");
    case Training::Failed:
        return m_failure;
    case Training::Done:
        return tr("Done. The runs are in the list of runs, with all of their figures.");
    case Training::None:
        break;
    }
    return {};
}

/// What was guessed beside what came; empty = nothing was.
QString LessonController::guessText() const
{
    const LessonAnswer answer = m_sheet.answers.value(m_step);
    if (!step().guess || !answer.guess || !answer.measured)
        return {};
    const auto expression = LessonExpression::parse(step().guess->answer);
    return QStringLiteral("<p><b>%1</b></p>")
        .arg(tr("You guessed %1; it came to %2.")
                 .arg(QLocale().toString(*answer.guess, 'g', 4), expression->valueText(m_facts)));
}

LessonView LessonController::view() const
{
    LessonView view;
    view.lesson = m_lesson->title.text();
    view.title = filled(step().title);
    view.step = m_step;
    view.steps = static_cast<int>(m_lesson->steps.size());
    view.text = filled(step().text);
    view.training = m_training;
    view.trainingText = trainingText();
    if (isGuessWanted()) {
        view.training = Training::None; // first the guess
        view.question = filled(step().guess->text);
        view.isGuess = true;
        return view;
    }
    const bool trained = m_training == Training::None || m_training == Training::Done;
    if (trained)
        view.after = guessText() + filled(step().after);
    view.canGoOn = trained && (!step().question || m_answered.contains(m_step));
    view.canSave = view.canGoOn && m_step + 1 == view.steps && !m_sheet.answers.isEmpty();
    if (!trained || !step().question)
        return view;
    const LessonQuestion &question = *step().question;
    view.question = filled(question.text);
    for (const LessonOption &option : question.options)
        view.options += filled(option.text);
    view.hint = filled(question.hint);
    view.answer = m_answer;
    view.feedback = m_feedback;
    return view;
}

void LessonController::refresh()
{
    if (m_lesson)
        m_window.lessons()->showStep(view());
}

} // namespace gram
