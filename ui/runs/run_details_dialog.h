// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_data.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace gram {

/// Name, tags and note of a run, and where it comes from.
class RunDetailsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RunDetailsDialog(const RunData &run, QWidget *parent = nullptr);

    RunLabels labels() const;

private:
    QString m_title;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QCheckBox *m_starred;
    QPlainTextEdit *m_note;
};

} // namespace gram
