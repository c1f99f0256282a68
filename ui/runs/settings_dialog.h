// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_data.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace gram {

/// The settings of runs side by side: those that differ, or all.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const std::vector<RunData> &runs, QWidget *parent = nullptr);

private:
    struct Setting {
        QString name;
        QStringList values; ///< of each run
    };

    void fill(bool all);
    void copy() const;

    std::vector<Setting> m_settings;
    QCheckBox *m_all;
    QTableWidget *m_table;
    QLabel *m_same;
};

} // namespace gram
