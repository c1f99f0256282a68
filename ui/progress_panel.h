// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "eta_estimator.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace gram {

/// One line: what is being done, how far it is, how long it will take and how fast it goes.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    void showIdle(const QString &text);
    void showActivity(const QString &text);
    /// A run begins: the nth of a queue of so many.
    void beginRun(const QString &name, int nth, int ofRuns, double limitSeconds);
    void showProgress(const gram::Progress &progress);
    void showSteps(const gram::MetricsSnapshot &snapshot);

private:
    void setBar(std::int64_t done, std::int64_t total);

    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_eta;
    QLabel *m_throughput;
    EtaEstimator m_estimator;
    QString m_run;
    double m_limitSeconds = 0;
    double m_lastSeconds = 0;
    std::int64_t m_lastInteractions = 0;
    Progress::Phase m_phase = Progress::Phase::Training;
    QElapsedTimer m_sincePhase;
    std::int64_t m_phaseDone = 0;
};

} // namespace gram
