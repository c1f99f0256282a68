// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs_table_page.h"

#include "column_fit.h"
#include "kept_tree.h"
#include "run_actions.h"
#include "selected_row.h"
#include "table_text.h"
#include "tokens.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

RunsTablePage::RunsTablePage(RunModel *runs, RunActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_actions(actions)
    , m_list(new RunListModel(runs, this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_kept(nullptr)
{
    setObjectName(QStringLiteral("runsTablePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    makeTools();
    makeTable();
    makeHeader();
    layout->addWidget(m_view, 1);
    m_kept = new KeptTree(m_view, m_list, m_actions);
    connect(m_actions, &RunActions::groupingChosen, m_list, &RunListModel::setGrouping);
    connect(m_actions, &RunActions::starredOnlyChosen, m_list, &RunListModel::setStarredOnly);
    connect(m_actions, &RunActions::nameEditRequested, m_kept, &KeptTree::editName);
}

void RunsTablePage::makeTools()
{
    m_filter->setObjectName(QStringLiteral("runsTableFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the table of runs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    connect(m_filter, &QLineEdit::textChanged, m_list, &RunListModel::setFilter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);

    const auto button = [this](const char *name, const QString &text, const QString &help) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(help);
        return made;
    };
    QPushButton *columns = button("runsTableColumns", tr("Columns"), tr("Choose the columns; drag a head to move one"));
    connect(columns, &QPushButton::clicked, this,
        [this, columns] { showColumnMenu(columns->mapToGlobal(columns->rect().bottomLeft())); });
    QPushButton *view = button("runsTableView", tr("View"),
        tr("Group the runs, show the starred ones only, look for "
           "runs again"));
    connect(view, &QPushButton::clicked, this, [this, view] {
        auto *shown = new QMenu(this);
        shown->setObjectName(QStringLiteral("runsMenu"));
        shown->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillViewMenu(shown);
        shown->popup(view->mapToGlobal(view->rect().bottomLeft()));
    });
    QPushButton *copyButton = button("runsTableCopy", tr("Copy"),
        tr("Copy the selected rows, or else all, with the columns' heads"));
    connect(copyButton, &QPushButton::clicked, this, &RunsTablePage::copy);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space);
    tools->addWidget(m_filter, 1);
    tools->addStretch();
    tools->addWidget(view);
    tools->addWidget(columns);
    tools->addWidget(copyButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void RunsTablePage::makeTable()
{
    m_view->setObjectName(QStringLiteral("runsWholeTable"));
    m_view->setAccessibleName(tr("All figures of the runs"));
    m_view->setModel(m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setItemDelegate(new SelectedRow(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIconSize({ 14, 14 });
    m_view->setIndentation(12);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_actions->addKeysTo(m_view);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, m_actions,
        [this](const QPoint &at) { m_actions->showRunMenu(m_view->viewport()->mapToGlobal(at)); });
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &RunsTablePage::copy);
    connect(m_list, &QAbstractItemModel::modelReset, this,
        [this] { m_view->setRootIsDecorated(m_list->grouping() != RunListModel::Grouping::None); });
}

void RunsTablePage::makeHeader()
{
    QHeaderView *header = m_view->header();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setFirstSectionMovable(true);
    // As wide as their longest usual text, so that the first six fit a narrow window.
    const QHash<int, QString> widest { { RunModel::Name, QStringLiteral("3 · Multi-step N=10") },
        { RunModel::State, tr("Stopping") }, { RunModel::Steps, QStringLiteral("10,000") },
        { RunModel::PeakMemory, QStringLiteral("100.0 MiB") }, { RunModel::EnergyPerStep, QStringLiteral("51.2 kJ") },
        { RunModel::Started, QLocale().toString(QDateTime({ 2026, 12, 28 }, { 22, 58 }), QLocale::ShortFormat) } };
    constexpr int padding = 10;
    constexpr int checkBoxAndIcon = 48;
    const int indented = 2 * m_view->indentation(); // in a group
    for (int column = 0; column < RunModel::ColumnCount; ++column) {
        const QString title = m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max({ m_view->fontMetrics().horizontalAdvance(title),
            m_view->fontMetrics().horizontalAdvance(widest.value(column)),
            m_view->fontMetrics().horizontalAdvance(QStringLiteral("0.000")) });
        header->resizeSection(column, text + padding + (column == RunModel::Name ? checkBoxAndIcon + indented : 0));
    }
    m_columns = new ColumnFit(m_view, RunModel::Name);
    // What a run comes to is seen first, and which of several it is; R stands in its group's head as well.
    header->moveSection(header->visualIndex(RunModel::Seed), 1);
    header->moveSection(header->visualIndex(RunModel::Auc), header->visualIndex(RunModel::Redundancy));
    header->setStretchLastSection(true);
    // Not QTreeView's own sorting, which cannot be taken back: a third click does.
    header->setSortIndicatorClearable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_list, &RunListModel::sort);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
}

void RunsTablePage::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runsColumns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_view->header();
    for (int column = 1; column < RunModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
            [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(at);
}

void RunsTablePage::saveState(QSettings &settings) const
{
    m_columns->saveState(settings);
}

void RunsTablePage::restoreState(const QSettings &settings)
{
    m_columns->restoreState(settings);
}

/// The columns that are shown, as they are placed.
void RunsTablePage::copy() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (QModelIndex row = m_list->index(0, 0); row.isValid(); row = m_view->indexBelow(row))
            if (m_list->sourceRow(row) >= 0)
                rows += row;
    const QHeaderView *header = m_view->header();
    QList<QStringList> lines(rows.size() + 1);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        lines[0] += m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (qsizetype row = 0; row < rows.size(); ++row)
            lines[row + 1] += rows[row].siblingAtColumn(column).data().toString();
    }
    copyAsText(lines);
}

} // namespace gram
