// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_list_model.h"

#include "mode_text.h"

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <numeric>

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
    m_grouping = grouping;
    arrange();
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
    }
    return {};
}

void RunListModel::arrange()
{
    beginResetModel();
    const int count = m_runs->rowCount();
    std::vector<int> rows;
    for (int row = 0; row < count; ++row)
        if (matches(row))
            rows.push_back(row);
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
    for (const int row : rows) {
        const QString title = groupOf(row);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.title == title; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group { title, {} });
        m_places.push_back({ row, static_cast<int>(group - m_groups.begin()), static_cast<int>(group->rows.size()) });
        group->rows.push_back(row);
    }
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.source < b.source; });
    endResetModel();
}

void RunListModel::forward(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QModelIndex first = fromSource(row, topLeft.column());
        if (first.isValid())
            Q_EMIT dataChanged(first, fromSource(row, bottomRight.column()));
    }
}

int RunListModel::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid() || (!isFlat() && index.internalId() == ofGroup))
        return -1;
    const std::size_t group = isFlat() ? 0 : index.internalId() - 1;
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
        return isFlat() ? shownRuns() : static_cast<int>(m_groups.size());
    if (isFlat() || parent.internalId() != ofGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
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
    const Group &group = m_groups[static_cast<std::size_t>(index.row())];
    if (index.column() == 0 && role == Qt::DisplayRole)
        return tr("%1 (%n run(s))", nullptr, static_cast<int>(group.rows.size())).arg(group.title);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

bool RunListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = sourceRow(index);
    return row >= 0 && m_runs->setData(m_runs->index(row, index.column()), value, role);
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
    return row < 0 ? Qt::ItemIsEnabled : m_runs->flags(m_runs->index(row, index.column()));
}

} // namespace gram
