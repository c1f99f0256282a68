// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_session.h"

#include "jobs/export_job.h"
#include "jobs/job_queue.h"
#include "jobs/train_job.h"

#include <algorithm>

namespace gram {

TrainingSession::TrainingSession(JobQueue &jobs, DatasetMemory &data, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_data(data)
{
}

TrainingSession::RunId TrainingSession::start(const RunConfig &config)
{
    return queue(config, {}, {});
}

TrainingSession::RunId TrainingSession::goOn(const RunConfig &config, const QString &runFolder,
    const QList<QPair<QString, QString>> &changes)
{
    return queue(config, runFolder, changes);
}

TrainingSession::RunId TrainingSession::queue(const RunConfig &config, const QString &runFolder,
    const QList<QPair<QString, QString>> &changes)
{
    const RunId id = ++m_lastId;
    auto job = std::make_unique<TrainJob>(config, runFolder, m_data);
    TrainJob *run = job.get();
    for (const auto &[setting, value] : changes)
        run->changeSetting(setting, value);
    connect(run, &Job::started, this, [this, id] { Q_EMIT runStarted(id); });
    connect(run, &Job::progressed, this, [this, id](const Progress &p) { Q_EMIT progressed(id, p); });
    connect(run, &TrainJob::folderMade, this, [this, id](const QString &folder) { Q_EMIT runFolderMade(id, folder); });
    connect(run, &TrainJob::baselineMeasured, this, [this, id](const Baseline &b) { Q_EMIT baselineMeasured(id, b); });
    connect(run, &TrainJob::warned, this, [this, id](const QString &sentence) { Q_EMIT warned(id, sentence); });
    connect(run, &TrainJob::metricsUpdated, this,
        [this, id](const MetricsSnapshot &snapshot) { Q_EMIT metricsUpdated(id, snapshot); });
    connect(run, &TrainJob::settingChanged, this,
        [this, id](const SettingChange &change) { Q_EMIT settingChanged(id, change); });
    connect(run, &TrainJob::evaluated, this, [this, id](const Evaluation &e) { Q_EMIT evaluated(id, e); });
    connect(run, &Job::ended, this, [this, id, run](const Job::End &end) {
        std::erase(m_runs, run);
        Q_EMIT runEnded(id, run->result(end));
        if (m_runs.empty())
            Q_EMIT becameIdle();
    });
    m_runs.push_back(run);
    Q_EMIT runWanted();
    m_jobs.add(std::move(job));
    return id;
}

ExportJob *TrainingSession::exportModel(const QString &runFolder, const QString &target, bool asAdapter)
{
    m_export = m_jobs.add(std::make_unique<ExportJob>(runFolder, target, asAdapter, m_data));
    return m_export;
}

void TrainingSession::setPaused(bool paused)
{
    // The first may still wait for a dataset or a model that is being read.
    const auto run = std::find_if(m_runs.begin(), m_runs.end(),
        [this](const TrainJob *job) { return !m_jobs.isOver(job); });
    if (run != m_runs.end())
        (*run)->setPaused(paused);
}

void TrainingSession::changeSetting(const QString &setting, const QString &value)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(),
        [this](const TrainJob *job) { return !m_jobs.isOver(job); });
    if (run != m_runs.end())
        (*run)->changeSetting(setting, value);
}

void TrainingSession::stop()
{
    if (m_export)
        m_jobs.cancel(m_export);
    // The last first, so that none begins when the one before it ends.
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        m_jobs.cancel(*run);
}

} // namespace gram
