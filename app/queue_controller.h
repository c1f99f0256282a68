// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "api/run_config.h"
#include "api/run_result.h"
#include "levers_form.h"

#include <QList>
#include <QObject>
#include <QString>

#include <set>
#include <string>
#include <vector>

class QSettings;

namespace gram {

class DatasetController;
class LibraryController;
class MainWindow;
class ModelController;
class RunModel;
class TrainingSession;
struct RunData;

/// Has runs made: takes the window's requests to the session, and what the session tells to the
/// list of runs and the progress line.
class QueueController : public QObject {
    Q_OBJECT

public:
    QueueController(TrainingSession &session, RunModel &runs, LibraryController &library, DatasetController &dataset,
        ModelController &model);

    /// The window to serve from now on; it shows what the one before did.
    void setWindow(MainWindow &window);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Continues these runs, then makes those.
    void train(const QList<quint64> &stopped, const std::vector<RunConfig> &configs);

Q_SIGNALS:
    /// Nothing is in progress and nothing waits.
    void becameIdle();

private:
    void connectSession();
    void begin();
    void start();
    bool queue(RunConfig config);
    /// Of a resolved configuration; shows what is wrong with it.
    bool isUsable(const RunConfig &config);
    void showOnlyLike(const RunData &run);
    void compare(const std::vector<RunConfig> &configs);
    void goOn(quint64 id);
    void resume(quint64 id, const RunConfig &config, const LeverChanges &changes = {});
    void askForFork(quint64 id);
    void fork(quint64 id, std::int64_t step, std::int64_t lastStep, const LeverChanges &changes);
    void startHeld(quint64 id);
    void runAgain(quint64 id);
    void useSettings(quint64 id);
    void askForExport(quint64 id);
    void exportModel(quint64 id, const QString &folder, bool asAdapter);
    void setPaused(bool paused);
    void stop();
    void stopAndClose();
    void onStarted(quint64 id);
    void showProgress(const Progress &progress);
    void onEvaluated(quint64 id, const Evaluation &evaluation);
    void onEnded(quint64 id, const RunResult &result);
    void onIdle();

    TrainingSession &m_session;
    RunModel &m_runs;
    LibraryController &m_library;
    DatasetController &m_dataset;
    ModelController &m_model;
    MainWindow *m_window = nullptr;
    QString m_exportFolder; ///< where the last model was written
    std::set<std::string> m_works; ///< of the queue since it was last empty
    int m_queued = 0; ///< runs of the queue since it was last empty
    int m_started = 0; ///< of these
    bool m_exporting = false;
    bool m_closing = false;
};

} // namespace gram
