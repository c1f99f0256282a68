// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace gram {

class DatasetMemory;
class JobQueue;
class MainWindow;
class RateDialog;
class RateSearchJob;
class TrainingSession;

/// Has learning rates tried for the dialog "Find a Rate", and puts the chosen one into the form.
class RateController : public QObject {
    Q_OBJECT

public:
    RateController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session, MainWindow &window);
    ~RateController() override;

private:
    void open();
    void search(const RunConfig &config, const std::vector<double> &rates, qint64 steps);
    void stop();

    JobQueue &m_jobs;
    DatasetMemory &m_memory;
    MainWindow &m_window;
    QPointer<RateDialog> m_dialog;
    QPointer<RateSearchJob> m_job;
};

} // namespace gram
