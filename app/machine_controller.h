// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

namespace gram {

class Job;
class JobQueue;
class MainWindow;
class TrainingSession;

/// What the window tells of the machine: asked for, as a text for a report, and by itself once.
class MachineController : public QObject {
    Q_OBJECT

public:
    MachineController(JobQueue &jobs, const TrainingSession &session, QSettings &settings);
    ~MachineController() override;

    /// The window to serve from now on.
    void setWindow(MainWindow &window);

    /// Measures what the machine reaches, once with each version of the program on each processor, and tells what would
    /// make it faster, if there is something. Training goes first: it is then done at the next start.
    void checkOnce();
    /// What that has measured. What other programs have disturbed says nothing and is measured again the next time.
    void tell(const MachineRates &rates);

private:
    void show();
    void copyDiagnostics();

    JobQueue &m_jobs;
    const TrainingSession &m_session;
    QSettings &m_settings;
    MainWindow *m_window = nullptr;
    QPointer<Job> m_check;
};

} // namespace gram
