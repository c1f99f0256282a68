// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_controller.h"

#include "jobs/job_queue.h"
#include "jobs/report_job.h"
#include "report/report_file.h"
#include "run/run_comparison.h"
#include "runs/run_model.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace gram {

namespace {

constexpr int refreshMs = 400; // while a run trains

RunView viewOf(const RunData &run)
{
    return { &run.config, run.steps, run.evaluations, run.result ? &*run.result : nullptr,
        run.baseline ? &*run.baseline : nullptr };
}

RunRecord recordOf(const RunData &run)
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
    record.result.baseline = run.baseline;
    return record;
}

bool isCompared(const RunData &run)
{
    return run.shown && !run.steps.empty();
}

BoardRun nameOf(const RunData &run)
{
    return { run.number, run.name(), run.folder };
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
    window.addPage(m_page, tr("Comparison"));
    m_page->setReportFolder(
        m_settings.value("reportFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString());
    m_page->setReporting(m_report);
    connect(m_page, &BoardPage::shown, this, &BoardController::refresh);
    connect(m_page, &BoardPage::metricRequested, this, [this](const QString &metric) {
        m_metric = metric.toStdString();
        m_target = std::numeric_limits<double>::quiet_NaN();
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
    m_shown.clear();
    for (const RunData &run : m_runs.runs()) {
        if (!isCompared(run))
            continue;
        views.push_back(viewOf(run));
        m_shown.push_back(nameOf(run));
    }
    m_comparison = compareRuns(views, m_metric, m_target);
    m_page->setComparison(m_comparison, m_shown);
    // Many long runs are compared less often: the board must not slow the training down.
    m_timer.setInterval(static_cast<int>(std::max<qint64>(refreshMs, spent.elapsed() * 50)));
}

void BoardController::setTarget(double target)
{
    m_target = target;
    gram::setTarget(m_comparison, target);
    m_page->setComparison(m_comparison, m_shown);
}

void BoardController::writeReport(const QString &file)
{
    if (m_report)
        return;
    if (!isReportFile(file)) {
        m_window->showError(tr("%1 cannot be written: a report's name ends in .html or .pdf.").arg(file));
        return;
    }
    m_settings.setValue("reportFolder", QFileInfo(file).absolutePath());
    m_page->setReportFolder(QFileInfo(file).absolutePath());
    ReportedRuns reported;
    for (const RunData &run : m_runs.runs()) {
        if (!isCompared(run))
            continue;
        reported.records.push_back(recordOf(run));
        reported.runs.push_back(nameOf(run));
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
        m_window->showError(error);
}

} // namespace gram
