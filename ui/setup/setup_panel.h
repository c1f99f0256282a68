// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace gram {

class DatasetCard;
class FieldEditors;
class SetupSection;

/// The form that a run is described with. Shows only what applies to the mode and the data.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    /// Steps between two evaluations where a demo is chosen, so that the quality is seen to move.
    /// A folder's default is each epoch's end.
    static constexpr std::int64_t demoEvalEvery = 24;

    explicit SetupPanel(QWidget *parent = nullptr);

    RunConfig config() const;

public Q_SLOTS:
    void setConfig(const gram::RunConfig &config);
    void setDevices(const QStringList &devices);
    void setRecentFolders(const QStringList &folders);
    /// Takes a folder as the dataset, as if chosen in the list.
    void chooseFolder(const QString &folder);
    void showDatasetMessage(const QString &message);
    void showDataset(const gram::DatasetSummary &summary);

Q_SIGNALS:
    void openFolderRequested();
    void configChanged();

private:
    SetupSection *addSection(const QString &name, const QString &title);
    void addFields(SetupSection *section, const QStringList &main, const QStringList &advanced);
    void buildDataset();
    QWidget *makePathRow(const QString &key, bool folder);
    void alignLabels();
    void takeDatasetChoice();
    void setData(const std::string &folder);
    void showDatasetChoice();
    void onEdited(const QString &key);
    void updateShown();

    FieldEditors *m_editors;
    QComboBox *m_dataset;
    QPushButton *m_openFolder;
    DatasetCard *m_card;
    QLabel *m_modeExplanation;
    QLabel *m_dropoutNote;
    QList<SetupSection *> m_sections;
    QStringList m_recent;
    std::string m_data; ///< RunConfig::data
    std::string m_demo; ///< RunConfig::demo
    std::optional<TaskKind> m_kind;
};

} // namespace gram
