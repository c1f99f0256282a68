// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_library.h"
#include "runs/run_model.h"

#include <QObject>
#include <QTimer>

class QUndoStack;

namespace gram {

class JobQueue;
class RunActions;

/// Keeps the list of runs and the library in step: what earlier sessions made, what is waiting,
/// what the user says of runs, and what is taken off the list, all of it undoable.
class LibraryController : public QObject {
    Q_OBJECT

public:
    /// `file`: the library's; `out`: where runs are made.
    LibraryController(RunModel &runs, QUndoStack &undo, JobQueue &jobs, const QString &file, const QString &out);

    void connectActions(const RunActions *actions);

    /// Fills the list, with what was waiting as held runs. Gives how many these are.
    int load();
    /// Lists the runs that have appeared since, and takes over what other windows say of runs and have taken off. Asked
    /// for, and by itself when another program has written into the library.
    void refresh();
    void addFolder(const QString &folder);
    /// Lists a run that was forked from another one, under that name, with its steps in memory. Returns its id. Throws
    /// Error.
    quint64 addFork(const QString &folder, const QString &name);

    /// The run has got its folder.
    void onFolder(quint64 id, const QString &folder);
    /// The program ends: what is dropped from now on shall wait for its next start.
    void keepQueue() { m_queueKept = true; }
    /// Reads the run's steps at once if they are not in memory: it is to be continued.
    void loadSeries(quint64 id);

Q_SIGNALS:
    /// A sentence for the user.
    void failed(const QString &message);

private:
    quint64 take(const QString &folder);
    void removeRuns(const QList<quint64> &ids);
    void trashRuns(const QList<quint64> &ids);
    void setLabels(quint64 id, const RunLabels &labels);
    void applyLabels(int number, const RunLabels &labels);
    void takeOff(int number);
    void putBack(const RunData &run);
    void readSeries(quint64 id);
    void saveQueue();
    void tellWarning();
    const RunData *runWithNumber(int number) const;
    const RunData *runWithFolder(const QString &folder) const;

    RunModel &m_runs;
    QUndoStack &m_undo;
    JobQueue &m_jobs;
    QString m_out;
    RunLibrary m_library;
    bool m_queueKept = false;
    QTimer m_watch; ///< for other programs with the same library
    std::vector<int> m_queue; ///< numbers of the runs in the library's queue
};

} // namespace gram
