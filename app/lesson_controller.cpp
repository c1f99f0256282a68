// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_controller.h"

#include "api/mode_traits.h"
#include "api/same_work.h"
#include "config/config_json.h"
#include "error_text.h"
#include "lesson/highlight_frame.h"
#include "lesson/lesson_panel.h"
#include "lesson/lesson_room.h"
#include "main_window.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

const char *const userConfiguration = "lessons/userConfiguration";

/// What the queue may have changed about a run does not make it another one.
bool sameRun(RunConfig run, RunConfig wanted)
{
    run.baselineSteps = wanted.baselineSteps = 0;
    // What the data and the model decide may be decided in the run already.
    if (wanted.cf == CfModule::Auto)
        run.cf = CfModule::Auto;
    if (wanted.pooling == Pooling::Model)
        run.pooling = Pooling::Model;
    if (wanted.ceRate == 0)
        run.ceRate = 0;
    return run == wanted;
}

} // namespace

LessonController::LessonController(RunModel &runs, MainWindow &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_window(window)
    , m_settings(settings)
    , m_highlight(new HighlightFrame(&window))
    , m_room(new LessonRoom(&window, window.lessons(), window.findChild<QWidget *>(QStringLiteral("setupScroll")),
          window.runsPanel(), this))
{
    LessonPanel *panel = m_window.lessons();
    connect(&m_window, &MainWindow::lessonsRequested, this, &LessonController::toggle);
    connect(&m_window, &MainWindow::firstLessonRequested, this, [this] {
        readLessons();
        if (!m_lessons.all().isEmpty())
            begin(m_lessons.all().first());
    });
    connect(&m_window, &MainWindow::openLessonRequested, this, &LessonController::openFile);
    connect(panel, &LessonPanel::lessonRequested, this, &LessonController::open);
    connect(panel, &LessonPanel::leaveRequested, panel, &QWidget::close);
    connect(panel, &LessonPanel::closeRequested, panel, &QWidget::close);
    connect(panel, &LessonPanel::backRequested, this, [this] { goTo(m_step - 1); });
    connect(panel, &LessonPanel::nextRequested, this, &LessonController::goOn);
    connect(panel, &LessonPanel::trainingRequested, this, &LessonController::train);
    connect(panel, &LessonPanel::optionChosen, this, &LessonController::takeOption);
    connect(panel, &LessonPanel::numberGiven, this, &LessonController::takeNumber);
    connect(panel, &LessonPanel::answerRequested, this, &LessonController::tellAnswer);
    connect(panel, &LessonPanel::saveRequested, this, &LessonController::saveAnswers);
    connect(panel, &LessonPanel::classRequested, this, &LessonController::showClass);
    connect(&m_runs, &RunModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { adopt(first, last); });
    connect(&m_runs, &RunModel::dataChanged, this, &LessonController::followRuns);
    connect(&m_runs, &RunModel::rowsRemoved, this, &LessonController::followRuns);
    m_window.lessons()->installEventFilter(this);

    // The program has ended in the middle of a lesson, and not by itself.
    const QString json = m_settings.value(QLatin1String(userConfiguration)).toString();
    if (json.isEmpty())
        return;
    m_settings.remove(QLatin1String(userConfiguration));
    try {
        m_window.setup()->setConfig(configFromJson(json.toStdString(), ""));
    } catch (const Error &) {
        // of another version: the form keeps what it has
    }
}

LessonController::~LessonController()
{
    leave();
}

void LessonController::toggle()
{
    if (m_window.lessons()->isVisible())
        m_window.lessons()->close();
    else
        show();
}

void LessonController::show()
{
    m_room->open();
    if (!m_lesson) {
        readLessons();
        showList();
    }
    m_window.lessons()->setFocus();
}

void LessonController::readLessons()
{
    const QStringList problems = m_lessons.read();
    for (const QString &problem : problems)
        m_window.showError(problem);
}

void LessonController::showList()
{
    QList<LessonEntry> entries;
    for (const Lesson &lesson : m_lessons.all()) {
        const QString group = QStringLiteral("lessons/%1/").arg(lesson.id);
        entries.append({ lesson.id, lesson.title.text(), lesson.learn.text(), lesson.minutes,
            m_settings.value(group + QStringLiteral("done")).toBool(),
            placeToGoOn(lesson, m_settings.value(group + QStringLiteral("step")).toInt()),
            static_cast<int>(lesson.steps.size()) });
    }
    m_window.lessons()->showList(entries);
}

void LessonController::open(const QString &id)
{
    if (m_lessons.all().isEmpty())
        readLessons();
    if (const Lesson *lesson = m_lessons.find(id))
        begin(*lesson);
}

void LessonController::openFile(const QString &file)
{
    try {
        const Lesson lesson = gram::readLesson(file);
        leave();
        m_lessons.addFile(file);
        readLessons();
        m_room->open();
        begin(lesson);
    } catch (const Error &error) {
        m_window.showError(errorText(error));
    }
}

void LessonController::begin(Lesson lesson) // a copy: the list is read anew meanwhile
{
    leave();
    m_userConfig = m_window.setup()->config();
    m_settings.setValue(QLatin1String(userConfiguration), QString::fromStdString(toJson(*m_userConfig)));
    m_lesson = std::move(lesson);
    m_facts.clear();
    m_runIds.clear();
    m_trained.clear();
    m_answered.clear();
    const QVariantMap facts = m_settings.value(key("facts")).toMap();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        m_facts.insert(it.key(), it.value().toDouble());
    const int first = placeToGoOn(*m_lesson, m_settings.value(key("step")).toInt());
    readAnswers(first);
    for (int i = 0; i < first; ++i) {
        m_trained.insert(i);
        m_answered.insert(i);
    }
    m_room->open();
    goTo(first);
}

void LessonController::leave()
{
    if (!m_lesson)
        return;
    m_highlight->pointAt(nullptr);
    m_room->pointAt(nullptr);
    m_lesson.reset();
    m_window.setup()->setConfig(*m_userConfig);
    m_userConfig.reset();
    m_settings.remove(QLatin1String(userConfiguration));
    readLessons();
    showList();
}

void LessonController::finish()
{
    m_settings.setValue(key("done"), true);
    m_settings.remove(key("step"));
    m_settings.remove(key("facts"));
    leave();
}

bool LessonController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        leave();
    return QObject::eventFilter(watched, event);
}

QString LessonController::key(const char *name) const
{
    return QStringLiteral("lessons/%1/%2").arg(m_lesson->id, QLatin1String(name));
}

void LessonController::keepFacts()
{
    QVariantMap facts;
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    m_settings.setValue(key("facts"), facts);
}

/// Where runs are kept and what they run on is the user's, lesson or not.
RunConfig LessonController::withOwnSettings(RunConfig config) const
{
    config.out = m_userConfig->out;
    config.threads = m_userConfig->threads;
    config.device = m_userConfig->device;
    return config;
}

void LessonController::goTo(int step)
{
    if (!m_lesson || step < 0 || step >= m_lesson->steps.size())
        return;
    m_step = step;
    m_settings.setValue(key("step"), step);
    m_failure.clear();
    m_feedback.clear();
    m_answer = m_answered.contains(step) && this->step().question ? Answer::Shown : Answer::None;
    m_training = this->step().runs.isEmpty() ? Training::None
        : m_trained.contains(step)           ? Training::Done
                                             : Training::Waiting;
    if (m_answer == Answer::Shown)
        tellAnswer();
    const QList<LessonRun> &runs = this->step().runs;
    m_window.setup()->setConfig(withOwnSettings(runs.size() == 1 ? runs.first().config : this->step().config));
    point();
    followRuns();
    refresh();
}

void LessonController::goOn()
{
    if (!m_lesson)
        return;
    if (m_step + 1 < m_lesson->steps.size()) {
        goTo(m_step + 1);
        return;
    }
    finish();
    show();
}

void LessonController::point()
{
    if (!step().page.isEmpty())
        if (auto *page = m_window.findChild<QWidget *>(step().page))
            m_window.showPage(page);
    auto *target = step().point.isEmpty() ? nullptr : m_window.findChild<QWidget *>(step().point);
    m_room->pointAt(target);
    m_highlight->pointAt(target);
}

void LessonController::train()
{
    if (!m_lesson || step().runs.isEmpty())
        return;
    if (m_window.activity() != MainWindow::Activity::Idle) {
        m_failure = tr("The window is still busy with something else. Wait for its end, or stop it.");
        m_training = Training::Failed;
        refresh();
        return;
    }
    m_trained.remove(m_step);
    m_training = Training::Waiting;
    for (const LessonRun &run : step().runs)
        m_runIds.remove(run.name);
    std::vector<RunConfig> configs;
    for (const LessonRun &run : step().runs)
        configs.push_back(withOwnSettings(run.config));
    if (configs.size() == 1) {
        m_window.setup()->setConfig(configs.front());
        Q_EMIT m_window.startRequested();
    } else {
        Q_EMIT m_window.compareRequested(configs);
    }
    if (m_training == Training::Waiting) // the window has said why
        failTraining(tr("It could not be started. The newest message tells why (F7)."));
}

/// A run that the step asks for has been started, by the panel's button or by the window's own.
void LessonController::adopt(int first, int last)
{
    if (!m_lesson)
        return;
    for (int row = first; row <= last; ++row) {
        const RunData &run = m_runs.run(row);
        if (run.hasEnded()) // it was there before
            continue;
        for (const LessonRun &wanted : step().runs) {
            if (!sameRun(run.config, withOwnSettings(wanted.config)))
                continue;
            m_runIds.insert(wanted.name, run.id);
            m_trained.remove(m_step);
            m_training = Training::Running;
            m_failure.clear();
        }
    }
    refresh();
}

const RunData *LessonController::runOf(const QString &name) const
{
    const int row = m_runIds.contains(name) ? m_runs.rowOf(m_runIds.value(name)) : -1;
    return row < 0 ? nullptr : &m_runs.run(row);
}

const RunData *LessonController::e2eFor(const RunConfig &config) const
{
    for (int i = m_step; i >= 0; --i)
        for (const LessonRun &run : m_lesson->steps.at(i).runs)
            if (const RunData *data = runOf(run.name); data && data->state == RunState::Finished
                && traitsOf(data->config.mode).isReference && sameWork(data->config, config))
                return data;
    return nullptr;
}

void LessonController::followRuns()
{
    if (!m_lesson || step().runs.isEmpty() || m_trained.contains(m_step))
        return;
    int ended = 0, begun = 0;
    for (const LessonRun &wanted : step().runs) {
        const RunData *run = runOf(wanted.name);
        if (!run && m_runIds.remove(wanted.name) > 0) // it was taken off the list
            return failTraining(tr("The run was removed before it could be looked at."));
        if (!run)
            continue;
        ++begun;
        if (run->state == RunState::Failed)
            return failTraining(
                tr("%1 failed: %2").arg(run->name(), run->result ? failureText(run->result->message) : QString()));
        if (run->state == RunState::Cancelled)
            return failTraining(tr("%1 was stopped before its end.").arg(run->name()));
        ended += run->hasEnded() ? 1 : 0;
    }
    if (begun == 0)
        return;
    m_training = Training::Running;
    if (ended == step().runs.size())
        endTraining();
    refresh();
}

void LessonController::endTraining()
{
    for (const LessonRun &wanted : step().runs) {
        const RunData *run = runOf(wanted.name);
        const QMap<QString, double> facts = lessonFacts(*run, m_runs,
            traitsOf(run->config.mode).isReference ? nullptr : e2eFor(run->config));
        for (auto it = facts.cbegin(); it != facts.cend(); ++it)
            m_facts.insert(wanted.name + QLatin1Char('.') + it.key(), it.value());
    }
    keepFacts();
    revealGuess();
    m_trained.insert(m_step);
    m_training = Training::Done;
}

void LessonController::failTraining(const QString &reason)
{
    for (const LessonRun &wanted : step().runs)
        m_runIds.remove(wanted.name);
    m_training = Training::Failed;
    m_failure = reason;
    refresh();
}

void LessonController::takeOption(int option)
{
    if (!m_lesson || !step().question || option < 0 || option >= step().question->options.size())
        return;
    const LessonOption &chosen = step().question->options.at(option);
    const auto comparison = LessonExpression::parse(chosen.correct);
    const bool right = chosen.correct == QLatin1String("true")
        || (comparison && comparison->isComparison() && comparison->value(m_facts) == 1);
    answer(right ? Answer::Right : Answer::Wrong, filled(chosen.reply));
}

void LessonController::takeNumber(double number)
{
    if (m_lesson && isGuessWanted())
        return takeGuess(number);
    if (!m_lesson || !step().question || !step().question->options.isEmpty())
        return;
    const double wanted = LessonExpression::parse(step().question->answer)->value(m_facts);
    const bool right = std::abs(number - wanted) <= step().question->tolerance * std::abs(wanted) + 1e-12;
    answer(right ? Answer::Right : Answer::Wrong, {});
}

void LessonController::tellAnswer()
{
    if (!m_lesson || !step().question)
        return;
    const LessonQuestion &question = *step().question;
    QString correct;
    for (const LessonOption &option : question.options) {
        const auto comparison = LessonExpression::parse(option.correct);
        if (option.correct == QLatin1String("true")
            || (comparison && comparison->isComparison() && comparison->value(m_facts) == 1))
            correct = filled(option.text);
    }
    if (question.options.isEmpty())
        correct = LessonExpression::parse(question.answer)->valueText(m_facts);
    answer(Answer::Shown, tr("The answer: %1").arg(correct));
}

void LessonController::answer(Answer answer, const QString &reply)
{
    m_answer = answer;
    noteAnswer(answer);
    m_feedback = !reply.isEmpty() ? reply : answer == Answer::Right ? tr("Right.") : tr("Not quite. Try again.");
    if (answer != Answer::Wrong) {
        m_answered.insert(m_step);
        if (const QString explanation = filled(step().question->explanation); !explanation.isEmpty())
            m_feedback += QStringLiteral("<br>") + explanation;
    }
    refresh();
}

} // namespace gram
