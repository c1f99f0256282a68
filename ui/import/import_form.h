// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <QHash>
#include <QMap>
#include <QScrollArea>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gram {

/// What the files' layout and columns mean: shows a mapping and lets the user change it. Only what the
/// layout needs is shown.
class ImportForm : public QScrollArea {
    Q_OBJECT

public:
    ImportForm(const std::vector<ImportPreset> &presets, QWidget *parent);

    /// Shows the preview's mapping. `remembered`: it is what the user chose for such files the last time.
    void showPreview(const ImportPreview &preview, bool remembered);
    /// There are other files, of which nothing is known yet.
    void forgetFiles() { m_preview = {}; }
    /// Whether there are files at all.
    void setShown(bool shown);

    const ImportPreview &preview() const { return m_preview; }
    const PreviewFile *fileNamed(const QString &name) const;
    /// What the form says.
    ImportMapping mapping() const;
    /// What is still to be chosen, in a sentence; empty: nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();
    /// The files are to be looked at with mapping(), or by their own looks.
    void previewRequested();
    void guessRequested();
    void fileChosen(const QString &name);
    void loadRequested();
    void saveRequested();

private:
    QComboBox *columnBox(const QString &name, const QString &label, const QString &help, bool several);
    void addRow(const QString &label, QWidget *field);
    void addWide(QWidget *widget);
    void takePreset();
    void fill(const ImportMapping &mapping);
    void fillColumns();
    void updateShown();
    const PreviewFile *answersFile() const;
    QString partsText() const;

    std::vector<ImportPreset> m_presets;
    ImportPreview m_preview;
    bool m_any = false;
    bool m_filling = false;

    QGridLayout *m_grid; ///< not a QFormLayout: that of Qt 6.4 overruns its memory when its rows come and go
    QHash<QWidget *, QLabel *> m_labels; ///< of the fields
    QComboBox *m_format = nullptr, *m_preset = nullptr, *m_answers = nullptr, *m_items = nullptr;
    QMap<ColumnRole, QComboBox *> m_roles;
    QComboBox *m_itemId = nullptr, *m_itemText = nullptr, *m_body = nullptr, *m_slamItem = nullptr;
    QLineEdit *m_correct = nullptr, *m_dropped = nullptr, *m_correctFrom = nullptr;
    QComboBox *m_dates = nullptr, *m_encoding = nullptr;
    QDoubleSpinBox *m_rating = nullptr;
    QSpinBox *m_negatives = nullptr;
    QLabel *m_explanation = nullptr, *m_note = nullptr;
    QPushButton *m_load = nullptr, *m_save = nullptr;
};

} // namespace gram
