// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "api/metrics_snapshot.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace gram {

/// Shows what is in the chosen files and lets the user say what it means; asks for previews and
/// for the import itself, and shows how it goes.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const std::vector<ImportPreset> &presets, QWidget *parent = nullptr);

    /// Where new datasets are put unless the user says otherwise.
    void setParentFolder(const QString &folder) { m_parentFolder = folder; }
    QStringList sources() const;
    /// What the form says.
    ImportMapping mapping() const;

public Q_SLOTS:
    void addSources(const QStringList &paths);
    /// `remembered`: the mapping is what the user chose for such files the last time.
    void showPreview(const gram::ImportPreview &preview, bool remembered);
    void showProgress(const gram::Progress &progress);
    void showResult(const gram::ImportSummary &summary);
    void showError(const QString &message);
    void reject() override;

Q_SIGNALS:
    /// Without a mapping it is to be guessed.
    void previewRequested(const QStringList &sources, const std::optional<gram::ImportMapping> &mapping);
    void importRequested(const QStringList &sources, const gram::ImportMapping &mapping, const QString &folder);
    void cancelRequested();
    void openRequested(const QString &folder);
    void loadMappingRequested(const QString &file);
    void saveMappingRequested(const QString &file);

private:
    enum class State { Choosing, Importing, Done };

    QWidget *makeSources();
    QWidget *makeForm();
    QWidget *makePreview();
    QLayout *makeOutput();
    QComboBox *columnBox(const QString &name, const QString &label, const QString &help, bool several);
    void addRow(const QString &label, QWidget *field);
    void browseFiles();
    void browseFolder();
    void browseOutput();
    void removeSource();
    void loadMapping();
    void saveMapping();
    void onSourcesChanged();
    void takeFormat();
    void takePreset();
    void fillForm(const ImportMapping &mapping);
    void fillColumns();
    void showRows();
    void updateShown();
    void setState(State state);
    const PreviewFile *fileNamed(const QString &name) const;
    const PreviewFile *answersFile() const;
    QString partsText() const;
    QString missing() const;
    void start();

    std::vector<ImportPreset> m_presets;
    ImportPreview m_preview;
    QString m_parentFolder, m_openFolder;
    State m_state = State::Choosing;
    bool m_filling = false;
    bool m_outputChosen = false;
    QElapsedTimer m_since;

    QListWidget *m_sources = nullptr;
    QPushButton *m_addFiles = nullptr, *m_addFolder = nullptr, *m_remove = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr, *m_preset = nullptr, *m_answers = nullptr, *m_items = nullptr;
    QMap<ColumnRole, QComboBox *> m_roles;
    QComboBox *m_itemId = nullptr, *m_itemText = nullptr, *m_body = nullptr, *m_slamItem = nullptr;
    QLineEdit *m_correct = nullptr, *m_dropped = nullptr, *m_correctFrom = nullptr;
    QComboBox *m_dates = nullptr, *m_encoding = nullptr;
    QDoubleSpinBox *m_rating = nullptr;
    QSpinBox *m_negatives = nullptr;
    QLabel *m_explanation = nullptr, *m_note = nullptr, *m_status = nullptr;
    QComboBox *m_shownFile = nullptr;
    QTableWidget *m_rows = nullptr;
    QLineEdit *m_output = nullptr;
    QPushButton *m_browseOutput = nullptr, *m_load = nullptr, *m_save = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_import = nullptr, *m_close = nullptr, *m_open = nullptr;
};

} // namespace gram
