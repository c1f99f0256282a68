// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QDialog>
#include <QString>

namespace gram {

class LeversForm;

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
    void apply();

    LeversForm *m_form;
};

} // namespace gram
