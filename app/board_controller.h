// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board_page.h"
#include "main_window.h"
#include "report/comparison_report.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <limits>
#include <string>

namespace gram {

class JobQueue;
class ReportJob;
class RunModel;

/// Keeps the comparison board up to date with the ticked runs, and writes reports on them.
class BoardController : public QObject {
    Q_OBJECT

public:
    BoardController(RunModel &runs, QSettings &settings, JobQueue &jobs);

    /// Makes the board's page in this window, which takes the place of the one before.
    void addTo(MainWindow &window);

private:
    void schedule();
    void refresh();
    void setTarget(double target);
    void tellVerdict();
    void writeReport(const QString &file);
    void endReport(const QString &file, const QString &error);

    RunModel &m_runs;
    QSettings &m_settings;
    JobQueue &m_jobs;
    QPointer<MainWindow> m_window;
    QPointer<BoardPage> m_page; ///< of m_window
    RunComparison m_comparison;
    std::vector<BoardRun> m_shown;
    std::string m_metric; ///< what the user chose; empty and NaN: nothing yet
    double m_target = std::numeric_limits<double>::quiet_NaN();
    QTimer m_timer;
    QPointer<ReportJob> m_report; ///< being written
};

} // namespace gram
