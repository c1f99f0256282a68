// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace gram {

class NumberBox;

/// Settings and their values, as configuration files name and have them.
using LeverChanges = QList<QPair<QString, QString>>;

/// The settings of a run that can be changed while it trains.
class LeversForm : public QWidget {
    Q_OBJECT

public:
    /// `config`: the settings that the run has now.
    explicit LeversForm(const RunConfig &config, QWidget *parent = nullptr);

    /// What has another value than the run has, or than was taken the last time.
    LeverChanges takeChanges();

private:
    QMap<QString, QString> values() const;
    void addNumber(QFormLayout *form, const char *setting, double value);

    QMap<QString, NumberBox *> m_numbers;
    QSpinBox *m_latency = nullptr;
    QComboBox *m_weight = nullptr;
    QMap<QString, QString> m_taken;
};

} // namespace gram
