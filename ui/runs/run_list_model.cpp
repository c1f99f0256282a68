// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_list_model.h"

#include "api/seeds.h"
#include "mode_text.h"
#include "run_cells.h"
#include "run_text.h"
#include "seed_families.h"

#include <QCollator>
#include <QFont>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr quintptr ofGroup = 0; ///< internal id of groups and of ungrouped runs

/// True if a comes before b; texts as the language orders them.
bool comesBefore(const QVariant &a, const QVariant &b, const QCollator &collator)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace

RunListModel::RunListModel(RunModel *runs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_runs(runs)
{
    connect(m_runs, &RunModel::arrangementChanged, this, &RunListModel::arrange);
    connect(m_runs, &RunModel::rowsAboutToBeRemoved, this, [this] {
        beginResetModel();
        m_groups.clear(); // their rows are no longer true; arrangementChanged() follows
        m_places.clear();
        endResetModel();
    });
    connect(m_runs, &RunModel::dataChanged, this, &RunListModel::forward);
    arrange();
}

void RunListModel::setFilter(const QString &filter)
{
    m_words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void RunListModel::setStarredOnly(bool starredOnly)
{
    m_starredOnly = starredOnly;
    arrange();
}

void RunListModel::setGrouping(Grouping grouping)
{
    beginResetModel(); // until now it is grouped as it was: who keeps a selection asks
    m_grouping = grouping;
    fill();
    endResetModel();
}

void RunListModel::setEarlierBehind(bool behind)
{
    m_earlierBehind = behind;
    arrange();
}

void RunListModel::showEarlier(bool shown)
{
    m_showsEarlier = shown;
    arrange();
}

/// Who filters looks for it among all runs.
bool RunListModel::isBehind(int row) const
{
    return m_earlierBehind && m_grouping == Grouping::Work && m_words.isEmpty() && !m_starredOnly
        && m_runs->run(row).earlier;
}

RunListModel::Kind RunListModel::kindOf(const QModelIndex &index) const
{
    if (isFlat())
        return Kind::Run;
    if (index.internalId() == ofGroup)
        return index.row() < static_cast<int>(m_groups.size()) ? Kind::Group : Kind::Earlier;
    return seedsAt(index) ? Kind::Seeds : Kind::Run;
}

void RunListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

bool RunListModel::matches(int row) const
{
    const RunData &run = m_runs->run(row);
    if (m_starredOnly && !run.labels.starred)
        return false;
    if (m_words.isEmpty())
        return true;
    QString text = run.labels.note;
    for (const int column : { RunModel::Name, RunModel::Tags, RunModel::ModeName, RunModel::DatasetName,
             RunModel::ModelName, RunModel::State })
        text += QLatin1Char('\n') + m_runs->index(row, column).data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString RunListModel::groupOf(int row) const
{
    const auto text = [&](RunModel::Column column) {
        const QString value = m_runs->index(row, column).data().toString();
        return value.isEmpty() ? tr("None") : value;
    };
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Mode:
        return text(RunModel::ModeName);
    case Grouping::Dataset:
        return text(RunModel::DatasetName);
    case Grouping::Model:
        return text(RunModel::ModelName);
    case Grouping::State:
        return text(RunModel::State);
    case Grouping::Tag:
        return text(RunModel::Tags);
    case Grouping::Day:
        return QLocale().toString(m_runs->run(row).started.date(), QLocale::LongFormat);
    case Grouping::Work:
        return workTitle(m_runs->run(row).config);
    }
    return {};
}

QString RunListModel::keyOf(int row) const
{
    return m_grouping == Grouping::Work ? QString::fromStdString(m_runs->run(row).work) : groupOf(row);
}

void RunListModel::arrange()
{
    beginResetModel();
    fill();
    endResetModel();
}

void RunListModel::fill()
{
    const int count = m_runs->rowCount();
    std::vector<int> rows;
    m_earlier = 0;
    for (int row = 0; row < count; ++row) {
        if (!matches(row))
            continue;
        const bool behind = isBehind(row);
        m_earlier += behind ? 1 : 0;
        if (!behind || m_showsEarlier)
            rows.push_back(row);
    }
    if (m_sortColumn >= 0) {
        // The keys are taken once: some of them take a search.
        std::vector<QVariant> keys(static_cast<std::size_t>(count));
        for (const int row : rows)
            keys[static_cast<std::size_t>(row)] = m_runs->index(row, m_sortColumn).data(RunModel::SortRole);
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
            const QVariant &a = keys[static_cast<std::size_t>(left)];
            const QVariant &b = keys[static_cast<std::size_t>(right)];
            if (!a.isValid() || !b.isValid())
                return a.isValid(); // those without a value last, whichever the order
            return m_sortOrder == Qt::AscendingOrder ? comesBefore(a, b, collator) : comesBefore(b, a, collator);
        });
    }
    m_groups.clear();
    m_places.clear();
    QHash<QString, std::size_t> known;
    for (const int row : rows) {
        const QString key = keyOf(row);
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            at = known.insert(key, m_groups.size());
            m_groups.push_back({ key, groupOf(row), {} });
        }
        m_groups[*at].rows.push_back(row);
    }
    if (m_grouping == Grouping::Work) {
        const auto latest = [](const Group &group) { return *std::max_element(group.rows.begin(), group.rows.end()); };
        std::stable_sort(m_groups.begin(), m_groups.end(),
            [&](const Group &a, const Group &b) { return latest(a) > latest(b); });
        tellApart();
        for (Group &group : m_groups)
            findSeeds(group);
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t i = 0; i < m_groups[group].rows.size(); ++i)
            m_places.push_back({ m_groups[group].rows[i], static_cast<int>(group), static_cast<int>(i) });
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.source < b.source; });
}

/// Groups of one title differ in what it does not say.
void RunListModel::tellApart()
{
    QHash<QString, int> times;
    for (const Group &group : m_groups)
        ++times[group.title];
    QHash<QString, int> said;
    for (Group &group : m_groups)
        if (times.value(group.title) > 1)
            group.title = tr("%1, variant %2", "runs of other settings").arg(group.title).arg(++said[group.title]);
}

/// In the order of the runs' numbers, whatever the list is sorted by.
void RunListModel::findSeeds(Group &group) const
{
    std::vector<int> rows = group.rows;
    std::sort(rows.begin(), rows.end());
    std::vector<const RunData *> runs;
    for (const int row : rows)
        runs.push_back(&m_runs->run(row));
    for (const SeedFamily &family : seedFamilies(runs)) {
        std::vector<int> &line = group.seeds.emplace_back();
        for (const RunData *run : family)
            line.push_back(m_runs->rowOf(run->id));
    }
}

const std::vector<int> *RunListModel::seedsAt(const QModelIndex &index) const
{
    if (!index.isValid() || isFlat() || index.internalId() == ofGroup)
        return nullptr;
    const Group &group = m_groups[index.internalId() - 1];
    const auto row = static_cast<std::size_t>(index.row());
    return row < group.rows.size() ? nullptr : &group.seeds[row - group.rows.size()];
}

QVariant RunListModel::seedsData(const std::vector<int> &rows, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::CheckStateRole:
        return drawnOf(rows);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true);
        return font;
    }
    case NumberRole:
        return m_runs->run(rows.front()).number;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case PartsRole:
        break;
    default:
        return {};
    }
    std::vector<const RunData *> runs;
    for (const int row : rows)
        runs.push_back(&m_runs->run(row));
    if (role == Qt::ToolTipRole)
        return overSeedsToolTip(*m_runs, runs);
    const QStringList parts = overSeedsTexts(*m_runs, runs);
    return role == PartsRole ? QVariant(parts) : QVariant(parts.join(QStringLiteral(" · ")));
}

Qt::CheckState RunListModel::drawnOf(const std::vector<int> &rows) const
{
    const auto drawn = std::count_if(rows.begin(), rows.end(), [this](int row) { return m_runs->run(row).shown; });
    return drawn == 0                                       ? Qt::Unchecked
        : drawn == static_cast<std::ptrdiff_t>(rows.size()) ? Qt::Checked
                                                            : Qt::PartiallyChecked;
}

bool RunListModel::isDrawn(int group) const
{
    return drawnOf(m_groups[static_cast<std::size_t>(group)].rows) != Qt::Unchecked;
}

void RunListModel::forward(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QModelIndex first = fromSource(row, topLeft.column());
        if (first.isValid())
            Q_EMIT dataChanged(first, fromSource(row, bottomRight.column()));
        if (first.isValid() && !isFlat() && topLeft.column() == 0) { // its check box is that of all of them
            const QModelIndex group = first.parent();
            Q_EMIT dataChanged(group, group, { Qt::CheckStateRole });
            const Group &of = m_groups[static_cast<std::size_t>(group.row())];
            if (!of.seeds.empty())
                Q_EMIT dataChanged(index(static_cast<int>(of.rows.size()), 0, group),
                    index(rowCount(group) - 1, 0, group));
        }
    }
}

int RunListModel::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid() || (!isFlat() && index.internalId() == ofGroup))
        return -1;
    if (seedsAt(index))
        return -1;
    const std::size_t group = isFlat() ? 0 : index.internalId() - 1; // of no group: above
    return m_groups[group].rows[static_cast<std::size_t>(index.row())];
}

QModelIndex RunListModel::fromSource(int row, int column) const
{
    const auto it = std::lower_bound(m_places.begin(), m_places.end(), row,
        [](const Place &place, int source) { return place.source < source; });
    if (it == m_places.end() || it->source != row)
        return {};
    return createIndex(it->row, column, isFlat() ? ofGroup : static_cast<quintptr>(it->group) + 1);
}

QModelIndex RunListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofGroup);
}

QModelIndex RunListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofGroup);
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isFlat() ? shownRuns() : static_cast<int>(m_groups.size()) + (m_earlier > 0 ? 1 : 0);
    if (isFlat() || parent.column() != 0 || kindOf(parent) != Kind::Group)
        return 0;
    const Group &group = m_groups[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(group.rows.size() + group.seeds.size());
}

int RunListModel::columnCount(const QModelIndex &) const
{
    return RunModel::ColumnCount;
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const int row = sourceRow(index); row >= 0)
        return m_runs->data(m_runs->index(row, index.column()), role);
    if (const std::vector<int> *seeds = seedsAt(index))
        return seedsData(*seeds, index.column(), role);
    if (kindOf(index) == Kind::Earlier)
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant(earlierText()) : QVariant();
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant RunListModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == GroupKeyRole)
        return group.key;
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return groupText(group);
    case TitleRole:
        return group.title;
    case FigureRole:
        if (m_grouping != Grouping::Work)
            return QLocale().toString(static_cast<qlonglong>(group.rows.size()));
        if (const double redundancy = redundancyOf(group); std::isfinite(redundancy))
            return tr("R %1").arg(QLocale().toString(redundancy, 'f', 1));
        return {};
    case Qt::CheckStateRole:
        return drawnOf(group.rows);
    case Qt::ToolTipRole:
        return m_grouping == Grouping::Work ? groupText(group) + QLatin1Char('\n')
                + tr("Runs are compared within a group: the same data, model and batch. Tick it to draw its runs.")
                                            : groupText(group);
    default:
        return {};
    }
}

QString RunListModel::earlierText() const
{
    return m_showsEarlier ? tr("Hide %n earlier run(s)", nullptr, m_earlier)
                          : tr("Show %n earlier run(s)", nullptr, m_earlier);
}

bool RunListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = sourceRow(index);
    if (row >= 0)
        return m_runs->setData(m_runs->index(row, index.column()), value, role);
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole || kindOf(index) == Kind::Earlier)
        return false;
    QSet<quint64> ids;
    const std::vector<int> *seeds = seedsAt(index);
    for (const int member : seeds ? *seeds : m_groups[static_cast<std::size_t>(index.row())].rows)
        ids += m_runs->run(member).id;
    m_runs->setShown(ids, value.toInt() != Qt::Unchecked);
    return true;
}

/// Of a group of comparable runs the mean R of those that have made a step; else no number.
double RunListModel::redundancyOf(const Group &group) const
{
    std::vector<double> redundancies;
    if (m_grouping == Grouping::Work)
        for (const int row : group.rows)
            if (const double r = m_runs->run(row).redundancy(); r > 0) // not of one without a step
                redundancies.push_back(r);
    return spreadOf(redundancies).mean;
}

QString RunListModel::groupText(const Group &group) const
{
    const double redundancy = redundancyOf(group);
    const int runs = static_cast<int>(group.rows.size());
    return std::isfinite(redundancy)
        ? tr("%1, R %2 (%n run(s))", nullptr, runs).arg(group.title, QLocale().toString(redundancy, 'f', 1))
        : tr("%1 (%n run(s))", nullptr, runs).arg(group.title);
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_runs->headerData(section, orientation, role);
}

Qt::ItemFlags RunListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = sourceRow(index);
    if (row < 0)
        return index.column() == 0 && kindOf(index) != Kind::Earlier ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                                                                     : Qt::ItemIsEnabled;
    return m_runs->flags(m_runs->index(row, index.column()));
}

} // namespace gram
