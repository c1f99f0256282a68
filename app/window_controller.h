// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_controller.h"
#include "form_history.h"
#include "import_controller.h"
#include "latency_controller.h"
#include "library_controller.h"
#include "lesson_controller.h"
#include "main_window.h"
#include "preferences_dialog.h"
#include "probe_controller.h"
#include "rate_controller.h"
#include "runs/run_model.h"
#include "training_session.h"
#include "translations.h"

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace gram {

class LatencyPage;

/// Wires the window to the engine: takes its requests to the session, and what the session tells
/// to the models and panels. Keeps the settings between sessions.
class WindowController : public QObject {
    Q_OBJECT

public:
    /// What the program was started with; empty: what was chosen last time.
    struct Selection {
        QString demo;
        QString folder;
    };

    explicit WindowController(const Selection &selection, QObject *parent = nullptr);
    ~WindowController() override;

    MainWindow &window() { return *m_window; }

Q_SIGNALS:
    void runsEnded();

private:
    void makeWindow();
    /// In another language, with all that the one before showed.
    void remakeWindow();
    void connectWindow();
    void connectSession();
    void restore(const Selection &selection);
    void save();

    void openFolder(const QString &folder);
    void openModel(const QString &model);
    void refreshModel();
    void refreshEstimates();
    void onModelOpened(const QString &model, const ModelSummary &summary);
    void onModelFailed(const QString &model, const QString &message);
    void loadDataset();
    void beginQueue();
    bool isOpening();
    void startRun();
    RunConfig resolved(RunConfig config) const;
    bool queue(RunConfig config);
    void compare(const std::vector<RunConfig> &configs);
    void goOn(quint64 id);
    void startHeld(quint64 id);
    void runAgain(quint64 id);
    void trainLatencies(const QList<quint64> &stopped, const std::vector<RunConfig> &configs);
    void showStudy();
    void useSettings(quint64 id);
    void askForExport(quint64 id);
    void exportModel(quint64 id, const QString &folder, bool asAdapter);
    void onExportEnded();
    void setPaused(bool paused);
    void stop();
    void onProgress(quint64 id, const Progress &progress);
    void onRunEnded(quint64 id, const RunResult &result);
    void onIdle();
    void openConfiguration(const QString &file);
    void saveConfiguration(const QString &file);
    void openNamedConfiguration(const QString &name);
    void nameConfiguration(const QString &name);
    void showConfigurations();
    void showPreferences();
    void setPreferences(const Preferences &preferences);
    void copyCommandLine();
    void copyDiagnostics();

    QSettings m_settings;
    Translations m_translations;
    RunModel m_runs;
    QUndoStack m_undo;
    LibraryController m_library;
    FormHistory m_formHistory { m_undo };
    BoardController m_board { m_runs, m_settings };
    std::unique_ptr<MainWindow> m_window;
    LatencyPage *m_latency = nullptr; ///< a page of m_window
    ImportController m_import { m_settings };
    QTimer m_saveTimer; ///< a killed program has lost no more than a few seconds' settings
    std::optional<LessonController> m_lessons; ///< when the form shows the last session's configuration
    QTimer m_loadTimer; ///< waits until the user has stopped typing
    std::optional<RunConfig> m_loadConfig; ///< what the dataset's card shows
    std::optional<DatasetSummary> m_dataset; ///< of m_loadConfig, when it has been read
    std::optional<ModelSummary> m_model;     ///< of the form's model, when it has been read
    QString m_datasetError; ///< the last one
    QString m_modelName;    ///< the form's model as it was last looked at
    QString m_wantedModel;  ///< what the user has chosen and is not open yet
    QString m_exportFolder; ///< where the last model was written
    QStringList m_recent;
    QStringList m_recentModels;
    int m_queued = 0;  ///< runs of the queue since it was last empty
    int m_started = 0; ///< of these
    bool m_exporting = false;
    bool m_closing = false;
    std::optional<ProbeController> m_probe; ///< uses the session
    std::optional<LatencyController> m_latencies; ///< likewise
    std::optional<RateController> m_rates;  ///< likewise
    TrainingSession m_session; ///< last: it must end before what it tells of goes
};

} // namespace gram
