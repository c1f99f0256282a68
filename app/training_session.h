// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/run_config.h"
#include "api/run_result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace gram {

class DatasetMemory;
class ExportJob;
class JobQueue;
class TrainJob;

/// The queue of runs: they are made one after the other, and each ends with exactly one runEnded().
/// Exports of their models wait in the same line.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    using RunId = quint64;

    /// `data` must outlive `jobs`.
    TrainingSession(JobQueue &jobs, DatasetMemory &data, QObject *parent = nullptr);

    /// Queues a run behind those that are not done yet.
    RunId start(const RunConfig &config);

    /// Queues the rest of the run that was stopped and is recorded in `runFolder`; `changes`: settings and their values
    /// from its next step on, as with changeSetting().
    RunId goOn(const RunConfig &config, const QString &runFolder, const QList<QPair<QString, QString>> &changes = {});

    /// Queues the export of a run's model into a new or empty folder.
    ExportJob *exportModel(const QString &runFolder, const QString &target, bool asAdapter);

    /// Pauses or resumes the run in progress. The next run of the queue starts unpaused.
    void setPaused(bool paused);

    /// Changes a setting of the run in progress, from its next step on; settingChanged() or warned() tells what came of it.
    void changeSetting(const QString &setting, const QString &value);

    /// Stops the run or the export in progress and drops the queue; all of it ends as cancelled.
    void stop();

    /// Runs that have not ended yet.
    int openRuns() const { return static_cast<int>(m_runs.size()); }

Q_SIGNALS:
    /// Training goes first: what only looks into the data gives way now.
    void runWanted();
    void runStarted(quint64 id);
    /// The run has got its folder.
    void runFolderMade(quint64 id, const QString &folder);
    void progressed(quint64 id, const gram::Progress &progress);
    void baselineMeasured(quint64 id, const gram::Baseline &baseline);
    /// Something that does not end the run.
    void warned(quint64 id, const QString &sentence);
    void metricsUpdated(quint64 id, const gram::MetricsSnapshot &snapshot);
    void settingChanged(quint64 id, const gram::SettingChange &change);
    void evaluated(quint64 id, const gram::Evaluation &evaluation);
    void runEnded(quint64 id, const gram::RunResult &result);
    /// After the last runEnded() of the queue.
    void becameIdle();

private:
    RunId queue(const RunConfig &config, const QString &runFolder, const QList<QPair<QString, QString>> &changes);

    JobQueue &m_jobs;
    DatasetMemory &m_data;
    std::vector<TrainJob *> m_runs; ///< in their order, until they have told their end
    QPointer<ExportJob> m_export;
    RunId m_lastId = 0;
};

} // namespace gram
