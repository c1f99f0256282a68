// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_controller.h"

#include "api/lora.h"
#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "config/config_json.h"
#include "dataset_controller.h"
#include "error_text.h"
#include "export_dialog.h"
#include "fork_dialog.h"
#include "jobs/export_job.h"
#include "library_controller.h"
#include "main_window.h"
#include "mode_text.h"
#include "model_controller.h"
#include "progress_panel.h"
#include "run/fork_run.h"
#include "run/run_folder.h"
#include "runs/run_actions.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"
#include "training_session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace gram {

namespace {

Q_LOGGING_CATEGORY(logged, "gram.run", QtWarningMsg)

QString modeOf(const RunConfig &config)
{
    return QString::fromUtf8(nameOf(config.mode));
}

}

QueueController::QueueController(TrainingSession &session, RunModel &runs, LibraryController &library,
    DatasetController &dataset, ModelController &model)
    : m_session(session)
    , m_runs(runs)
    , m_library(library)
    , m_dataset(dataset)
    , m_model(model)
{
    connect(&m_dataset, &DatasetController::progressed, this, [this](const Progress &progress) {
        if (m_started == 0 || m_session.openRuns() == 0) // it is not read beside a run
            showProgress(progress);
    });
    connectSession();
}

void QueueController::connectSession()
{
    connect(&m_session, &TrainingSession::runStarted, this, &QueueController::onStarted);
    connect(&m_session, &TrainingSession::runFolderMade, &m_library, &LibraryController::onFolder);
    connect(&m_session, &TrainingSession::progressed, this, [this](quint64 id, Progress p) {
        if (p.phase == Progress::Phase::MeasuringBaseline) {
            p.done = std::max<std::int64_t>(0, p.done - 1); // the first step warms up and is not one that was asked for
            p.total -= 1;
            m_runs.setE2eProgress(id, p.done, p.total);
        }
        showProgress(p);
    });
    connect(&m_session, &TrainingSession::baselineMeasured, this, [this](quint64 id, const Baseline &baseline) {
        m_runs.setBaseline(id, baseline);
        m_window->log(tr("E2E takes %1 s a step (mean of %n step(s)).", nullptr, static_cast<int>(baseline.steps))
                          .arg(QLocale().toString(baseline.secondsPerStep, 'g', 3)));
    });
    connect(&m_session, &TrainingSession::warned, this,
        [this](quint64, const QString &sentence) { m_window->showError(sentence); });
    connect(&m_session, &TrainingSession::metricsUpdated, this, [this](quint64 id, const MetricsSnapshot &snapshot) {
        m_runs.append(id, snapshot);
        if (m_window->activity() == MainWindow::Activity::Running)
            m_window->progress()->showSteps(snapshot);
    });
    connect(&m_session, &TrainingSession::settingChanged, this, [this](quint64 id, const SettingChange &change) {
        m_runs.append(id, change);
        m_window->log(tr("“%1”: %2.").arg(m_runs.run(m_runs.rowOf(id)).name(), changeText(change)));
    });
    connect(&m_session, &TrainingSession::evaluated, this, &QueueController::onEvaluated);
    connect(&m_session, &TrainingSession::runEnded, this, &QueueController::onEnded);
    connect(&m_session, &TrainingSession::becameIdle, this, &QueueController::onIdle);
}

void QueueController::setWindow(MainWindow &window)
{
    if (m_window)
        window.setActivity(m_window->activity());
    m_window = &window;
    window.progress()->showIdle(tr("Ready. Start trains what the setup says."), tr("Ready"));
    for (const RunData &run : m_runs.runs())
        if (run.state == RunState::Running || run.state == RunState::Paused)
            window.progress()->beginRun(run.name(), m_started, m_queued, run.config.seconds, run.number);
    connect(&window, &MainWindow::startRequested, this, &QueueController::start);
    connect(&window, &MainWindow::compareRequested, this, &QueueController::compare);
    connect(&window, &MainWindow::pauseRequested, this, &QueueController::setPaused);
    connect(&window, &MainWindow::stopRequested, this, &QueueController::stop);
    connect(&window, &MainWindow::changeRequested, &m_session, &TrainingSession::changeSetting);
    connect(&window, &MainWindow::stopAndCloseRequested, this, &QueueController::stopAndClose);
    connect(&window, &MainWindow::exportRequested, this, &QueueController::exportModel);
    RunActions *actions = window.runsPanel()->actions();
    connect(actions, &RunActions::goOnRequested, this, [this](const QList<quint64> &ids) {
        for (const quint64 id : ids)
            goOn(id);
    });
    connect(actions, &RunActions::forkRequested, this, &QueueController::askForFork);
    connect(actions, &RunActions::againRequested, this, &QueueController::runAgain);
    connect(actions, &RunActions::settingsRequested, this, &QueueController::useSettings);
    connect(actions, &RunActions::exportRequested, this, &QueueController::askForExport);
}

void QueueController::restore(const QSettings &settings)
{
    m_exportFolder = settings.value("exportFolder").toString();
}

void QueueController::save(QSettings &settings) const
{
    settings.setValue("exportFolder", m_exportFolder);
}

void QueueController::begin()
{
    m_queued = 0;
    m_started = 0;
    m_works.clear();
    m_dataset.loadWithoutDelay(); // the card must show the data of the run that starts now
}

void QueueController::start()
{
    if (m_model.isOpening() || m_dataset.hasFailed())
        return;
    begin();
    queue(m_window->setup()->config());
}

void QueueController::compare(const std::vector<RunConfig> &configs)
{
    if (m_model.isOpening())
        return;
    // Half a comparison is none.
    if (!std::all_of(configs.begin(), configs.end(),
            [this](const RunConfig &config) { return isUsable(m_model.resolved(config)); }))
        return;
    begin();
    for (const RunConfig &config : configs)
        if (!queue(config))
            return;
}

bool QueueController::isUsable(const RunConfig &config)
{
    try {
        validate(config);
        return true;
    } catch (const Error &error) {
        m_window->showError(errorText(error));
        return false;
    }
}

bool QueueController::queue(RunConfig config)
{
    config = m_model.resolved(config);
    // Nothing to measure where the window knows E2E's speed on the same work, from as many steps.
    const auto reference = m_runs.referenceFor(config);
    if (traitsOf(config.mode).isReference || (reference && reference->steps >= config.baselineSteps))
        config.baselineSteps = 0;
    if (!isUsable(config))
        return false;
    m_runs.add(m_session.start(config), config);
    if (config.baselineSteps == 0 && reference && reference->run != 0)
        m_runs.setShown({ reference->run }, true); // the run is measured against it
    showOnlyLike(m_runs.runs().back());
    ++m_queued;
    m_window->setActivity(MainWindow::Activity::Running);
    m_window->progress()->showActivity(tr("Starting"));
    return true;
}

/// What is started is drawn with runs of the same work and no others; those are a click away.
void QueueController::showOnlyLike(const RunData &run)
{
    m_works.insert(run.work);
    if (const int hidden = m_runs.showOnlyWork(m_works); hidden > 0)
        m_window->log(tr("%n run(s) of other data, another model or another batch are no longer drawn. Tick their "
                         "group in the list to see them again.",
            nullptr, hidden));
}

void QueueController::goOn(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    if (m_runs.run(row).state == RunState::Held)
        return startHeld(id);
    if (m_runs.run(row).state != RunState::Cancelled && m_runs.run(row).state != RunState::Interrupted)
        return;
    try {
        m_library.loadSeries(id);
        resume(id, readRunConfig(m_runs.run(row).folder.toStdString()));
    } catch (...) { // the folder is gone, or its configuration was edited
        m_window->showError(currentExceptionText());
    }
}

void QueueController::resume(quint64 id, const RunConfig &config, const LeverChanges &changes)
{
    if (m_session.openRuns() == 0)
        begin();
    const quint64 newId = m_session.goOn(config, m_runs.run(m_runs.rowOf(id)).folder, changes);
    m_runs.goOn(id, newId);
    m_runs.setShown({ newId }, true); // who continues a run wants to see it
    showOnlyLike(m_runs.run(m_runs.rowOf(newId)));
    ++m_queued;
    m_window->setActivity(MainWindow::Activity::Running);
    m_window->progress()->showActivity(tr("Starting"));
}

void QueueController::askForFork(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunData &run = m_runs.run(row);
    try {
        auto *dialog = new ForkDialog(run.name(), run.settingsNow(), keptSteps(run.folder.toStdString()),
            run.stepsDone(), m_window);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { fork(id, dialog->step(), dialog->lastStep(), dialog->takeChanges()); });
        dialog->open();
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void QueueController::fork(quint64 id, std::int64_t step, std::int64_t lastStep, const LeverChanges &changes)
{
    const int row = m_runs.rowOf(id);
    if (row < 0 || m_session.openRuns() > 0) // a run was started meanwhile
        return;
    const RunData &run = m_runs.run(row);
    const QString name = tr("Fork of %1 after step %2").arg(run.number).arg(step);
    try {
        const std::filesystem::path source = run.folder.toStdString();
        const std::filesystem::path folder = forkRun(source, step, source.parent_path());
        const quint64 forked = m_library.addFork(QString::fromStdString(folder.string()), name);
        RunConfig config = readRunConfig(folder);
        config.steps = lastStep;
        resume(forked, config, changes);
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void QueueController::startHeld(quint64 id)
{
    if (m_session.openRuns() == 0)
        begin();
    const RunConfig config = m_runs.run(m_runs.rowOf(id)).config;
    const quint64 newId = m_session.start(config);
    m_runs.start(id, newId);
    m_runs.setShown({ newId }, true);
    showOnlyLike(m_runs.run(m_runs.rowOf(newId)));
    ++m_queued;
    if (m_window->activity() == MainWindow::Activity::Idle) {
        m_window->setActivity(MainWindow::Activity::Running);
        m_window->progress()->showActivity(tr("Starting"));
    }
}

void QueueController::runAgain(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunConfig config = m_runs.run(row).config;
    begin();
    queue(config);
}

void QueueController::train(const QList<quint64> &stopped, const std::vector<RunConfig> &configs)
{
    // What goes on has its model in its folder.
    if ((!configs.empty() && m_model.isOpening()) || m_session.openRuns() > 0)
        return;
    begin();
    for (const quint64 id : stopped)
        goOn(id);
    for (const RunConfig &config : configs)
        if (!queue(config))
            return;
}

void QueueController::useSettings(quint64 id)
{
    if (const int row = m_runs.rowOf(id); row >= 0)
        m_window->setup()->setConfig(m_runs.run(row).config);
}

void QueueController::askForExport(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunData &run = m_runs.run(row);
    if (m_exportFolder.isEmpty())
        m_exportFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString model = run.config.model == "random" ? QStringLiteral("encoder")
        : run.config.model == "bundled"                ? QStringLiteral("wordnet-mini")
                                                       : modelTitle(run.config);
    m_window->askForExport(id, run.name(), m_exportFolder, QStringLiteral("%1-%2").arg(model, modeOf(run.config)),
        !usesLora(run.config)              ? ExportDialog::Adapter::None
            : run.config.model == "random" ? ExportDialog::Adapter::Impossible
                                           : ExportDialog::Adapter::Offered);
}

void QueueController::exportModel(quint64 id, const QString &folder, bool asAdapter)
{
    const int row = m_runs.rowOf(id);
    if (row < 0 || m_window->activity() != MainWindow::Activity::Idle) // a run was started meanwhile
        return;
    m_exportFolder = QFileInfo(folder).absolutePath();
    m_exporting = true;
    m_window->setActivity(MainWindow::Activity::Exporting);
    m_window->progress()->beginRun(tr("Export of %1").arg(m_runs.run(row).name()), 1, 1, 0, 0);
    const ExportJob *job = m_session.exportModel(m_runs.run(row).folder, folder, asAdapter);
    connect(job, &Job::progressed, this, &QueueController::showProgress);
    connect(job, &ExportJob::exported, this, [this, folder](const QString &warning) {
        const QString done = tr("Exported the model to %1.").arg(QDir::toNativeSeparators(folder));
        m_window->showFolder(warning.isEmpty() ? done : done + QLatin1Char(' ') + warning, folder);
    });
    connect(job, &Job::ended, this, [this](const Job::End &end) {
        m_exporting = false;
        onIdle();
        if (end.cancelled)
            m_window->log(tr("The export was stopped; nothing was written."));
        else if (!end.failure.isEmpty())
            m_window->showError(tr("The model was not exported. %1").arg(end.failure));
    });
}

void QueueController::setPaused(bool paused)
{
    m_session.setPaused(paused);
    for (const RunData &run : m_runs.runs())
        if (run.state == RunState::Running || run.state == RunState::Paused)
            m_runs.setState(run.id, paused ? RunState::Paused : RunState::Running);
    m_window->setActivity(paused ? MainWindow::Activity::Paused : MainWindow::Activity::Running);
    m_window->progress()->showActivity(paused ? tr("Paused") : tr("Resumed"));
    m_window->log(paused ? tr("Paused.") : tr("Resumed."));
}

void QueueController::stop()
{
    for (const RunData &run : m_runs.runs())
        if (!run.hasEnded() && run.state != RunState::Queued)
            m_runs.setState(run.id, RunState::Stopping);
    m_window->setActivity(MainWindow::Activity::Stopping);
    m_window->progress()->showActivity(m_exporting ? tr("Stopping") : tr("Stopping, saving the checkpoint"));
    m_session.stop();
}

void QueueController::stopAndClose()
{
    m_closing = true;
    m_library.keepQueue();
    if (m_session.openRuns() == 0 && !m_exporting) // it ended while the question was open
        m_window->close();
    else
        stop();
}

void QueueController::onStarted(quint64 id)
{
    ++m_started;
    m_runs.setState(id, RunState::Running);
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunData &run = m_runs.run(row);
    qCInfo(logged).noquote() << "begins:" << run.number << modeOf(run.config) << run.folder;
    m_window->progress()->beginRun(run.name(), m_started, m_queued, run.config.seconds, run.number);
    m_window->log((run.steps.empty() ? tr("%1 started.") : tr("%1 continues.")).arg(run.name()));
}

void QueueController::showProgress(const Progress &progress)
{
    if (m_window->activity() != MainWindow::Activity::Paused && m_window->activity() != MainWindow::Activity::Stopping)
        m_window->progress()->showProgress(progress);
}

void QueueController::onEvaluated(quint64 id, const Evaluation &evaluation)
{
    m_runs.append(id, evaluation);
    QStringList metrics;
    for (const Metric &metric : evaluation.metrics)
        if (std::isfinite(metric.value))
            metrics += QStringLiteral("%1 %2").arg(metricTitle(metric.name), metricText(metric.value));
    m_window->log(
        tr("Step %1, validation: %2.")
            .arg(QLocale().toString(static_cast<qlonglong>(evaluation.step)), metrics.join(QLatin1String(", "))));
}

void QueueController::onEnded(quint64 id, const RunResult &result)
{
    m_runs.finish(id, result);
    qCInfo(logged).noquote() << "ended:" << modeOf(result.config) << "status" << static_cast<int>(result.status)
                             << "after step" << static_cast<qlonglong>(result.steps)
                             << QString::fromStdString(result.runFolder) << QString::fromStdString(result.message);
    const int row = m_runs.rowOf(id);
    const QString name = row < 0 ? tr("A run") : m_runs.run(row).name();
    const int lastStep = row < 0 || m_runs.run(row).steps.empty() // of all its parts
        ? static_cast<int>(result.steps)
        : static_cast<int>(m_runs.run(row).steps.back().step);
    const QString message = failureText(result.message);
    switch (result.status) {
    case RunResult::Status::Finished:
        m_window->log(tr("%1 finished: %n step(s) in %2 s.", nullptr, static_cast<int>(result.steps))
                          .arg(name, QLocale().toString(result.seconds, 'f', 1)));
        if (!message.isEmpty())
            m_window->showError(
                tr("%1 was trained to its end, but not all of it is on the disk. %2").arg(name, message));
        else
            m_window->showFinished(tr("%1 finished").arg(name),
                (result.bestStep > 0 ? tr("%1 s. The best model is saved.") : tr("%1 s. The model is saved."))
                    .arg(QLocale().toString(result.seconds, 'f', result.seconds < 10 ? 1 : 0)),
                QString::fromStdString(result.runFolder));
        break;
    case RunResult::Status::Cancelled:
        if (row >= 0 && m_runs.run(row).state == RunState::Held) {
            m_window->log(tr("%1 had not begun: select it among the runs and press Continue to start it.").arg(name));
            break;
        }
        m_window->log(tr("%1 stopped after %n step(s).", nullptr, lastStep).arg(name));
        if (row >= 0 && RunModel::canGoOn(m_runs.run(row)) && !m_closing)
            m_window->log(tr("To go on with it, select it among the runs and press Continue."));
        break;
    case RunResult::Status::Failed:
        m_window->showError(tr("%1 failed. %2").arg(name, message));
        break;
    }
    // A paused run that was stopped leaves the queue's next one unpaused.
    if (m_session.openRuns() > 0 && m_window->activity() == MainWindow::Activity::Paused)
        m_window->setActivity(MainWindow::Activity::Running);
}

void QueueController::onIdle()
{
    m_window->setActivity(MainWindow::Activity::Idle);
    m_window->progress()->showIdle(tr("Ready. Start trains what the setup says."), tr("Ready"));
    Q_EMIT becameIdle();
    if (m_closing)
        m_window->close();
}

} // namespace gram
