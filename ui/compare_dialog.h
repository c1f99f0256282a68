// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace gram {

/// RunConfig::epochs of a run that a number of steps or seconds ends.
inline constexpr std::int64_t unlimitedEpochs = 1'000'000;

/// E2E, Single-step and Multi-step on the small classroom for about a minute, past the warm-up and with evaluations;
/// where and on what they run is the form's.
std::vector<RunConfig> firstComparison(const RunConfig &form);

/// Asks which modes to compare and for how long. Everything else comes from the form.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    explicit CompareDialog(const RunConfig &config, QWidget *parent = nullptr);

    /// One configuration a mode, E2E first; same data, seed and batch order.
    std::vector<RunConfig> configs() const;

private:
    enum Budget { Steps, Seconds, Epochs };
    void showBudget();
    void updateButton();

    RunConfig m_config;
    QList<QCheckBox *> m_modes;
    QComboBox *m_budget;
    QSpinBox *m_amount;
    class QPushButton *m_compare;
};

} // namespace gram
