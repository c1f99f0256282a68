// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_controller.h"
#include "configurations_controller.h"
#include "crash_marker.h"
#include "dataset_controller.h"
#include "form_history.h"
#include "import_controller.h"
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "latency_controller.h"
#include "lesson_controller.h"
#include "library_controller.h"
#include "machine_controller.h"
#include "main_window.h"
#include "model_controller.h"
#include "model_views_controller.h"
#include "preferences_dialog.h"
#include "probe_controller.h"
#include "queue_controller.h"
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

namespace gram {

/// Makes the window and what serves it, finds out what was opened or dropped, and keeps the settings
/// between sessions.
class WindowController : public QObject {
    Q_OBJECT

public:
    /// What the program was started with; empty: what was chosen last time.
    struct Selection {
        QString demo;
        QString folder; ///< or a file, such as a configuration or a lesson
    };

    explicit WindowController(const Selection &selection, QObject *parent = nullptr);
    ~WindowController() override;

    MainWindow &window() { return *m_window; }

    /// See MachineController::checkOnce().
    void checkMachine() { m_machine.checkOnce(); }

Q_SIGNALS:
    void runsEnded();

private:
    void makeWindow();
    /// In another language, with all that the one before showed.
    void remakeWindow();
    void connectWindow();
    void restore(const Selection &selection);
    void save();
    QString environmentLine() const;
    void tellEnvironment();
    /// Runs in whose midst the program ended last time, if there are any; `waited`: what else is told then.
    bool offerInterrupted(const QString &waited);

    void openFolder(const QString &folder);
    void openDropped(const QStringList &files);
    void showPreferences();
    void setPreferences(const Preferences &preferences);

    QSettings m_settings;
    CrashMarker m_marker;
    Translations m_translations;
    DatasetMemory m_memory; ///< the jobs use it
    JobQueue m_jobs;
    RunModel m_runs;
    QUndoStack m_undo;
    TrainingSession m_session { m_jobs, m_memory };
    LibraryController m_library;
    DatasetController m_dataset { m_jobs, m_memory, m_session };
    ModelController m_model { m_jobs, m_dataset, m_session };
    QueueController m_queue { m_session, m_runs, m_library, m_dataset, m_model };
    ConfigurationsController m_configurations;
    FormHistory m_formHistory { m_undo };
    BoardController m_board { m_runs, m_settings, m_jobs };
    ImportController m_import { m_settings, m_jobs };
    MachineController m_machine { m_jobs, m_session, m_settings };
    std::unique_ptr<MainWindow> m_window;
    std::optional<LatencyController> m_latencies; ///< these serve m_window alone
    std::optional<ProbeController> m_probe;
    std::optional<ModelViewsController> m_modelViews;
    std::optional<RateController> m_rates;
    std::optional<LessonController> m_lessons; ///< when the form shows the last session's configuration
    QTimer m_saveTimer; ///< a killed program has lost no more than a few seconds' settings
};

} // namespace gram
