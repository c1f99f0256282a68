// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/metrics_snapshot.h"
#include "api/run_config.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>

class QSettings;

namespace gram {

class DatasetMemory;
class JobQueue;
class LoadDatasetJob;
class MainWindow;
class TrainingSession;

/// Has the dataset that the form names read, and shows it.
class DatasetController : public QObject {
    Q_OBJECT

public:
    DatasetController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session);

    /// The window to serve from now on; it shows what the one before did.
    void setWindow(MainWindow &window);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Puts a dataset's folder into the form.
    void choose(const QString &folder);
    /// Reads what the form names now, though it was typed a moment ago.
    void loadWithoutDelay();

    /// Whether what the form names could not be read: reads it again, as it may be mended, which says so again if not.
    bool hasFailed();

    /// Of the form's dataset, when it has been read.
    const std::optional<DatasetSummary> &summary() const { return m_summary; }
    /// Whether the configuration's dataset is the one that summary() is of.
    bool isOf(const RunConfig &config) const;

Q_SIGNALS:
    /// Another one: summary() is empty until it has been read.
    void changed();
    void progressed(const gram::Progress &progress);
    void loaded();
    void failed(const QString &message);

private:
    void load();
    void onLoaded(const DatasetSummary &summary);
    void onFailed(const QString &message);

    JobQueue &m_jobs;
    DatasetMemory &m_memory;
    const TrainingSession &m_session;
    MainWindow *m_window = nullptr;
    QPointer<LoadDatasetJob> m_job;
    QTimer m_timer; ///< waits until the user has stopped typing
    std::optional<RunConfig> m_config; ///< what the dataset's card shows
    std::optional<DatasetSummary> m_summary;
    QString m_error; ///< of what the form names
    QStringList m_recent;
};

} // namespace gram
