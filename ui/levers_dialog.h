// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QDialog>
#include <QMap>
#include <QString>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace gram {

class NumberBox;

/// Changes settings of a run while it trains. Stays open: a lever is moved, and the charts show what comes of it.
class LeversDialog : public QDialog {
    Q_OBJECT

public:
    /// `config`: the settings that the run has now.
    LeversDialog(const QString &run, const RunConfig &config, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As configuration files name it and have it.
    void changeRequested(const QString &setting, const QString &value);

private:
    QMap<QString, QString> values() const;
    void apply();

    void addNumber(QFormLayout *form, const char *setting, double value);

    QMap<QString, NumberBox *> m_numbers;
    QSpinBox *m_latency = nullptr;
    QComboBox *m_weight = nullptr;
    QMap<QString, QString> m_asked; ///< the run has these, or was asked for them
};

} // namespace gram
