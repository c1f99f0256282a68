// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_controller.h"

#include "jobs/job_queue.h"
#include "jobs/report_job.h"
#include "report/report_file.h"
#include "run/run_comparison.h"
#include "runs/run_model.h"
#include "verdict/verdict_strip.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <deque>
#include <optional>

namespace gram {

namespace {

constexpr int refreshMs = 400; // while a run trains

/// `measured`: E2E as the list of runs has it, which may be another run's measurement.
RunView viewOf(const RunData &run, const std::optional<SpeedReference> &reference, bool chosen)
{
    return { &run.config, run.steps, run.evaluations, run.result ? &*run.result : nullptr,
        reference && reference->measured ? &*reference->measured : nullptr, chosen };
}

RunRecord recordOf(const RunData &run, const std::optional<SpeedReference> &reference)
{
    RunRecord record;
    record.config = run.config;
    record.steps = run.steps;
    record.folder = run.folder.toStdString();
    record.startedAt = run.started.isValid() ? run.started.toSecsSinceEpoch() : 0;
    if (run.result) {
        record.result = *run.result;
        if (run.state != RunState::Interrupted)
            record.status = static_cast<RunRecord::Status>(run.result->status);
    }
    record.result.evaluations = run.evaluations;
    record.result.baseline = reference ? reference->measured : run.baseline;
    return record;
}

bool isCompared(const RunData &run)
{
    return run.shown && !run.steps.empty();
}

BoardRun nameOf(const RunData &run, bool chosen)
{
    return { run.number, run.name(), run.folder, chosen, run.changes };
}

} // namespace

BoardController::BoardController(RunModel &runs, QSettings &settings, JobQueue &jobs)
    : m_runs(runs)
    , m_settings(settings)
    , m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &BoardController::refresh);
    connect(&m_runs, &RunModel::seriesChanged, this, &BoardController::schedule);
    connect(&m_runs, &RunModel::dataChanged, this, &BoardController::schedule);
    connect(&m_runs, &RunModel::rowsRemoved, this, &BoardController::schedule);
}

void BoardController::addTo(MainWindow &window)
{
    m_window = &window;
    m_page = new BoardPage;
    window.addPage(m_page, tr("Comparison"), true);
    m_page->setReportFolder(
        m_settings.value("reportFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString());
    m_page->setReporting(m_report);
    tellVerdict();
    connect(m_page, &BoardPage::shown, this, &BoardController::refresh);
    connect(m_page, &BoardPage::metricRequested, this, [this](const QString &metric) {
        m_metric = metric.toStdString();
        m_target = std::numeric_limits<double>::quiet_NaN();
        tellVerdict();
        refresh();
    });
    connect(m_page, &BoardPage::targetRequested, this, &BoardController::setTarget);
    connect(m_page, &BoardPage::reportRequested, this, &BoardController::writeReport);
}

void BoardController::schedule()
{
    if (m_page && m_page->isVisible() && !m_timer.isActive())
        m_timer.start();
}

void BoardController::refresh()
{
    if (!m_page)
        return;
    QElapsedTimer spent;
    spent.start();
    std::vector<RunView> views;
    std::deque<std::optional<SpeedReference>> references; // the views point into it
    m_shown.clear();
    for (const RunData &run : m_runs.runs()) {
        if (!isCompared(run))
            continue;
        const bool chosen = run.id == m_runs.chosenBaseline();
        references.push_back(m_runs.referenceFor(run.config, &run));
        views.push_back(viewOf(run, references.back(), chosen));
        m_shown.push_back(nameOf(run, chosen));
    }
    m_comparison = compareRuns(views, m_metric, m_target);
    m_page->setComparison(m_comparison, m_shown);
    // Many long runs are compared less often: the board must not slow the training down.
    m_timer.setInterval(static_cast<int>(std::max<qint64>(refreshMs, spent.elapsed() * 50)));
}

void BoardController::setTarget(double target)
{
    m_target = target;
    tellVerdict();
    gram::setTarget(m_comparison, target);
    m_page->setComparison(m_comparison, m_shown);
}

/// The verdict is on the AUC; another metric's line is not its line.
void BoardController::tellVerdict()
{
    const bool isAuc = m_metric.empty() || m_metric == "auc";
    m_window->verdict()->setTarget(isAuc ? m_target : std::numeric_limits<double>::quiet_NaN());
}

void BoardController::writeReport(const QString &file)
{
    if (m_report)
        return;
    if (!isReportFile(file)) {
        m_window->showError(tr("%1 cannot be written: a report's name ends in .html or .pdf.").arg(file),
            MainWindow::About::Page);
        return;
    }
    m_settings.setValue("reportFolder", QFileInfo(file).absolutePath());
    m_page->setReportFolder(QFileInfo(file).absolutePath());
    ReportedRuns reported;
    for (const RunData &run : m_runs.runs()) {
        if (!isCompared(run))
            continue;
        reported.records.push_back(recordOf(run, m_runs.referenceFor(run.config, &run)));
        reported.runs.push_back(nameOf(run, run.id == m_runs.chosenBaseline()));
    }
    reported.metric = m_metric;
    reported.target = m_target;
    m_page->setReporting(true);
    m_report = m_jobs.add(std::make_unique<ReportJob>(std::move(reported), file));
    connect(m_report, &Job::ended, this, [this, file](const Job::End &end) { endReport(file, end.failure); });
}

void BoardController::endReport(const QString &file, const QString &error)
{
    m_report.clear();
    if (!m_page)
        return;
    m_page->setReporting(false);
    if (error.isEmpty())
        m_window->showFolder(tr("Saved the report %1.").arg(QFileInfo(file).fileName()),
            QFileInfo(file).absolutePath());
    else
        m_window->showError(error, MainWindow::About::Page);
}

} // namespace gram
