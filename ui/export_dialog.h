// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gram {

/// Asks where a run's model is to be written: a new folder, or an empty one.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Suggests a folder `name` in `parentFolder`, with a number where that is there already.
    ExportDialog(const QString &run, const QString &parentFolder, const QString &name, QWidget *parent = nullptr);

    QString folder() const;

private:
    void browse();
    void updateButton();

    QString m_name;
    QLineEdit *m_folder;
    QLabel *m_hint;
    QPushButton *m_export;
};

} // namespace gram
