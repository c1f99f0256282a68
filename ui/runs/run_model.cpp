// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_model.h"

#include "api/mode_traits.h"
#include "mode_text.h"
#include "run_cells.h"
#include "run_row_text.h"
#include "run_style.h"
#include "run_text.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

bool hasCheckpoint(const RunData &run)
{
    return !run.folder.isEmpty() && QFileInfo::exists(QDir(run.folder).filePath(QStringLiteral("checkpoints.json")));
}

/// What the start of a run has made of its settings, such as the module that suits the data, holds for the run, too.
void settle(RunData &run, const RunConfig &asked, const RunConfig &settled)
{
    forEachSetting([&](SettingGroup, const char *, auto member, auto...) {
        if (settled.*member != asked.*member && run.config.*member == asked.*member)
            run.config.*member = settled.*member;
    });
    run.work = workKey(run.config);
    run.study = studyKey(run.config);
}

} // namespace

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunData &run = m_runs[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return runCellText(*this, run, column);
    case Qt::CheckStateRole:
        return column == Name ? QVariant(run.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return column == Name ? QVariant(runIcon(run.number)) : QVariant();
    case Qt::TextAlignmentRole:
        return runAlignment(column);
    case Qt::FontRole:
        if (column == Name && run.id == m_baselineId) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::EditRole:
        return column == Name ? QVariant(run.labels.name.isEmpty() ? run.title : run.labels.name) : QVariant();
    case Qt::ToolTipRole:
        return runToolTip(*this, run);
    case Qt::AccessibleTextRole:
        return column == Name ? QVariant(runSpoken(*this, run)) : QVariant();
    case SortRole:
        return runSortValue(*this, run, column);
    default:
        return {};
    }
}

bool RunModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    RunData &run = m_runs[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        if (name != data(index, Qt::EditRole).toString())
            Q_EMIT renameRequested(run.id, name == run.title ? QString() : name);
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    setShown({ run.id }, value.toInt() == Qt::Checked);
    return true;
}

void RunModel::show(RunData &run, bool shown)
{
    if (run.shown == shown)
        return;
    run.shown = shown;
    run.earlier = run.earlier && !shown;
    const QModelIndex cell = index(rowOf(run.id), Name);
    Q_EMIT dataChanged(cell, cell, { Qt::CheckStateRole });
    Q_EMIT shownChanged(run.id, shown);
    if (shown && !run.loaded)
        Q_EMIT seriesWanted(run.id);
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return runHeader(column).title;
    if (role == Qt::ToolTipRole)
        return runHeader(column).help;
    if (role == Qt::TextAlignmentRole)
        return runAlignment(column);
    return {};
}

Qt::ItemFlags RunModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

int RunModel::rowOf(quint64 id) const
{
    const auto it = std::find_if(m_runs.begin(), m_runs.end(), [id](const RunData &run) { return run.id == id; });
    return it == m_runs.end() ? -1 : static_cast<int>(it - m_runs.begin());
}

RunData *RunModel::find(quint64 id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

bool RunModel::canBeBaseline(const RunData &run)
{
    return traitsOf(run.config.mode).isReference && run.state == RunState::Finished && run.stepsDone() > 0;
}

bool RunModel::canGoOn(const RunData &run)
{
    return (run.state == RunState::Cancelled || run.state == RunState::Interrupted) && hasCheckpoint(run);
}

bool RunModel::canBeExported(const RunData &run)
{
    return run.hasEnded() && run.state != RunState::Elsewhere && traitsOf(run.config.mode).usesContent
        && hasCheckpoint(run);
}

bool RunModel::canBeForked(const RunData &run)
{
    return run.hasEnded() && run.state != RunState::Elsewhere && hasCheckpoint(run);
}

std::optional<SpeedReference> RunModel::referenceFor(const RunConfig &config, const RunData *self) const
{
    return m_references.find(config, self, m_runs, m_baselineId);
}

std::optional<RunSpeedup> RunModel::speedupOf(const RunData &run) const
{
    const auto reference = referenceFor(run.config, &run);
    if (!reference)
        return std::nullopt;
    const RunData *e2e = reference->run == 0 ? nullptr : &m_runs[static_cast<std::size_t>(rowOf(reference->run))];
    if (run.steps.empty() || (e2e && e2e->steps.empty())) {
        const double value = reference->secondsPerStep / run.secondsPerStep();
        if (!std::isfinite(value))
            return std::nullopt;
        return RunSpeedup { value, std::min(reference->steps, run.stepsDone()), true, reference->text };
    }
    const StepSpeedup measured = e2e ? gram::speedupOf(timedSteps(run), timedSteps(*e2e))
                                     : gram::speedupOf(timedSteps(run), *reference->measured);
    if (measured.steps == 0)
        return std::nullopt;
    return RunSpeedup { measured.value, measured.steps, false, reference->text };
}

void RunModel::add(quint64 id, const RunConfig &config)
{
    RunData run;
    run.id = id;
    run.number = ++m_lastNumber;
    run.title = runTitle(config);
    run.config = config;
    run.work = workKey(config);
    run.study = studyKey(config);
    run.started = QDateTime::currentDateTime();
    putBack(std::move(run));
}

void RunModel::addRecorded(std::vector<RunData> runs)
{
    if (runs.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(runs.size()) - 1);
    for (RunData &run : runs) {
        run.title = runTitle(run.config);
        run.work = workKey(run.config);
        run.study = studyKey(run.config);
        m_lastNumber = std::max(m_lastNumber, run.number);
        m_runs.push_back(std::move(run));
    }
    m_references.forget();
    endInsertRows();
    Q_EMIT arrangementChanged();
    for (const RunData &run : m_runs)
        if (run.shown && !run.loaded)
            Q_EMIT seriesWanted(run.id);
}

void RunModel::putBack(RunData run)
{
    // Held runs may have been numbered before runs that were started: the number gives the place.
    const auto at = std::upper_bound(m_runs.begin(), m_runs.end(), run.number,
        [](int number, const RunData &other) { return number < other.number; });
    const int row = static_cast<int>(at - m_runs.begin());
    beginInsertRows({}, row, row);
    m_runs.insert(at, std::move(run));
    m_references.forget();
    endInsertRows();
    Q_EMIT arrangementChanged();
    allChanged();
}

void RunModel::setSeries(quint64 id, std::vector<StepRecord> steps, std::vector<Evaluation> evaluations,
    std::vector<double> stepSeconds)
{
    RunData *run = find(id);
    if (!run || run->loaded)
        return;
    run->steps = std::move(steps);
    run->evaluations = std::move(evaluations);
    if (run->result)
        run->result->stepSeconds = std::move(stepSeconds);
    run->loaded = true;
    changed(id);
    if (traitsOf(run->config.mode).isReference)
        allChanged(); // others are measured against its steps
    Q_EMIT seriesChanged();
}

void RunModel::start(quint64 id, quint64 newId)
{
    RunData *run = find(id);
    if (!run)
        return;
    run->id = newId;
    run->state = RunState::Queued;
    run->started = QDateTime::currentDateTime();
    m_references.forget();
    changed(newId);
}

void RunModel::setFolder(quint64 id, const QString &folder, const RunConfig &config)
{
    RunData *run = find(id);
    if (!run)
        return;
    run->folder = folder;
    const RunConfig asked = run->config;
    const std::string work = run->work;
    for (RunData &other : m_runs)
        if (other.id == id || (other.folder.isEmpty() && other.work == work)) // it waits to be started
            settle(other, asked, config);
    allChanged();
}

void RunModel::setLabels(quint64 id, const RunLabels &labels)
{
    RunData *run = find(id);
    if (!run || run->labels == labels)
        return;
    run->labels = labels;
    changed(id);
    Q_EMIT arrangementChanged();
    Q_EMIT seriesChanged(); // legends tell the name
}

void RunModel::setShown(const QSet<quint64> &ids, bool shown)
{
    bool anyReference = false;
    for (RunData &run : m_runs)
        if (ids.contains(run.id)) {
            show(run, shown);
            anyReference = anyReference || traitsOf(run.config.mode).isReference;
        }
    if (anyReference) // a run is measured against what is shown beside it
        Q_EMIT dataChanged(index(0, Speedup), index(rowCount() - 1, Speedup));
    Q_EMIT seriesChanged();
}

int RunModel::showOnlyWork(const std::set<std::string> &works)
{
    QSet<quint64> others;
    for (const RunData &run : m_runs)
        if (run.shown && !works.contains(run.work))
            others += run.id;
    if (!others.isEmpty())
        setShown(others, false);
    return static_cast<int>(others.size());
}

std::vector<const RunData *> RunModel::shownWorks() const
{
    std::vector<const RunData *> works;
    for (const RunData &run : m_runs)
        if (run.shown && run.stepsDone() > 0
            && std::none_of(works.begin(), works.end(), [&](const RunData *other) { return other->work == run.work; }))
            works.push_back(&run);
    return works;
}

void RunModel::remove(quint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    m_references.forget();
    endRemoveRows();
    if (m_baselineId == id)
        m_baselineId = 0;
    Q_EMIT arrangementChanged();
    allChanged();
}

void RunModel::goOn(quint64 id, quint64 newId)
{
    RunData *run = find(id);
    if (!run)
        return;
    if (m_baselineId == id)
        m_baselineId = newId;
    run->id = newId;
    run->earlier = false;
    run->state = RunState::Queued;
    run->result.reset();
    m_references.forget();
    changed(newId);
}

void RunModel::retranslate()
{
    for (RunData &run : m_runs)
        run.title = runTitle(run.config);
    allChanged();
    Q_EMIT arrangementChanged();
}

void RunModel::setState(quint64 id, RunState state)
{
    RunData *run = find(id);
    if (!run || run->hasEnded() || run->state == state)
        return;
    run->state = state;
    changed(id);
}

void RunModel::setBaseline(quint64 id, const Baseline &baseline)
{
    if (RunData *run = find(id)) {
        run->baseline = baseline;
        allChanged(); // other runs may be measured against it
    }
}

void RunModel::setE2eProgress(quint64 id, std::int64_t done, std::int64_t total)
{
    if (RunData *run = find(id)) {
        run->e2eMeasured = done;
        run->e2eToMeasure = total;
        changed(id);
    }
}

void RunModel::append(quint64 id, const MetricsSnapshot &snapshot)
{
    if (RunData *run = find(id)) {
        run->steps.insert(run->steps.end(), snapshot.steps.begin(), snapshot.steps.end());
        run->totalSteps = snapshot.totalSteps;
        changed(id);
        Q_EMIT seriesChanged();
    }
}

void RunModel::append(quint64 id, const Evaluation &evaluation)
{
    if (RunData *run = find(id)) {
        run->evaluations.push_back(evaluation);
        changed(id);
        Q_EMIT seriesChanged();
    }
}

void RunModel::append(quint64 id, const SettingChange &change)
{
    if (RunData *run = find(id)) {
        run->changes.push_back(change);
        changed(id);
        Q_EMIT arrangementChanged(); // it is no longer of those that differ by their seed alone
        Q_EMIT seriesChanged();
    }
}

void RunModel::finish(quint64 id, const RunResult &result)
{
    RunData *run = find(id);
    if (!run)
        return;
    if (result.status == RunResult::Status::Cancelled && run->state == RunState::Queued && result.runFolder.empty()) {
        run->state = RunState::Held; // it had not begun: the rest of a comparison is started by Continue
        allChanged();
        Q_EMIT arrangementChanged();
        return;
    }
    switch (result.status) {
    case RunResult::Status::Finished:
        run->state = RunState::Finished;
        break;
    case RunResult::Status::Cancelled:
        run->state = RunState::Cancelled;
        break;
    case RunResult::Status::Failed:
        run->state = RunState::Failed;
        break;
    }
    run->result = result;
    if (result.steps > 0) // of one that went on from a checkpoint: those before that
        run->changes = result.changes;
    if (!result.runFolder.empty())
        run->folder = QString::fromStdString(result.runFolder);
    allChanged(); // a finished E2E run is a baseline for others
    Q_EMIT arrangementChanged();
}

void RunModel::useAsBaseline(quint64 id)
{
    const RunData *run = find(id);
    if (!run || !canBeBaseline(*run))
        return;
    m_baselineId = id;
    allChanged();
}

void RunModel::changed(quint64 id)
{
    const int row = rowOf(id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunModel::allChanged()
{
    m_references.forget();
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT seriesChanged();
}

} // namespace gram
