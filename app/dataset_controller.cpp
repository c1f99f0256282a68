// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_controller.h"

#include "data/load_dataset.h"
#include "jobs/job_queue.h"
#include "jobs/load_dataset_job.h"
#include "main_window.h"
#include "progress_panel.h"
#include "recent_list.h"
#include "said_text.h"
#include "setup/setup_panel.h"
#include "training_session.h"

#include <QSettings>

namespace gram {

namespace {
constexpr int loadDelayMs = 400;
}

DatasetController::DatasetController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session)
    : m_jobs(jobs)
    , m_memory(memory)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(loadDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DatasetController::load);
}

void DatasetController::setWindow(MainWindow &window)
{
    m_window = &window;
    m_window->setRecentFolders(m_recent);
    if (m_summary)
        m_window->showDataset(*m_summary);
    connect(window.setup(), &SetupPanel::configChanged, &m_timer, qOverload<>(&QTimer::start));
}

void DatasetController::restore(const QSettings &settings)
{
    m_recent = settings.value("recentFolders").toStringList();
    m_window->setRecentFolders(m_recent);
}

void DatasetController::save(QSettings &settings) const
{
    settings.setValue("recentFolders", m_recent);
}

void DatasetController::choose(const QString &folder)
{
    remember(m_recent, folder);
    m_window->setRecentFolders(m_recent);
    m_window->setup()->chooseFolder(folder);
}

void DatasetController::loadWithoutDelay()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    load();
}

bool DatasetController::hasFailed()
{
    if (m_error.isEmpty() || !isOf(m_window->setup()->config()))
        return false;
    m_config.reset();
    load();
    return true;
}

bool DatasetController::isOf(const RunConfig &config) const
{
    return m_config && sameDataset(*m_config, config);
}

void DatasetController::load()
{
    const RunConfig config = m_window->setup()->config();
    if (isOf(config))
        return;
    m_config = config;
    m_window->withdraw(m_error);
    m_error.clear();
    m_summary.reset();
    Q_EMIT changed();
    m_window->showDatasetMessage(
        m_session.openRuns() > 0 ? tr("It is read when the runs have ended.") : tr("Reading…"));
    auto job = std::make_unique<LoadDatasetJob>(config, m_memory);
    connect(job.get(), &Job::progressed, this, &DatasetController::progressed);
    connect(job.get(), &LoadDatasetJob::loaded, this, &DatasetController::onLoaded);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        if (!end.failure.isEmpty())
            onFailed(end.failure);
    });
    m_jobs.replace(m_job, std::move(job));
}

void DatasetController::onLoaded(const DatasetSummary &summary)
{
    m_summary = summary;
    m_window->showDataset(summary);
    Q_EMIT loaded();
    if (m_session.openRuns() == 0)
        m_window->progress()->showIdle(tr("Ready. Start trains what the setup says."), tr("Ready"));
    m_window->log(tr("Read %1.").arg(datasetName(summary)));
}

void DatasetController::onFailed(const QString &message)
{
    m_error = message;
    m_window->showDatasetError(message);
    if (m_session.openRuns() == 0)
        m_window->progress()->showIdle(tr("The dataset cannot be used"), tr("No dataset"));
    m_window->showError(message);
    Q_EMIT failed(message);
}

} // namespace gram
