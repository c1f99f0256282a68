// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levers_form.h"

#include <QDialog>

#include <cstdint>
#include <vector>

class QComboBox;
class QSpinBox;

namespace gram {

/// Asks from which step a run is forked, what the fork does otherwise, and how long it trains.
class ForkDialog : public QDialog {
    Q_OBJECT

public:
    /// `config`: the settings that the run has in the end; `kept`: the steps whose state was kept, rising, at least one;
    /// `lastStep`: the run's.
    ForkDialog(const QString &run, const RunConfig &config, const std::vector<std::int64_t> &kept,
        std::int64_t lastStep, QWidget *parent = nullptr);

    std::int64_t step() const;
    /// The step after which the fork ends.
    std::int64_t lastStep() const;
    LeverChanges takeChanges() { return m_levers->takeChanges(); }

private:
    QComboBox *m_step;
    QSpinBox *m_lastStep;
    LeversForm *m_levers;
};

} // namespace gram
