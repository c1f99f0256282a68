// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_record.h"
#include "runs/run_data.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace gram {

/// What the program remembers of runs, in a SQLite file: their summaries, so that a list of
/// thousands needs no folder to be read, the user's names, tags, notes and stars, and the queue.
/// The runs' folders are the truth; the file can be made again from them, but for the user's words.
/// A failed write is told of by warning() and loses nothing but itself.
class RunLibrary {
    Q_DECLARE_TR_FUNCTIONS(gram::RunLibrary)

public:
    /// A run that waits to be made.
    struct Waiting {
        int number = 0;
        RunConfig config;
        RunLabels labels;
    };

    /// Opens or makes the file. One that is damaged is put aside and a new one begun.
    explicit RunLibrary(const QString &file);
    ~RunLibrary();
    RunLibrary(const RunLibrary &) = delete;
    RunLibrary &operator=(const RunLibrary &) = delete;

    /// Looks for runs in `out` and wherever known ones are, reads what has changed, and gives all
    /// that are not removed, by number. New ones are numbered in the order of their start, from
    /// `nextNumber` or the first free number on. The runs' steps are not read.
    std::vector<RunData> index(const QString &out, int nextNumber);

    /// A run has got its folder.
    void add(const QString &folder, int number, const RunConfig &config, const RunLabels &labels);
    /// Reads the run's folder for the list. Throws Error where it is not one.
    RunData read(const QString &folder);
    void setLabels(const QString &folder, const RunLabels &labels);
    void setShown(const QString &folder, bool shown);
    /// Off the list, or on it again; the folder stays.
    void setRemoved(const QString &folder, bool removed);

    /// Keeps what is waiting for when the program ends, in whatever way.
    void setQueue(const std::vector<Waiting> &waiting);
    std::vector<Waiting> queue();

    /// Whether another program has written into the library since the last call.
    bool changedElsewhere();
    /// The folders of the runs that were taken off the list.
    QSet<QString> removedFolders();

    /// A sentence on what went wrong since the last call, or empty.
    QString takeWarning();

private:
    bool open(const QString &file);
    bool run(const QString &sql, const QVariantList &values = {});
    void update(const QString &folder, const QString &column, const QVariant &value);
    void store(const RunRecord &record, int number, const QString &stamp);

    QString m_connection;
    QSqlDatabase m_database;
    QString m_warning;
    qlonglong m_version = -1; ///< of the library as another program has left it
};

} // namespace gram
