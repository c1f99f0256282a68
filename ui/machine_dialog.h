// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace gram {

/// What would make the program faster on the machine, or its rates truer, a sentence each; the rates must be known.
QStringList machineAdvice(const MachineReport &report);

/// What the program runs on, how fast that is of what could be had, and what would make it faster.
class MachineDialog : public QDialog {
    Q_OBJECT

public:
    /// `waits`: runs are under way, after which it is measured.
    MachineDialog(const MachineReport &facts, bool waits, QWidget *parent = nullptr);

public Q_SLOTS:
    void showRates(const gram::MachineRates &rates);
    /// It could not be measured.
    void showFailure(const QString &failure);

private:
    QString factsText() const;
    QString ratesText() const;

    MachineReport m_report;
    QLabel *m_facts, *m_rates, *m_advice;
    QPushButton *m_copy;
};

} // namespace gram
