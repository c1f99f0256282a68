// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"
#include "api/run_result.h"
#include "data/dataset.h"
#include "train/training_control.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gram {

/// Owns the worker thread. Jobs (read a dataset, make a run) are done one after the other; each
/// run ends with exactly one runEnded(). All signals come on the thread that owns the session,
/// at most one batch of them per 33 ms, however fast the engine is.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    using RunId = quint64;

    explicit TrainingSession(QObject *parent = nullptr);
    /// Stops what is running and waits for it: one CE micro-batch and the checkpoint.
    ~TrainingSession() override;

    /// Reads the dataset for its summary. An earlier request that is not done yet is dropped.
    void loadDataset(const RunConfig &config);

    /// Queues a run behind those that are not done yet.
    RunId start(const RunConfig &config);

    /// Queues the rest of the run that was stopped and is recorded in `runFolder`.
    RunId goOn(const RunConfig &config, const QString &runFolder);

    /// Pauses or resumes the run in progress. The next run of the queue starts unpaused.
    void setPaused(bool paused);

    /// Stops the run in progress and drops the queue; every run of it ends as cancelled.
    void stop();

    /// Runs that have not ended yet.
    int openRuns() const { return m_openRuns; }

Q_SIGNALS:
    void datasetLoaded(const gram::DatasetSummary &summary);
    void datasetFailed(const QString &message);
    void runStarted(quint64 id);
    /// id 0: the dataset that loadDataset() asked for.
    void progressed(quint64 id, const gram::Progress &progress);
    void baselineMeasured(quint64 id, const gram::Baseline &baseline);
    /// Something that does not end the run.
    void warned(quint64 id, const QString &sentence);
    void metricsUpdated(quint64 id, const gram::MetricsSnapshot &snapshot);
    void evaluated(quint64 id, const gram::Evaluation &evaluation);
    void runEnded(quint64 id, const gram::RunResult &result);
    /// After the last runEnded() of the queue.
    void becameIdle();

private:
    struct Job {
        RunId id = 0;
        RunConfig config;
        bool loadOnly = false;
        std::shared_ptr<TrainingControl> control;
        std::string resumedFolder; ///< of a run that goes on; empty = a new run
    };

    /// What one job told since the last drain.
    struct Events {
        RunId id = 0;
        bool loadOnly = false;
        bool started = false;
        std::optional<Progress> progress;
        std::optional<Baseline> baseline;
        QString warning;
        MetricsSnapshot metrics;
        std::vector<Evaluation> evaluations;
        std::optional<DatasetSummary> summary;
        QString loadFailure;
        std::optional<RunResult> result;
    };

    class Observer;

    void work(std::stop_token stop);
    void perform(const Job &job);
    std::shared_ptr<const Dataset> datasetFor(const Job &job);
    void enqueue(Job job);
    template<typename Change>
    void publish(const Job &job, Change &&change);
    void scheduleDrain();
    void drain();
    void emitEvents(const Events &events);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;        ///< guarded by m_mutex
    std::optional<Job> m_current;  ///< guarded by m_mutex
    std::deque<Events> m_pending;  ///< guarded by m_mutex
    bool m_drainQueued = false;    ///< guarded by m_mutex

    std::shared_ptr<const Dataset> m_dataset; ///< the worker's
    RunConfig m_datasetConfig;                ///< the worker's

    QElapsedTimer m_sinceDrain;
    RunId m_lastId = 0;
    RunId m_loadId = 0;
    int m_openRuns = 0;

    std::jthread m_worker; ///< last: it uses all of the above
};

} // namespace gram
