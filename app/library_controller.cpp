// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_controller.h"

#include "error_text.h"
#include "jobs/job_queue.h"
#include "jobs/read_series_job.h"
#include "run/run_folder.h"
#include "run/run_history.h"
#include "runs/run_actions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace gram {

namespace {

constexpr int watchMs = 2000;

/// Runs of this session have the session's small ids, all others these.
quint64 idOf(int number)
{
    return (quint64 { 1 } << 32) + static_cast<quint64>(number);
}

/// What can be done again and taken back.
class Command : public QUndoCommand {
public:
    using Work = std::function<void()>;

    Command(const QString &text, Work redo, Work undo)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {
    }
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    Work m_redo, m_undo;
};

/// It has left nothing on the disk yet.
bool isWaiting(const RunData &run)
{
    return !run.hasEnded() && run.folder.isEmpty();
}

/// The file that tells the desktop where something in the trash was.
QString trashInfoOf(const QString &trashed)
{
    const QFileInfo info(trashed);
    return info.dir().filePath(QStringLiteral("../info/%1.trashinfo").arg(info.fileName()));
}

} // namespace

LibraryController::LibraryController(RunModel &runs, QUndoStack &undo, JobQueue &jobs, const QString &file,
    const QString &out)
    : m_runs(runs)
    , m_undo(undo)
    , m_jobs(jobs)
    , m_out(out)
    , m_library(file)
{
    connect(&m_runs, &RunModel::seriesWanted, this, &LibraryController::readSeries);
    connect(&m_runs, &RunModel::shownChanged, this, [this](quint64 id, bool shown) {
        if (const QString folder = m_runs.run(m_runs.rowOf(id)).folder; !folder.isEmpty())
            m_library.setShown(folder, shown);
    });
    // When the editor of the name has closed: the list may be arranged anew.
    const auto rename = [this](quint64 id, const QString &name) {
        const int row = m_runs.rowOf(id);
        if (row < 0)
            return;
        RunLabels labels = m_runs.run(row).labels;
        labels.name = name;
        setLabels(id, labels);
    };
    connect(&m_runs, &RunModel::renameRequested, this, rename, Qt::QueuedConnection);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_library.changedElsewhere())
            refresh();
    });
    m_watch.start();
    m_library.changedElsewhere();
    connect(&m_runs, &RunModel::dataChanged, this, &LibraryController::saveQueue);
    connect(&m_runs, &RunModel::rowsInserted, this, &LibraryController::saveQueue);
    connect(&m_runs, &RunModel::rowsRemoved, this, &LibraryController::saveQueue);
}

void LibraryController::connectActions(const RunActions *actions)
{
    connect(actions, &RunActions::removeRequested, this, &LibraryController::removeRuns);
    connect(actions, &RunActions::trashRequested, this, &LibraryController::trashRuns);
    connect(actions, &RunActions::labelsRequested, this, &LibraryController::setLabels);
    connect(actions, &RunActions::refreshRequested, this, &LibraryController::refresh);
    connect(actions, &RunActions::addFolderRequested, this, &LibraryController::addFolder);
}

int LibraryController::load()
{
    const std::vector<RunLibrary::Waiting> waiting = m_library.queue();
    int next = 1;
    for (const RunLibrary::Waiting &w : waiting) {
        m_queue.push_back(w.number);
        next = std::max(next, w.number + 1);
    }
    std::vector<RunData> runs = m_library.index(m_out, next);
    for (const RunLibrary::Waiting &w : waiting) {
        RunData run;
        run.number = w.number;
        run.config = w.config;
        run.labels = w.labels;
        run.state = RunState::Held;
        runs.push_back(std::move(run));
    }
    std::sort(runs.begin(), runs.end(), [](const RunData &a, const RunData &b) { return a.number < b.number; });
    std::string latest; // work, which stays in sight: else a new start would have an empty list
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        run->id = idOf(run->number);
        latest = latest.empty() ? workKey(run->config) : latest;
        run->earlier = !run->shown && run->state != RunState::Held && workKey(run->config) != latest;
    }
    m_runs.addRecorded(std::move(runs));
    tellWarning();
    return static_cast<int>(waiting.size());
}

void LibraryController::refresh()
{
    for (RunData &run : m_library.index(m_out, m_runs.lastNumber() + 1)) {
        const RunData *old = runWithFolder(run.folder);
        if (!old) {
            if (runWithNumber(run.number)) // one that another program has numbered at the same time
                run.number = m_runs.lastNumber() + 1;
            run.shown = false; // what comes by itself is not drawn among what is looked at
            putBack(run);
        } else if (old->state != run.state
            && (old->state == RunState::Elsewhere || old->state == RunState::Interrupted)) {
            run.number = old->number;
            run.shown = old->shown;
            m_runs.remove(old->id);
            putBack(run);
        } else {
            m_runs.setLabels(old->id, run.labels);
        }
    }
    const QSet<QString> removed = m_library.removedFolders();
    QList<quint64> gone;
    for (const RunData &run : m_runs.runs())
        if (run.hasEnded() && removed.contains(run.folder))
            gone += run.id;
    for (const quint64 id : gone)
        m_runs.remove(id);
    m_library.changedElsewhere(); // up to here it is known
    tellWarning();
}

void LibraryController::addFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const auto listed = std::find_if(m_runs.runs().begin(), m_runs.runs().end(),
        [&](const RunData &run) { return run.folder == path; });
    if (listed != m_runs.runs().end()) {
        Q_EMIT failed(tr("%1 is in the list: run %2.").arg(QDir::toNativeSeparators(path)).arg(listed->number));
        return;
    }
    try {
        take(path);
    } catch (...) {
        Q_EMIT failed(currentExceptionText());
    }
    tellWarning();
}

quint64 LibraryController::addFork(const QString &folder, const QString &name)
{
    const quint64 id = take(folder);
    RunLabels labels;
    labels.name = name;
    applyLabels(m_runs.run(m_runs.rowOf(id)).number, labels);
    loadSeries(id);
    return id;
}

quint64 LibraryController::take(const QString &folder)
{
    RunData run = m_library.read(folder);
    if (run.number <= m_runs.lastNumber() && runWithNumber(run.number))
        run.number = m_runs.lastNumber() + 1;
    run.shown = true;
    putBack(run);
    return idOf(run.number);
}

void LibraryController::onFolder(quint64 id, const QString &folder)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    try {
        m_runs.setFolder(id, folder, readRunConfig(folder.toStdString()));
        m_library.add(folder, m_runs.run(row).number, m_runs.run(row).config, m_runs.run(row).labels);
    } catch (...) { // taken away meanwhile: the run itself will tell
        Q_EMIT failed(currentExceptionText());
    }
    tellWarning();
}

void LibraryController::loadSeries(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0 || m_runs.run(row).loaded)
        return;
    RunRecord record = readRun(m_runs.run(row).folder.toStdString());
    m_runs.setSeries(id, std::move(record.steps), std::move(record.result.evaluations),
        std::move(record.result.stepSeconds));
}

void LibraryController::readSeries(quint64 id)
{
    auto job = std::make_unique<ReadSeriesJob>(m_runs.run(m_runs.rowOf(id)).folder);
    connect(job.get(), &ReadSeriesJob::read, this, [this, id](const RunRecord &record) {
        m_runs.setSeries(id, record.steps, record.result.evaluations, record.result.stepSeconds);
        for (const std::string &damage : record.damage)
            Q_EMIT failed(QString::fromStdString(damage));
    });
    connect(job.get(), &Job::ended, this, [this, id](const Job::End &end) {
        if (end.failure.isEmpty())
            return;
        m_runs.setSeries(id, {}, {});
        Q_EMIT failed(end.failure);
    });
    m_jobs.add(std::move(job));
}

const RunData *LibraryController::runWithFolder(const QString &folder) const
{
    const auto &runs = m_runs.runs();
    const auto it = std::find_if(runs.begin(), runs.end(),
        [&folder](const RunData &run) { return run.folder == folder; });
    return it == runs.end() ? nullptr : &*it;
}

const RunData *LibraryController::runWithNumber(int number) const
{
    const auto &runs = m_runs.runs();
    const auto it = std::find_if(runs.begin(), runs.end(),
        [number](const RunData &run) { return run.number == number; });
    return it == runs.end() ? nullptr : &*it;
}

void LibraryController::setLabels(quint64 id, const RunLabels &labels)
{
    const int row = m_runs.rowOf(id);
    if (row < 0 || m_runs.run(row).labels == labels)
        return;
    const RunData &run = m_runs.run(row);
    // By number: a run that is continued has another id.
    m_undo.push(new Command(
        tr("labels of %1").arg(run.name()), [this, number = run.number, labels] { applyLabels(number, labels); },
        [this, number = run.number, labels = run.labels] { applyLabels(number, labels); }));
}

void LibraryController::applyLabels(int number, const RunLabels &labels)
{
    const RunData *run = runWithNumber(number);
    if (!run)
        return;
    if (!run->folder.isEmpty())
        m_library.setLabels(run->folder, labels);
    m_runs.setLabels(run->id, labels);
    m_queue.clear(); // the labels of waiting runs are kept with them
    saveQueue();
    tellWarning();
}

void LibraryController::takeOff(int number)
{
    const RunData *run = runWithNumber(number);
    if (!run)
        return;
    if (!run->folder.isEmpty())
        m_library.setRemoved(run->folder, true);
    m_runs.remove(run->id);
    tellWarning();
}

void LibraryController::putBack(const RunData &run)
{
    RunData copy = run;
    copy.id = idOf(run.number);
    if (!copy.folder.isEmpty())
        m_library.setRemoved(copy.folder, false);
    if (copy.title.isEmpty())
        m_runs.addRecorded({ copy });
    else
        m_runs.putBack(std::move(copy));
    tellWarning();
}

void LibraryController::removeRuns(const QList<quint64> &ids)
{
    m_undo.beginMacro(tr("removal of %n run(s)", nullptr, static_cast<int>(ids.size())));
    for (const quint64 id : ids) {
        const RunData run = m_runs.run(m_runs.rowOf(id));
        m_undo.push(new Command(
            {}, [this, number = run.number] { takeOff(number); }, [this, run] { putBack(run); }));
    }
    m_undo.endMacro();
}

void LibraryController::trashRuns(const QList<quint64> &ids)
{
    m_undo.beginMacro(tr("moving %n run(s) to the trash", nullptr, static_cast<int>(ids.size())));
    for (const quint64 id : ids) {
        const RunData run = m_runs.run(m_runs.rowOf(id));
        const auto trashed = std::make_shared<QString>();
        m_undo.push(new Command(
            {},
            [this, run, trashed] {
                trashed->clear();
                if (!run.folder.isEmpty() && !QFile::moveToTrash(run.folder, trashed.get())) {
                    Q_EMIT failed(tr("%1 could not be moved to the trash and stays where it is.")
                                      .arg(QDir::toNativeSeparators(run.folder)));
                    return;
                }
                takeOff(run.number);
            },
            [this, run, trashed] {
                if (runWithNumber(run.number)) // it had stayed
                    return;
                if (!run.folder.isEmpty() && !QDir().rename(*trashed, run.folder)) {
                    Q_EMIT failed(
                        tr("%1 could not be taken out of the trash.").arg(QDir::toNativeSeparators(run.folder)));
                    return;
                }
                QFile::remove(trashInfoOf(*trashed));
                putBack(run);
            }));
    }
    m_undo.endMacro();
}

void LibraryController::saveQueue()
{
    if (m_queueKept)
        return;
    std::vector<int> numbers;
    for (const RunData &run : m_runs.runs())
        if (isWaiting(run))
            numbers.push_back(run.number);
    if (numbers == m_queue)
        return;
    m_queue = numbers;
    std::vector<RunLibrary::Waiting> waiting;
    for (const RunData &run : m_runs.runs())
        if (isWaiting(run))
            waiting.push_back({ run.number, run.config, run.labels });
    m_library.setQueue(waiting);
    tellWarning();
}

void LibraryController::tellWarning()
{
    if (const QString warning = m_library.takeWarning(); !warning.isEmpty())
        Q_EMIT failed(warning);
}

} // namespace gram
