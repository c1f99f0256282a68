// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/plan_batch_job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QSettings;

namespace gram {

class BatchPage;
class DatasetController;
class DatasetMemory;
class JobQueue;
class MainWindow;
class ProbeJob;
class ProofJob;
class ProofPage;
class RunModel;
class TrainingSession;

/// Fills the pages "Batch" and "Proof": lays out batches of the form's dataset, or of the run in
/// progress, at once, and has their figures computed.
class ProbeController : public QObject {
    Q_OBJECT

public:
    /// Adds its pages to the window.
    ProbeController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session,
        const DatasetController &dataset, const RunModel &runs, MainWindow &window);
    ~ProbeController() override;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    void connectPages();
    void connectSession(const DatasetController &dataset);
    void refresh();
    void showDatasetFailure(const QString &message);
    void plan(qint64 epoch, qint64 index);
    void layOut(const RunConfig &config, const std::shared_ptr<const Dataset> &dataset,
        const PlanBatchJob::Place &place);
    void follow();
    bool isFollowing() const;
    void show(const BatchLayout &batch);
    void compute();
    void prove();
    void stopProbe();
    void stopProof();
    void exportProof(const QString &file, const QString &csv);

    JobQueue &m_jobs;
    DatasetMemory &m_memory;
    const TrainingSession &m_session;
    const RunModel &m_runs;
    MainWindow &m_window;
    BatchPage *m_batch; ///< both are the window's
    ProofPage *m_proof;

    std::optional<RunConfig> m_asked; ///< whose batch was last asked for
    RunConfig m_shown; ///< whose batch is shown
    qint64 m_epoch = 0, m_index = 0; ///< of the batch the user has chosen
    quint64 m_run = 0; ///< in progress
    std::int64_t m_runStep = 0; ///< the last one it has told of
    QTimer m_refreshTimer; ///< waits until the user has stopped typing
    QTimer m_followTimer;
    QPointer<PlanBatchJob> m_planJob;
    QPointer<ProbeJob> m_probeJob;
    QPointer<ProofJob> m_proofJob;
    const std::shared_ptr<PlannedEpoch> m_planned = std::make_shared<PlannedEpoch>();
};

} // namespace gram
