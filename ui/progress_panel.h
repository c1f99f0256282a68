// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "eta_estimator.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace gram {

class ElidedText;
class ProgressLine;

/// What is being done, how far it is, how fast it goes and how long it will take, over a bar in the run's colour. Where there
/// is little room the figures alone stand there, and the sentence is in the tooltip.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// `brief`: where there is little room.
    void showIdle(const QString &text, const QString &brief = {});
    void showActivity(const QString &text);
    void setPaused(bool paused);
    /// A run begins: the nth of a queue of so many. `number`: whose colour the bar has; 0: nobody's.
    void beginRun(const QString &name, int nth, int ofRuns, double limitSeconds, int number);
    void showProgress(const gram::Progress &progress);
    void showSteps(const gram::MetricsSnapshot &snapshot);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText(const QString &text, const QString &brief, bool idle = false);
    void showActivity(const QString &text, const QString &brief);
    void showStep(std::int64_t step, std::int64_t of);
    void setBar(std::int64_t done, std::int64_t total);
    void setEta(std::optional<double> seconds);
    void setThroughput(const QString &text, const QString &more);
    void arrange();

    ElidedText *m_what;
    ProgressLine *m_bar;
    QLabel *m_eta;
    QLabel *m_throughput;
    EtaEstimator m_estimator;
    QString m_place, m_briefPlace; ///< in the queue
    QString m_left, m_briefLeft; ///< the time to go
    QString m_run;
    double m_limitSeconds = 0;
    double m_lastSeconds = 0;
    std::int64_t m_lastInteractions = 0;
    Progress::Phase m_phase = Progress::Phase::Training;
    QElapsedTimer m_sincePhase;
    std::int64_t m_phaseDone = 0;
};

} // namespace gram
