// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_planner.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QSettings;

namespace gram {

class BatchPage;
class MainWindow;
class ProofPage;
class RunModel;
class TrainingSession;

/// Fills the pages "Batch" and "Proof": lays out batches of the form's dataset, or of the run in
/// progress, at once, and has the session compute their figures.
class ProbeController : public QObject {
    Q_OBJECT

public:
    /// Adds its pages to the window.
    ProbeController(TrainingSession &session, const RunModel &runs, MainWindow &window);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    void connectPages();
    void connectSession();
    void refresh();
    void showDatasetFailure(const QString &message);
    void plan(qint64 epoch, qint64 index);
    void follow();
    bool isFollowing() const;
    void show(const BatchLayout &batch);
    void compute();
    void prove();
    void exportProof(const QString &file, const QString &csv);

    TrainingSession &m_session;
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
    BatchPlanner m_planner;
};

} // namespace gram
