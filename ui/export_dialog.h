// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gram {

/// Asks where a run's model is to be written: a new folder, or an empty one; and of a run with LoRA in which form.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Adapter {
        None, ///< the run has no LoRA
        Offered,
        Impossible ///< it began with random weights, over which nothing can be laid
    };
    /// Suggests a folder `name` in `parentFolder`, with a number where that is there already.
    ExportDialog(const QString &run, const QString &parentFolder, const QString &name, Adapter adapter = Adapter::None,
        QWidget *parent = nullptr);

    QString folder() const;
    /// LoRA's part alone is wanted.
    bool asAdapter() const;

private:
    QWidget *makeForms(Adapter adapter);
    void browse();
    void updateButton();

    QString m_name;
    QLineEdit *m_folder;
    QLabel *m_hint;
    QPushButton *m_export;
    QRadioButton *m_adapter = nullptr; ///< with LoRA only
};

} // namespace gram
