// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/latency_estimate.h"
#include "api/model_summary.h"
#include "api/run_config.h"
#include "setup/method_figures.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLayout;
class QSettings;
class QSpinBox;
class QToolButton;

namespace gram {

class DatasetCard;
class FieldEditors;
class LatencyRow;
class MethodTiles;
class ModelCard;
class PathChoice;
class PathEdit;
class SetupCard;

/// The form that a run is described with, in cards. Shows only what applies to the mode and the data.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    /// Steps between two evaluations where a demo is chosen, so that the quality is seen to move.
    /// A folder's default is each epoch's end.
    static constexpr std::int64_t demoEvalEvery = 24;

    explicit SetupPanel(QWidget *parent = nullptr);

    RunConfig config() const;

    /// Does not change when a card is opened.
    QSize minimumSizeHint() const override;

    /// The encoder's rate that the form's model gets by itself; 0 while that is not known.
    double automaticCeRate() const;

    /// What showModeTimes() was told.
    const ModeTimes &modeTimes() const { return m_modeTimes; }
    /// The cards that are open, by name.
    QStringList openCards() const;
    void setOpenCards(const QStringList &names);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    /// Of the form's data and batch; 0 = not known.
    std::int64_t stepsPerEpoch() const { return m_latencies.stepsPerEpoch; }

public Q_SLOTS:
    void setConfig(const gram::RunConfig &config);
    /// Whether no run is in progress.
    void setIdle(bool idle);
    /// By the names that the settings have: what to call them.
    void setDevices(const QMap<QString, QString> &devices);
    /// Why a precision cannot be chosen here; empty where it can.
    void setUnavailable(gram::CePrecision precision, const QString &reason);
    void setRecentFolders(const QStringList &folders);
    /// Takes a folder as the dataset, as if chosen in the list.
    void chooseFolder(const QString &folder);
    void showDatasetMessage(const QString &message);
    /// The data cannot be used.
    void showDatasetError(const QString &message);
    /// No run can start with what the setting of that name has; empty: with all of them one can.
    void showInvalid(const QString &key, const QString &message);
    void showDataset(const gram::DatasetSummary &summary);
    /// What latencies save on the form's data; empty = not known.
    void showLatencies(const gram::LatencyEstimates &estimates);
    /// What a step of the form's work takes, as far as runs have measured it.
    void showModeTimes(const gram::ModeTimes &times);
    void setRecentModels(const QStringList &folders);
    /// Takes a model that can be used: "bundled", "random" or a folder.
    void chooseModel(const QString &model);
    /// Shows the form's model again, after another one was asked for and cannot be had.
    void showModelChoice();
    void showModelMessage(const QString &message);
    /// The model cannot be used.
    void showModelError(const QString &message);
    void showModel(const gram::ModelSummary &summary);
    /// `freeBytes`: what the chosen device has to spare, 0 = unknown.
    void showEstimates(const std::vector<gram::MemoryEstimate> &estimates, std::uint64_t freeBytes);

Q_SIGNALS:
    void openFolderRequested();
    void openModelRequested();
    void datasetDetailsRequested();
    void findRateRequested();
    /// The user wants this model; the form keeps the former one until chooseModel().
    void modelRequested(const QString &model);
    void configChanged();

private:
    SetupCard *addCard(const QString &name, const QString &title);
    void addFields(SetupCard *card, const QStringList &main, const QStringList &advanced);
    QLayout *makeHead();
    void buildDataset();
    void buildMethod();
    void buildModel();
    void buildTraining();
    void buildMachine();
    PathEdit *makePathEdit(const QString &key, const QString &files);
    void takeDatasetChoice(const QString &choice);
    void setData(const std::string &folder);
    void showDatasetChoice();
    void updateModel(const RunConfig &now);
    void updateLatency(const RunConfig &now);
    void updateMethods(const RunConfig &now);
    void updateCeRate(const RunConfig &now);
    QWidget *makeFindRateRow();
    void onEdited(const QString &key);
    void updateShown();
    void updateValues(const RunConfig &now);
    void updateProblems(const RunConfig &now);
    void showProblemsOf(SetupCard *card);
    MethodTiles *tiles() const;

    FieldEditors *m_editors;
    PathChoice *m_dataset;
    DatasetCard *m_card;
    PathChoice *m_modelChoice;
    QLabel *m_loraNote;
    QSpinBox *m_freezeLayers;
    int m_freezeLimit; ///< whatever the model
    ModelCard *m_modelCard;
    PathEdit *m_tokenizerRow = nullptr;
    QLabel *m_maxTokensNote;
    QLabel *m_latencyNote;
    QLabel *m_dropoutNote;
    QLabel *m_ceRateNote;
    QToolButton *m_findRate;
    QLabel *m_nextRun;
    LatencyRow *m_latency;
    SetupCard *m_dataCard, *m_methodCard, *m_modelSetup, *m_trainingCard, *m_machineCard;
    QList<SetupCard *> m_cards;
    QStringList m_recent;
    QStringList m_recentModels;
    std::string m_data; ///< RunConfig::data
    std::string m_demo; ///< RunConfig::demo
    std::string m_model; ///< RunConfig::model
    std::optional<TaskKind> m_kind;
    LatencyEstimates m_latencies;
    ModeTimes m_modeTimes;
    bool m_latencyWarns = false; ///< what m_latencyNote says is a warning
    int m_dataWarnings = 0;
    QString m_dataError, m_modelError;
    QString m_invalidKey, m_invalid; ///< a setting that a run cannot start with
    std::optional<ModelSummary> m_modelSummary; ///< of m_model, as far as it has been read
};

} // namespace gram
