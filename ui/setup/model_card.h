// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "api/run_config.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace gram {

class FreezeRow;

/// How many of the model's layers a run may freeze: something must be left to train.
int mostFrozenLayers(const ModelSummary &model, const RunConfig &config);

/// The language model at a glance: its figures, which of its parts will train, and the memory that
/// each mode is expected to need.
class ModelCard : public QFrame {
    Q_OBJECT

public:
    explicit ModelCard(QWidget *parent = nullptr);

    FreezeRow *freezeRow() const { return m_freeze; }
    /// That the memory may not do; hidden while it does.
    const QLabel *warning() const { return m_warning; }

    /// In place of everything else.
    void showMessage(const QString &message);
    void showModel(const ModelSummary &model, const RunConfig &config);
    /// `freeBytes`: what the device has to spare, 0 = unknown. No estimates: there is no dataset yet.
    void showEstimates(const std::vector<MemoryEstimate> &estimates, const RunConfig &config, std::uint64_t freeBytes);

private:
    void showTraining(const ModelSummary &model, const RunConfig &config);

    QLabel *m_text;
    FreezeRow *m_freeze;
    QLabel *m_training;
    QLabel *m_memory;
    QLabel *m_warning;
};

} // namespace gram
