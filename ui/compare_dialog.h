// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "setup/method_figures.h"
#include "verdict/verdict_text.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QSpinBox;

namespace gram {

/// RunConfig::epochs of a run that a number of seconds ends.
inline constexpr std::int64_t unlimitedEpochs = 1'000'000;

/// E2E, Single-step and Multi-step on the small classroom for about a minute, past the warm-up and with evaluations;
/// where and on what they run is the form's.
std::vector<RunConfig> firstComparison(const RunConfig &form);

/// Asks which modes to compare and for how long. Everything else comes from the form.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `times` and `stepsPerEpoch` (0 = not known): for the time to expect.
    explicit CompareDialog(const RunConfig &config, const ModeTimes &times = {}, std::int64_t stepsPerEpoch = 0,
        QWidget *parent = nullptr);

    /// One configuration a mode, E2E first; same data, seed and batch order. With several seeds the same for each: all
    /// modes with the first one, then all with the next.
    std::vector<RunConfig> configs() const;

    /// What the user thinks will come of it, for the next runs.
    Guess guess() const;

private:
    enum Budget { Steps, Seconds, Epochs };
    void showBudget();
    void refresh();
    QString whatItTakes() const;

    RunConfig m_config;
    ModeTimes m_times;
    std::int64_t m_stepsPerEpoch;
    QList<QCheckBox *> m_modes;
    QComboBox *m_budget;
    QSpinBox *m_amount, *m_seeds;
    QLabel *m_takes;
    QGroupBox *m_guess;
    QDoubleSpinBox *m_guessedSpeedup, *m_guessedLoss;
    class QPushButton *m_compare = nullptr;
};

} // namespace gram
