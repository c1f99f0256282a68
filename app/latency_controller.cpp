// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_controller.h"

#include "dataset_controller.h"
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "jobs/latency_job.h"
#include "latency/latency_page.h"
#include "main_window.h"
#include "model_controller.h"
#include "queue_controller.h"
#include "runs/run_model.h"
#include "setup/setup_panel.h"
#include "training_session.h"

namespace gram {

namespace {

constexpr int refreshDelayMs = 150; // while a number is being typed

/// Whether both have the same batches, and regress as often: the counts are the same. Of the schedule, only the seed
/// decides about batches.
bool countAlike(const RunConfig &a, const RunConfig &b)
{
    return a.seed == b.seed && sameIn(SettingGroup::Data, a, b) && sameIn(SettingGroup::Step, a, b)
        && sameIn(SettingGroup::Method, a, b);
}

} // namespace

LatencyController::LatencyController(JobQueue &jobs, const DatasetMemory &memory, const TrainingSession &session,
    const DatasetController &dataset, const ModelController &model, QueueController &queue, RunModel &runs,
    MainWindow &window)
    : m_jobs(jobs)
    , m_memory(memory)
    , m_window(window)
    , m_page(new LatencyPage(&runs))
{
    m_window.addPage(m_page, tr("Latency"));
    m_page->setConfig(model.resolvedForm());
    m_page->setIdle(window.activity() == MainWindow::Activity::Idle);
    connect(&window, &MainWindow::activityChanged, m_page,
        [this](MainWindow::Activity activity) { m_page->setIdle(activity == MainWindow::Activity::Idle); });
    connect(&model, &ModelController::changed, this, [this, &model] { m_page->setConfig(model.resolvedForm()); });
    const auto tellTimes = [&runs, &model, &window] {
        window.setup()->showModeTimes(modeTimes(runs, model.resolvedForm()));
    };
    connect(&model, &ModelController::changed, this, tellTimes);
    connect(window.setup(), &SetupPanel::configChanged, this, tellTimes);
    connect(&runs, &RunModel::arrangementChanged, this, tellTimes);
    tellTimes();
    connect(m_page, &LatencyPage::trainingRequested, &queue, &QueueController::train);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &LatencyController::refresh);
    const auto soon = qOverload<>(&QTimer::start);
    connect(window.setup(), &SetupPanel::configChanged, &m_timer, soon);
    connect(&dataset, &DatasetController::loaded, &m_timer, soon);
    connect(&dataset, &DatasetController::failed, &m_timer, soon);
    connect(&session, &TrainingSession::becameIdle, &m_timer, soon); // a run may have read the dataset
    m_timer.start();
}

LatencyController::~LatencyController()
{
    m_jobs.drop(m_job);
}

void LatencyController::saveState(QSettings &settings) const
{
    m_page->saveState(settings);
}

void LatencyController::restoreState(const QSettings &settings)
{
    m_page->restoreState(settings);
}

void LatencyController::refresh()
{
    const RunConfig config = m_window.setup()->config();
    const auto dataset = m_memory.find(config);
    if (dataset && countAlike(config, m_config) && m_dataset.lock() == dataset)
        return;
    m_config = config;
    m_dataset = dataset;
    if (!dataset) {
        m_jobs.drop(m_job);
        show({});
        return;
    }
    auto job = std::make_unique<LatencyJob>(config, dataset);
    connect(job.get(), &LatencyJob::counted, this, &LatencyController::show);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        if (!end.failure.isEmpty())
            show({}); // out of memory, perhaps: a run will tell
    });
    m_jobs.replace(m_job, std::move(job));
}

void LatencyController::show(const LatencyEstimates &estimates)
{
    m_window.showLatencies(estimates);
    m_page->showLatencies(estimates);
}

} // namespace gram
