// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "api/run_config.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class QSettings;

namespace gram {

class DatasetController;
class JobQueue;
class MainWindow;
class OpenModelJob;
class TrainingSession;

/// Has the model that the form names, or the user wants to have there, opened, and shows it and
/// what a run with it needs.
class ModelController : public QObject {
    Q_OBJECT

public:
    ModelController(JobQueue &jobs, const DatasetController &dataset, const TrainingSession &session);

    /// The window to serve from now on; it shows what the one before did.
    void setWindow(MainWindow &window);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Opens a model: "bundled", "random" or a folder. The form gets it if it is one.
    void open(const QString &model);
    /// What the form shows, with all that its data and its model decide.
    RunConfig resolvedForm() const;
    /// The same of any configuration, as far as its data and model are known, so that it equals what
    /// the runs' folders say.
    RunConfig resolved(RunConfig config) const;
    /// True, and says so, while the model that the user wants is not yet known to be one.
    bool isOpening();

Q_SIGNALS:
    /// The form's configuration, or what is known of its model and data.
    void changed();

private:
    void refresh();
    void showEstimates();
    void read(const QString &model);
    void onOpened(const QString &model, const ModelSummary &summary);
    void onFailed(const QString &model, const QString &message);

    JobQueue &m_jobs;
    const DatasetController &m_dataset;
    const TrainingSession &m_session;
    MainWindow *m_window = nullptr;
    QPointer<OpenModelJob> m_job;
    std::optional<ModelSummary> m_summary; ///< of the form's model, when it has been read
    QString m_name; ///< the form's model as it was last looked at
    QString m_wanted; ///< what the user has chosen and is not open yet
    QStringList m_recent;
};

} // namespace gram
