// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_config.h"
#include "data/dataset.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QSettings;

namespace gram {

class DatasetController;
class DatasetMemory;
class JobQueue;
class LatencyJob;
class LatencyPage;
class MainWindow;
class ModelController;
class QueueController;
class RunModel;
class TrainingSession;

/// The page "Latency": has what latencies save counted for the form's data and batches, and shows
/// it wherever a latency is chosen.
class LatencyController : public QObject {
    Q_OBJECT

public:
    /// Adds its page to the window.
    LatencyController(JobQueue &jobs, const DatasetMemory &memory, const TrainingSession &session,
        const DatasetController &dataset, const ModelController &model, QueueController &queue, RunModel &runs,
        MainWindow &window);
    ~LatencyController() override;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    void refresh();
    void show(const LatencyEstimates &estimates);

    JobQueue &m_jobs;
    const DatasetMemory &m_memory;
    MainWindow &m_window;
    LatencyPage *m_page; ///< the window's
    QTimer m_timer;
    QPointer<LatencyJob> m_job;
    RunConfig m_config; ///< of what is shown or being counted
    std::weak_ptr<const Dataset> m_dataset; ///< likewise; none: nothing is
};

} // namespace gram
