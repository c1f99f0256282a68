// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gram {

class AnglePlot;
class DifferencePlot;
class GradientScatter;

/// E2E's gradient beside Single-step's, and Multi-step's direction beside the true one.
class ProofPage : public QWidget {
    Q_OBJECT

public:
    explicit ProofPage(QWidget *parent = nullptr);

public Q_SLOTS:
    /// Of which batch it would be; empty: there is no dataset to compute on.
    void setBatch(const QString &batch);
    void showComputing(bool waiting);
    void showProgress(int done, int total);
    void showProof(const gram::GradientProof &proof);
    /// It has ended; `failure` says why there is nothing, or is empty.
    void showComputed(const QString &failure);
    /// What is shown is of another configuration than the form's.
    void markOutdated();

Q_SIGNALS:
    void computeRequested();
    void stopRequested();
    void exportRequested(const QString &file, const QString &csv);

private:
    void updateHead();
    void chooseFile();

    QPushButton *m_compute, *m_copy, *m_export;
    QProgressBar *m_progress;
    QLabel *m_verdict, *m_of;
    QComboBox *m_precision;
    DifferencePlot *m_differences;
    GradientScatter *m_scatter;
    AnglePlot *m_angles;

    QString m_batch;
    std::optional<GradientProof> m_proof;
    QString m_failure;
    bool m_computing = false, m_waiting = false, m_outdated = false;
};

} // namespace gram
