// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_library.h"

#include "api/error.h"
#include "config/config_json.h"
#include "error_text.h"
#include "run/run_folder.h"
#include "run/run_history.h"
#include "run/run_summary.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace gram {

namespace {

/// Tags are kept between line ends, which they cannot have.
QString joined(const QStringList &tags)
{
    return tags.join(QLatin1Char('\n'));
}

QString stampOf(const QFileInfo &file)
{
    return file.exists() ? QStringLiteral("%1:%2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size())
                         : QString();
}

/// Changes when the run does. The metrics count only while there is no summary.
QString stampOf(const QString &folder)
{
    const QString summary = stampOf(QFileInfo(folder + QLatin1String("/run.json")));
    return summary.isEmpty() ? QLatin1String("unfinished ") + stampOf(QFileInfo(folder + QLatin1String("/metrics.csv")))
                             : summary;
}

RunState stateOf(const RunRecord &record)
{
    switch (record.status) {
    case RunRecord::Status::Finished:
        return RunState::Finished;
    case RunRecord::Status::Cancelled:
        return RunState::Cancelled;
    case RunRecord::Status::Failed:
        return RunState::Failed;
    case RunRecord::Status::Unfinished:
        break;
    }
    return RunFolder::isInUse(record.folder) ? RunState::Elsewhere : RunState::Interrupted;
}

RunData dataOf(const RunRecord &record)
{
    RunData run;
    run.config = record.config;
    run.folder = QString::fromStdString(record.folder);
    run.started = QDateTime::fromSecsSinceEpoch(record.startedAt);
    run.state = stateOf(record);
    run.result = record.result;
    run.baseline = record.result.baseline;
    run.changes = record.result.changes;
    run.loaded = false;
    run.shown = false;
    return run;
}

} // namespace

RunLibrary::RunLibrary(const QString &file)
    : m_connection(QUuid::createUuid().toString())
{
    QDir().mkpath(QFileInfo(file).path());
    if (open(file))
        return;
    const QString aside = file + QStringLiteral(".damaged-%1").arg(QDateTime::currentSecsSinceEpoch());
    m_database.close();
    for (const char *part : { "", "-wal", "-shm" })
        QFile::rename(file + QLatin1String(part), aside + QLatin1String(part));
    m_warning = tr("The library of runs was damaged. It was put aside as %1 and is made anew from the runs' "
                   "folders; names, tags and notes are missing.")
                    .arg(QDir::toNativeSeparators(aside));
    if (!open(file)) // a folder that cannot be written, say: this session's library is in memory
        open(QStringLiteral(":memory:"));
}

RunLibrary::~RunLibrary()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool RunLibrary::open(const QString &file)
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    return m_database.open()
        && run(QStringLiteral("PRAGMA journal_mode = WAL")) // readers and a killed program do no harm
        && run(QStringLiteral("PRAGMA synchronous = NORMAL"))
        && run(QStringLiteral("CREATE TABLE IF NOT EXISTS runs (folder TEXT PRIMARY KEY, number INTEGER NOT NULL, "
                              "started INTEGER NOT NULL, config TEXT NOT NULL, summary TEXT NOT NULL, "
                              "stamp TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '', "
                              "note TEXT NOT NULL DEFAULT '', starred INTEGER NOT NULL DEFAULT 0, "
                              "shown INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0)"))
        && run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS queue (position INTEGER PRIMARY KEY, number INTEGER NOT NULL, "
                           "config TEXT NOT NULL, name TEXT NOT NULL, tags TEXT NOT NULL, "
                           "note TEXT NOT NULL, starred INTEGER NOT NULL)"));
}

bool RunLibrary::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool done = query.prepare(sql);
    for (const QVariant &value : values) {
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(QLatin1String("")) : value); // not SQL's NULL
    }
    done = done && query.exec();
    if (!done)
        m_warning = tr("The library of runs could not be written: %1").arg(query.lastError().text());
    return done;
}

void RunLibrary::store(const RunRecord &record, int number, const QString &stamp)
{
    // An unfinished run has no summary of its own; what its steps tell is kept as one.
    run(QStringLiteral("INSERT INTO runs (folder, number, started, config, summary, stamp) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (folder) DO UPDATE SET started = excluded.started, config = excluded.config, "
                       "summary = excluded.summary, stamp = excluded.stamp"),
        { QString::fromStdString(record.folder), number, static_cast<qlonglong>(record.startedAt),
            QString::fromStdString(toJson(record.config)), QString::fromStdString(summaryJson(record.result)), stamp });
}

std::vector<RunData> RunLibrary::index(const QString &out, int nextNumber)
{
    struct Known {
        RunData run;
        QString stamp, summary;
        bool removed = false;
    };
    QHash<QString, Known> known;
    int lastNumber = nextNumber - 1;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT folder, number, started, config, summary, stamp, name, tags, note, starred, "
                              "shown, removed FROM runs"));
    while (query.next()) {
        const QString folder = query.value(0).toString();
        Known entry;
        entry.stamp = query.value(5).toString();
        entry.removed = query.value(11).toBool();
        lastNumber = std::max(lastNumber, query.value(1).toInt());
        try {
            RunRecord record = parseRun(folder.toStdString(), query.value(3).toString().toStdString(),
                query.value(4).toString().toStdString());
            record.startedAt = query.value(2).toLongLong();
            if (entry.stamp.startsWith(QLatin1String("unfinished")))
                record.status = RunRecord::Status::Unfinished;
            entry.run = dataOf(record);
        } catch (const Error &) {
            entry.stamp.clear(); // of another version: the folder is read again
        }
        entry.run.number = query.value(1).toInt();
        entry.run.labels = { query.value(6).toString(),
            query.value(7).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts), query.value(8).toString(),
            query.value(9).toBool() };
        entry.run.shown = query.value(10).toBool();
        known.insert(folder, entry);
    }

    std::vector<QString> folders;
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        folders.push_back(it.key());
    for (const std::filesystem::path &folder : findRuns(out.toStdString()))
        if (const QString name = QString::fromStdString(folder.string()); !known.contains(name))
            folders.push_back(name);

    std::vector<RunData> runs;
    m_database.transaction();
    for (const QString &folder : folders) {
        Known &entry = known[folder];
        if (entry.removed || !QFileInfo::exists(folder + QLatin1String("/config.json")))
            continue; // perhaps on a disk that is away: its labels are kept
        const QString stamp = stampOf(folder);
        if (entry.stamp != stamp) {
            try {
                const RunRecord record = stamp.startsWith(QLatin1String("unfinished"))
                    ? readRun(folder.toStdString())
                    : readRunSummary(folder.toStdString());
                if (entry.run.number == 0)
                    entry.run.number = ++lastNumber;
                RunData run = dataOf(record);
                run.number = entry.run.number;
                run.labels = entry.run.labels;
                run.shown = entry.run.shown && !entry.stamp.isEmpty();
                entry.run = std::move(run);
                store(record, entry.run.number, stamp);
            } catch (...) {
                m_warning = tr("A run is not listed. %1").arg(currentExceptionText());
                continue;
            }
        }
        runs.push_back(std::move(entry.run));
    }
    std::sort(runs.begin(), runs.end(), [](const RunData &a, const RunData &b) {
        return std::pair(a.number, a.started) < std::pair(b.number, b.started);
    });
    // Two programs may have given a number at the same time.
    for (std::size_t i = 1; i < runs.size(); ++i)
        if (runs[i].number == runs[i - 1].number) {
            std::rotate(runs.begin() + static_cast<std::ptrdiff_t>(i),
                runs.begin() + static_cast<std::ptrdiff_t>(i) + 1, runs.end());
            runs.back().number = ++lastNumber;
            update(runs.back().folder, QStringLiteral("number"), runs.back().number);
            --i;
        }
    m_database.commit();
    return runs;
}

void RunLibrary::add(const QString &folder, int number, const RunConfig &config, const RunLabels &labels)
{
    RunRecord record;
    record.folder = folder.toStdString();
    record.startedAt = QDateTime::currentSecsSinceEpoch();
    record.config = config;
    record.result.config = config;
    store(record, number, QStringLiteral("unfinished "));
    setLabels(folder, labels);
    setShown(folder, true);
}

RunData RunLibrary::read(const QString &folder)
{
    const QString stamp = stampOf(folder);
    const RunRecord record = stamp.startsWith(QLatin1String("unfinished")) ? readRun(folder.toStdString())
                                                                           : readRunSummary(folder.toStdString());
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT max(number) FROM runs"));
    const int next = query.next() ? query.value(0).toInt() + 1 : 1;
    query.prepare(QStringLiteral("SELECT number, name, tags, note, starred FROM runs WHERE folder = ?"));
    query.addBindValue(folder);
    query.exec();
    RunData run = dataOf(record);
    run.number = next;
    if (query.next()) {
        run.number = query.value(0).toInt();
        run.labels = { query.value(1).toString(),
            query.value(2).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts), query.value(3).toString(),
            query.value(4).toBool() };
    }
    query.finish();
    store(record, run.number, stamp);
    setRemoved(folder, false);
    return run;
}

void RunLibrary::update(const QString &folder, const QString &column, const QVariant &value)
{
    run(QStringLiteral("UPDATE runs SET %1 = ? WHERE folder = ?").arg(column), { value, folder });
}

void RunLibrary::setLabels(const QString &folder, const RunLabels &labels)
{
    run(QStringLiteral("UPDATE runs SET name = ?, tags = ?, note = ?, starred = ? WHERE folder = ?"),
        { labels.name, joined(labels.tags), labels.note, labels.starred, folder });
}

void RunLibrary::setShown(const QString &folder, bool shown)
{
    update(folder, QStringLiteral("shown"), shown);
}

void RunLibrary::setRemoved(const QString &folder, bool removed)
{
    update(folder, QStringLiteral("removed"), removed);
}

void RunLibrary::setQueue(const std::vector<Waiting> &waiting)
{
    m_database.transaction();
    run(QStringLiteral("DELETE FROM queue"));
    for (const Waiting &w : waiting)
        run(QStringLiteral("INSERT INTO queue (number, config, name, tags, note, starred) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            { w.number, QString::fromStdString(toJson(w.config)), w.labels.name, joined(w.labels.tags), w.labels.note,
                w.labels.starred });
    m_database.commit();
}

std::vector<RunLibrary::Waiting> RunLibrary::queue()
{
    std::vector<Waiting> waiting;
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT number, config, name, tags, note, starred FROM queue ORDER BY position"));
    while (query.next()) {
        try {
            waiting.push_back({ query.value(0).toInt(), configFromJson(query.value(1).toString().toStdString(), "", {}),
                { query.value(2).toString(), query.value(3).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                    query.value(4).toString(), query.value(5).toBool() } });
        } catch (const Error &e) {
            m_warning = tr("A waiting run cannot be read. %1").arg(errorText(e));
        }
    }
    return waiting;
}

bool RunLibrary::changedElsewhere()
{
    // SQLite's number changes with the commits of other connections only.
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA data_version")) || !query.next())
        return false;
    const qlonglong before = std::exchange(m_version, query.value(0).toLongLong());
    return before >= 0 && before != m_version;
}

QSet<QString> RunLibrary::removedFolders()
{
    QSet<QString> folders;
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT folder FROM runs WHERE removed = 1"));
    while (query.next())
        folders += query.value(0).toString();
    return folders;
}

QString RunLibrary::takeWarning()
{
    return std::exchange(m_warning, {});
}

} // namespace gram
