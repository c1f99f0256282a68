// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_model.h"

#include "mode_text.h"
#include "run_style.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

QVariant fixed(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QString();
}

double redundancy(const RunData &run)
{
    return run.steps.empty() || run.steps.back().unique == 0
        ? std::numeric_limits<double>::quiet_NaN()
        : static_cast<double>(run.steps.back().interactions)
            / static_cast<double>(run.steps.back().unique);
}

int alignment(RunModel::Column column)
{
    const bool isText = column == RunModel::Name || column == RunModel::State
        || column == RunModel::ModeName;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

double lastMetric(const RunData &run, const char *name)
{
    return run.evaluations.empty() ? std::numeric_limits<double>::quiet_NaN()
                                   : run.evaluations.back().value(name);
}

} // namespace

QString displayText(RunState state)
{
    switch (state) {
    case RunState::Queued:
        return RunModel::tr("Waiting");
    case RunState::Running:
        return RunModel::tr("Running");
    case RunState::Paused:
        return RunModel::tr("Paused");
    case RunState::Stopping:
        return RunModel::tr("Stopping");
    case RunState::Finished:
        return RunModel::tr("Finished");
    case RunState::Cancelled:
        return RunModel::tr("Stopped");
    case RunState::Failed:
        return RunModel::tr("Failed");
    }
    return {};
}

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

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
        return text(run, column);
    case Qt::CheckStateRole:
        return column == Name ? QVariant(run.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return column == Name ? QVariant(runIcon(run.number)) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        if (column == Name && run.id == m_baselineId) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return toolTip(run);
    default:
        return {};
    }
}

QVariant RunModel::text(const RunData &run, Column column) const
{
    switch (column) {
    case Name:
        return run.name();
    case State:
        return displayText(run.state);
    case Steps:
        return run.steps.empty()
            ? QString()
            : QLocale().toString(static_cast<qlonglong>(run.steps.back().step));
    case SecondsPerStep:
        return fixed(run.secondsPerStep(), 3);
    case Redundancy:
        return fixed(redundancy(run), 2);
    case Speedup: {
        const auto reference = referenceFor(run.config, &run);
        return reference && !run.steps.empty() ? fixed(speedup(*reference, run.steps.back()), 2)
                                               : QString();
    }
    case Auc:
        return fixed(lastMetric(run, "auc"), 3);
    case ColdAuc:
        return fixed(lastMetric(run, "cold_auc"), 3);
    case PeakMemory:
        return run.steps.empty() ? QString() : bytesText(run.steps.back().peakMemoryBytes);
    case ModeName:
        return displayText(run.config.mode);
    case ColumnCount:
        break;
    }
    return {};
}

QString RunModel::toolTip(const RunData &run) const
{
    QStringList lines { run.name(), displayText(run.state) };
    if (run.id == m_baselineId)
        lines += tr("Chosen as the baseline");
    for (const Column column : { Steps, PeakMemory, ColdAuc }) // what a narrow window hides
        if (const QString value = text(run, column).toString(); !value.isEmpty())
            lines += tr("%1: %2").arg(
                headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value);
    if (run.config.mode != Mode::Id)
        lines += tr("Model: %1").arg(modelTitle(run.config));
    if (const auto reference = referenceFor(run.config, &run))
        lines += tr("Speedup against %1").arg(reference->text);
    if (run.result && !run.result->message.empty())
        lines += QString::fromStdString(run.result->message);
    if (run.result && !run.result->runFolder.empty())
        lines += QString::fromStdString(run.result->runFolder);
    return lines.join(QLatin1Char('\n'));
}

bool RunModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_runs[static_cast<std::size_t>(index.row())].shown = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT seriesChanged();
    return true;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    struct Header {
        QString title;
        QString help;
    };
    const auto header = [](Column column) -> Header {
        switch (column) {
        case Name:
            return { tr("Run"), tr("Checked runs are drawn in the charts") };
        case State:
            return { tr("State"), {} };
        case Steps:
            return { tr("Steps"), tr("Training steps done") };
        case SecondsPerStep:
            return { tr("s/step"), tr("Mean training seconds per step, without pauses and "
                                      "evaluations") };
        case Redundancy:
            return { tr("R"), tr("Interactions per unique item, K/U: the speedup that exact GRAM "
                                 "can reach") };
        case Speedup:
            return { tr("Speedup"), tr("E2E's seconds per step by this run's") };
        case Auc:
            return { tr("AUC"), tr("On the validation data") };
        case ColdAuc:
            return { tr("Cold AUC"), tr("On items without an interaction in the training data") };
        case PeakMemory:
            return { tr("Peak memory"), tr("Highest memory of the tensors") };
        case ModeName:
            return { tr("Mode"), {} };
        case ColumnCount:
            break;
        }
        return {};
    };
    if (role == Qt::DisplayRole)
        return header(static_cast<Column>(section)).title;
    if (role == Qt::ToolTipRole)
        return header(static_cast<Column>(section)).help;
    if (role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    return {};
}

Qt::ItemFlags RunModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

int RunModel::rowOf(quint64 id) const
{
    const auto it = std::find_if(m_runs.begin(), m_runs.end(),
                                 [id](const RunData &run) { return run.id == id; });
    return it == m_runs.end() ? -1 : static_cast<int>(it - m_runs.begin());
}

RunData *RunModel::find(quint64 id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

bool RunModel::canBeBaseline(const RunData &run)
{
    return run.config.mode == Mode::E2E && run.state == RunState::Finished && !run.steps.empty();
}

bool RunModel::canGoOn(const RunData &run)
{
    return run.state == RunState::Cancelled && !run.steps.empty() && run.result
        && !run.result->runFolder.empty();
}

bool RunModel::canBeExported(const RunData &run)
{
    return run.hasEnded() && run.config.mode != Mode::Id && run.result && !run.result->runFolder.empty()
        && QFileInfo::exists(QDir(QString::fromStdString(run.result->runFolder)).filePath(QStringLiteral("checkpoint.pt")));
}

std::optional<SpeedReference> RunModel::referenceFor(const RunConfig &config,
                                                     const RunData *self) const
{
    if (config.mode == Mode::E2E)
        return std::nullopt;
    const auto run = [](const RunData &e2e) {
        return SpeedReference { e2e.secondsPerStep(), tr("E2E, run %1").arg(e2e.number) };
    };
    const auto measured = [](const Baseline &baseline) {
        return SpeedReference { baseline.secondsPerStep,
                                tr("E2E measured for %n step(s)", nullptr,
                                   static_cast<int>(baseline.steps)) };
    };
    for (const RunData &other : m_runs)
        if (other.id == m_baselineId && sameWork(other.config, config))
            return run(other);
    if (self && self->baseline)
        return measured(*self->baseline);
    for (const RunData &other : m_runs)
        if (canBeBaseline(other) && sameWork(other.config, config))
            return run(other);
    for (const RunData &other : m_runs)
        if (other.baseline && sameWork(other.config, config))
            return measured(*other.baseline);
    return std::nullopt;
}

double RunModel::speedup(const SpeedReference &reference, const StepRecord &step)
{
    return reference.secondsPerStep * static_cast<double>(step.step) / step.seconds;
}

void RunModel::add(quint64 id, const RunConfig &config)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    RunData run;
    run.id = id;
    run.number = ++m_lastNumber;
    run.title = runTitle(config);
    run.config = config;
    m_runs.push_back(std::move(run));
    endInsertRows();
}

void RunModel::remove(quint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    endRemoveRows();
    if (m_baselineId == id)
        m_baselineId = 0;
    allChanged();
}

void RunModel::goOn(quint64 id, quint64 newId)
{
    RunData *run = find(id);
    if (!run)
        return;
    run->id = newId;
    run->state = RunState::Queued;
    run->result.reset();
    changed(newId);
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

void RunModel::append(quint64 id, const MetricsSnapshot &snapshot)
{
    if (RunData *run = find(id)) {
        run->steps.insert(run->steps.end(), snapshot.steps.begin(), snapshot.steps.end());
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

void RunModel::finish(quint64 id, const RunResult &result)
{
    RunData *run = find(id);
    if (!run)
        return;
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
    allChanged(); // a finished E2E run is a baseline for others
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
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT seriesChanged();
}

} // namespace gram
