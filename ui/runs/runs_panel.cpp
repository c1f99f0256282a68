// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs_panel.h"

#include "api/mode_traits.h"
#include "column_fit.h"
#include "run_details_dialog.h"
#include "selected_row.h"
#include "settings_dialog.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

RunsPanel::RunsPanel(RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_list(new RunListModel(runs, this))
    , m_view(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_buttons(new QToolBar(this))
    , m_empty(new QLabel(m_view))
    , m_groups(new QActionGroup(this))
{
    setObjectName(QStringLiteral("runsPanel"));
    m_view->setObjectName(QStringLiteral("runsTable"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setItemDelegate(new SelectedRow(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIconSize({ 20, 14 });
    m_view->setIndentation(12);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    makeHeader();

    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *overlay = new QVBoxLayout(m_view->viewport());
    overlay->addWidget(m_empty);

    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the runs"));
    m_filter->setToolTip(tr("<p>Shows the runs that have each of these words in their name, tags, note, mode, "
                            "dataset, model or state (Ctrl+F)</p>"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(80);
    makeActions();

    auto *title = new QLabel(tr("Ru&ns"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_view);
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("runsMenuButton"));
    more->setText(tr("View"));
    more->setAccessibleName(tr("Grouping of the runs"));
    more->setToolTip(tr("Group the runs, show the starred ones only, look for runs again"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addSection(tr("Group by"));
    menu->addActions(m_groups->actions());
    menu->addSeparator();
    menu->addActions({ m_starredOnly, m_refresh, m_addFolder });
    more->setMenu(menu);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(title);
    top->addWidget(m_filter, 1);
    top->addWidget(more);
    m_buttons->setToolButtonStyle(Qt::ToolButtonTextOnly); // what a narrow panel has no room for is behind an arrow
    const QList<QPair<QAction *, QString>> shortTexts { { m_goOn, tr("Continue") }, { m_again, tr("Again") },
        { m_baseline, tr("Baseline") }, { m_folder, tr("Folder") }, { m_export, tr("Export") },
        { m_remove, tr("Remove") } };
    for (const auto &[action, text] : shortTexts) {
        action->setIconText(text);
        m_buttons->addAction(action);
        QWidget *button = m_buttons->widgetForAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_buttons);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, m_list, &RunListModel::setFilter);
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, &RunsPanel::keepSelection);
    connect(m_list, &QAbstractItemModel::modelReset, this, &RunsPanel::restoreSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPanel::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::updateActions);
    connect(m_list, &RunListModel::dataChanged, this, &RunsPanel::updateActions);
    const auto tellCurrent = [this] {
        const bool selected = current() && m_view->selectionModel()->isSelected(m_view->currentIndex());
        Q_EMIT currentRunChanged(selected ? current()->id : 0);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, tellCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, tellCurrent);
    connect(m_view, &QTreeView::clicked, this, tellCurrent); // once more on the same run: it is meant
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, false); });
    dressOverflow(m_buttons);
    restoreSelection();
}

void RunsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dressOverflow(m_buttons);
}

void RunsPanel::makeHeader()
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
        { RunModel::Started, QStringLiteral("2026-12-31 23:59") } };
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
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        for (int column = 1; column < RunModel::ColumnCount; ++column) {
            QAction *action = menu.addAction(m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(column));
            connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
        }
        menu.exec(header->mapToGlobal(at));
    });
}

QAction *RunsPanel::makeAction(const char *name, const QString &text, const QString &help, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        shortcut.isEmpty() ? help : tr("%1 (%2)").arg(help, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(help);
    return action;
}

void RunsPanel::makeActions()
{
    m_goOn = makeAction("continueRun", tr("C&ontinue"),
        tr("Go on with the selected runs that were stopped, from their checkpoints, and start those that are held"));
    m_again = makeAction("runAgain", tr("Run A&gain"), tr("Start a new run with this run's settings"));
    m_fork = makeAction("forkRun", tr("For&k…"),
        tr("Start a second run from a step of this one, with another rate or latency"));
    m_settings = makeAction("useSettings", tr("&Use Its Settings"),
        tr("Fill in the form with this run's settings, to change some of them"));
    m_compareSettings = makeAction("compareSettings", tr("Co&mpare Settings…"),
        tr("The settings in which the selected runs differ"));
    m_rename = makeAction("renameRun", tr("Re&name"), tr("Give the run a name of your own"), Qt::Key_F2);
    m_details = makeAction("runDetails", tr("&Details…"), tr("Name, tags and note"), QKeySequence(tr("Alt+Return")));
    m_star = makeAction("starRun", tr("&Star"), tr("Mark the selected runs with a star, or take it away"),
        QKeySequence(tr("Ctrl+B")));
    m_onlyShow = makeAction("onlyShow", tr("Dra&w Only These"),
        tr("Draw the selected runs in the charts and no others"));
    m_baseline = makeAction("useAsBaseline", tr("Use as &Baseline"),
        tr("Measure the speedup of the other runs against this finished E2E run"));
    m_folder = makeAction("openRunFolder", tr("Open Run &Folder"),
        tr("Show the folder with the run's configuration, metrics and checkpoint"));
    m_export = makeAction("exportModel", tr("E&xport Model…"), {});
    m_remove = makeAction("removeRun", tr("R&emove from the List"),
        tr("Take the runs off the list and the charts; their folders stay"), Qt::Key_Delete);
    m_trash = makeAction("trashRun", tr("Mo&ve to Trash"),
        tr("Take the runs off the list and move their folders to the trash"), QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    m_refresh = makeAction("refreshRuns", tr("&Look for Runs Again"),
        tr("Find the runs that other programs have made meanwhile"), QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WindowShortcut);
    m_addFolder = makeAction("addRunFolder", tr("Add a Run's &Folder…"), tr("List a run from somewhere else"));
    m_starredOnly = makeAction("starredOnly", tr("Onl&y Starred Runs"), tr("Hide the runs without a star"));
    m_starredOnly->setCheckable(true);
    const QList<QPair<const char *, QString>> groups { { "groupNone", tr("&Nothing") }, { "groupMode", tr("&Mode") },
        { "groupDataset", tr("&Dataset") }, { "groupModel", tr("M&odel") }, { "groupState", tr("&State") },
        { "groupTag", tr("&Tags") }, { "groupDay", tr("D&ay") }, { "groupWork", tr("&Comparable Work") } };
    for (int i = 0; i < groups.size(); ++i) {
        QAction *action = makeAction(groups[i].first, groups[i].second, tr("Group the runs"));
        action->setCheckable(true);
        action->setChecked(i == 0);
        m_groups->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, i] { m_list->setGrouping(static_cast<RunListModel::Grouping>(i)); });
    }
    auto *separator = [this] {
        auto *s = new QAction(this);
        s->setSeparator(true);
        return s;
    }();
    m_view->addActions(menuActions().mid(0, 3));
    m_view->addAction(separator);
    m_view->addActions(menuActions().mid(3));
    m_view->addAction(m_refresh);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *find = makeAction("findRun", {}, {}, QKeySequence::Find);
    find->setShortcutContext(Qt::WindowShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });

    connect(m_goOn, &QAction::triggered, this, [this] {
        const QList<quint64> ids = continuable();
        Q_EMIT goOnRequested(ids.isEmpty() ? selectedRuns() : ids); // where a folder is gone by now, it is told
    });
    connect(m_again, &QAction::triggered, this, [this] { Q_EMIT againRequested(current()->id); });
    connect(m_fork, &QAction::triggered, this, [this] { Q_EMIT forkRequested(current()->id); });
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT settingsRequested(current()->id); });
    connect(m_compareSettings, &QAction::triggered, this, &RunsPanel::compareSettings);
    connect(m_rename, &QAction::triggered, this, [this] { m_view->edit(indexOf(current()->id, RunModel::Name)); });
    connect(m_details, &QAction::triggered, this, &RunsPanel::editDetails);
    connect(m_star, &QAction::triggered, this, &RunsPanel::toggleStars);
    connect(m_onlyShow, &QAction::triggered, this, &RunsPanel::onlyShowSelected);
    connect(m_baseline, &QAction::triggered, this, [this] { Q_EMIT baselineRequested(current()->id); });
    connect(m_folder, &QAction::triggered, this, [this] { Q_EMIT openFolderRequested(current()->folder); });
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportRequested(current()->id); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(selectedRuns()); });
    connect(m_trash, &QAction::triggered, this, [this] { Q_EMIT trashRequested(selectedRuns()); });
    connect(m_refresh, &QAction::triggered, this, &RunsPanel::refreshRequested);
    connect(m_addFolder, &QAction::triggered, this, &RunsPanel::addFolder);
    connect(m_starredOnly, &QAction::toggled, m_list, &RunListModel::setStarredOnly);
}

QList<QAction *> RunsPanel::menuActions() const
{
    return { m_goOn, m_again, m_fork, m_settings, m_compareSettings, m_onlyShow, m_baseline, m_rename, m_details,
        m_star, m_folder, m_export, m_remove, m_trash };
}

void RunsPanel::saveState(QSettings &settings) const
{
    m_columns->saveState(settings);
    settings.setValue(QStringLiteral("window/runsGrouping"), static_cast<int>(m_list->grouping()));
    settings.setValue(QStringLiteral("window/runsStarredOnly"), m_starredOnly->isChecked());
}

void RunsPanel::restoreState(const QSettings &settings)
{
    m_columns->restoreState(settings);
    const int grouping
        = settings.value(QStringLiteral("window/runsGrouping"), static_cast<int>(RunListModel::Grouping::Work)).toInt();
    if (QAction *action = m_groups->actions().value(grouping))
        action->trigger();
    m_starredOnly->setChecked(settings.value(QStringLiteral("window/runsStarredOnly")).toBool());
}

void RunsPanel::setIdle(bool idle)
{
    m_idle = idle;
    updateActions();
}

QList<quint64> RunsPanel::selectedRuns() const
{
    QList<quint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const int row = m_list->sourceRow(index); row >= 0)
            ids += m_runs->run(row).id;
    return ids;
}

/// Of the selected runs those that Continue takes, in the order of their numbers.
QList<quint64> RunsPanel::continuable() const
{
    QMap<int, quint64> ids;
    for (const quint64 id : selectedRuns())
        if (const RunData &run = m_runs->run(m_runs->rowOf(id));
            run.state == RunState::Held || (m_idle && RunModel::canGoOn(run)))
            ids.insert(run.number, id);
    return ids.values();
}

void RunsPanel::select(quint64 id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

const RunData *RunsPanel::current() const
{
    const int row = m_list->sourceRow(m_view->currentIndex());
    return row < 0 ? nullptr : &m_runs->run(row);
}

QModelIndex RunsPanel::indexOf(quint64 id, int column) const
{
    return m_list->fromSource(m_runs->rowOf(id), column);
}

void RunsPanel::keepSelection()
{
    if (!m_keptSelection.isEmpty() || m_runs->rowCount() == 0)
        return; // a second reset follows the first
    const QList<quint64> selected = selectedRuns();
    m_keptSelection = QSet<quint64>(selected.begin(), selected.end());
    m_keptCurrent = current() ? current()->id : 0;
}

void RunsPanel::restoreSelection()
{
    m_view->setRootIsDecorated(m_list->grouping() != RunListModel::Grouping::None);
    arrangeGroups();
    if (m_list->rowCount() > 0) {
        QItemSelection selection;
        for (const quint64 id : m_keptSelection)
            if (const QModelIndex index = indexOf(id); index.isValid())
                selection.select(index, index);
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (const QModelIndex index = indexOf(m_keptCurrent); index.isValid())
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_keptSelection.clear();
    }
    updateActions();
}

/// Open as the user left them; at first, of the groups of comparable work, the latest and those that are drawn.
void RunsPanel::arrangeGroups()
{
    if (m_list->grouping() == RunListModel::Grouping::None)
        return;
    m_arranging = true;
    for (int group = 0; group < m_list->rowCount(); ++group) {
        const QModelIndex index = m_list->index(group, 0);
        m_view->setFirstColumnSpanned(group, {}, true);
        for (int row = m_list->rowCount(index) - 1; row >= 0 && m_list->isOverSeeds(m_list->index(row, 0, index));
             --row)
            m_view->setFirstColumnSpanned(row, index, true);
        const bool open = m_list->grouping() != RunListModel::Grouping::Work || group == 0 || m_list->isDrawn(group)
            || !m_filter->text().isEmpty();
        m_view->setExpanded(index, m_open.value(index.data(RunListModel::GroupKeyRole).toString(), open));
    }
    m_arranging = false;
}

void RunsPanel::remember(const QModelIndex &group, bool open)
{
    if (!m_arranging)
        m_open.insert(group.data(RunListModel::GroupKeyRole).toString(), open);
}

void RunsPanel::updateActions()
{
    const bool filtered = m_runs->rowCount() > 0 && m_list->shownRuns() == 0;
    m_empty->setText(filtered ? tr("No run matches the filter.")
                              : tr("Runs appear here. Press Start for one, or Compare… for E2E and GRAM "
                                   "side by side."));
    m_empty->setVisible(m_list->shownRuns() == 0);
    const QList<quint64> selected = selectedRuns();
    const RunData *run = current();
    m_goOn->setEnabled(!continuable().isEmpty());
    m_again->setEnabled(m_idle && run);
    m_fork->setEnabled(m_idle && run && RunModel::canBeForked(*run));
    m_baseline->setEnabled(run && RunModel::canBeBaseline(*run));
    m_folder->setEnabled(run && !run->folder.isEmpty());
    for (QAction *action : { m_settings, m_rename, m_details })
        action->setEnabled(run);
    for (QAction *action : { m_star, m_onlyShow, m_compareSettings })
        action->setEnabled(!selected.isEmpty());
    const bool allEnded = std::all_of(selected.begin(), selected.end(), [this](quint64 id) {
        const RunData &r = m_runs->run(m_runs->rowOf(id));
        return r.hasEnded() || r.state == RunState::Held;
    });
    m_remove->setEnabled(!selected.isEmpty() && allEnded);
    m_trash->setEnabled(!selected.isEmpty() && allEnded);
    const bool exportable = run && RunModel::canBeExported(*run);
    m_export->setEnabled(m_idle && exportable);
    const QString help = exportable && !m_idle           ? tr("Export this run's model: when what is running has ended")
        : run && !traitsOf(run->config.mode).usesContent ? tr("This run has no language model to export")
                                                         : tr("Write the trained encoder as a Hugging Face folder");
    m_export->setToolTip(help);
    m_export->setStatusTip(help);
}

void RunsPanel::onlyShowSelected()
{
    const QList<quint64> selected = selectedRuns();
    const QSet<quint64> shown(selected.begin(), selected.end());
    QSet<quint64> hidden;
    for (const RunData &run : m_runs->runs())
        if (!shown.contains(run.id))
            hidden += run.id;
    m_runs->setShown(hidden, false);
    m_runs->setShown(shown, true);
}

void RunsPanel::compareSettings()
{
    std::vector<RunData> runs;
    for (const quint64 id : selectedRuns()) {
        const RunData &run = m_runs->run(m_runs->rowOf(id));
        RunData facts;
        facts.number = run.number;
        facts.title = run.title;
        facts.labels = run.labels;
        facts.config = run.config;
        runs.push_back(std::move(facts));
    }
    (new SettingsDialog(runs, this))->open();
}

void RunsPanel::editDetails()
{
    const quint64 id = current()->id;
    auto *dialog = new RunDetailsDialog(*current(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { Q_EMIT labelsRequested(id, dialog->labels()); });
    dialog->open();
}

void RunsPanel::toggleStars()
{
    const QList<quint64> selected = selectedRuns();
    const bool allStarred = std::all_of(selected.begin(), selected.end(),
        [this](quint64 id) { return m_runs->run(m_runs->rowOf(id)).labels.starred; });
    for (const quint64 id : selected) {
        RunLabels labels = m_runs->run(m_runs->rowOf(id)).labels;
        labels.starred = !allStarred;
        Q_EMIT labelsRequested(id, labels);
    }
}

void RunsPanel::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a Run's Folder"));
    if (!folder.isEmpty())
        Q_EMIT addFolderRequested(folder);
}

} // namespace gram
