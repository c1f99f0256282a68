// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_actions.h"

#include "api/mode_traits.h"
#include "run_details_dialog.h"
#include "settings_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QKeySequence>
#include <QMap>
#include <QMenu>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace gram {

RunActions::RunActions(RunModel *runs, QWidget *window)
    : QObject(window)
    , m_runs(runs)
    , m_window(window)
    , m_groups(new QActionGroup(this))
{
    makeActions();
    makeGroups();
    connectActions();
    connect(m_runs, &RunModel::dataChanged, this, &RunActions::update);
    connect(m_runs, &RunModel::rowsRemoved, this, &RunActions::update);
    update();
}

QAction *RunActions::makeAction(const char *name, const QString &text, const QString &help,
    const QKeySequence &shortcut)
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

void RunActions::makeActions()
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
}

void RunActions::makeGroups()
{
    const QList<QPair<const char *, QString>> groups { { "groupNone", tr("&Nothing") }, { "groupMode", tr("&Mode") },
        { "groupDataset", tr("&Dataset") }, { "groupModel", tr("M&odel") }, { "groupState", tr("&State") },
        { "groupTag", tr("&Tags") }, { "groupDay", tr("D&ay") }, { "groupWork", tr("&Comparable Work") } };
    for (int i = 0; i < groups.size(); ++i) {
        QAction *action = makeAction(groups[i].first, groups[i].second, tr("Group the runs"));
        action->setCheckable(true);
        action->setChecked(i == 0);
        m_groups->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, i] { Q_EMIT groupingChosen(static_cast<RunListModel::Grouping>(i)); });
    }
}

void RunActions::connectActions()
{
    connect(m_goOn, &QAction::triggered, this, [this] {
        const QList<quint64> ids = continuable();
        Q_EMIT goOnRequested(ids.isEmpty() ? QList(m_selected) : ids); // where a folder is gone by now, it is told
    });
    connect(m_again, &QAction::triggered, this, [this] { Q_EMIT againRequested(m_current); });
    connect(m_fork, &QAction::triggered, this, [this] { Q_EMIT forkRequested(m_current); });
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT settingsRequested(m_current); });
    connect(m_compareSettings, &QAction::triggered, this, &RunActions::compareSettings);
    connect(m_rename, &QAction::triggered, this, [this] { Q_EMIT nameEditRequested(m_current); });
    connect(m_details, &QAction::triggered, this, &RunActions::editDetails);
    connect(m_star, &QAction::triggered, this, &RunActions::toggleStars);
    connect(m_onlyShow, &QAction::triggered, this, &RunActions::onlyShowSelected);
    connect(m_baseline, &QAction::triggered, this, [this] { Q_EMIT baselineRequested(m_current); });
    connect(m_folder, &QAction::triggered, this, [this] { Q_EMIT openFolderRequested(current()->folder); });
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_current); });
    // Copies: what is asked for changes what is selected.
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(QList(m_selected)); });
    connect(m_trash, &QAction::triggered, this, [this] { Q_EMIT trashRequested(QList(m_selected)); });
    connect(m_refresh, &QAction::triggered, this, &RunActions::refreshRequested);
    connect(m_addFolder, &QAction::triggered, this, &RunActions::addFolder);
    connect(m_starredOnly, &QAction::toggled, this, &RunActions::starredOnlyChosen);
}

QList<QAction *> RunActions::menuActions() const
{
    return { m_goOn, m_again, m_fork, m_settings, m_compareSettings, m_onlyShow, m_baseline, m_rename, m_details,
        m_star, m_folder, m_export, m_remove, m_trash };
}

void RunActions::addKeysTo(QWidget *view) const
{
    view->addActions(menuActions());
    view->addAction(m_refresh);
}

void RunActions::fillRunMenu(QMenu *menu) const
{
    menu->addActions({ m_goOn, m_again, m_baseline, m_folder, m_export, m_fork });
    menu->addSeparator();
    menu->addActions({ m_settings, m_compareSettings, m_onlyShow, m_rename, m_details, m_star });
    menu->addSeparator();
    menu->addActions({ m_remove, m_trash });
}

void RunActions::showRunMenu(const QPoint &at) const
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRunMenu(menu);
    menu->popup(at);
}

void RunActions::fillViewMenu(QMenu *menu) const
{
    menu->addSection(tr("Group by"));
    menu->addActions(m_groups->actions());
    menu->addSeparator();
    menu->addActions({ m_starredOnly, m_refresh, m_addFolder });
}

void RunActions::saveState(QSettings &settings) const
{
    const QAction *grouping = m_groups->checkedAction();
    settings.setValue(QStringLiteral("window/runsGrouping"), m_groups->actions().indexOf(grouping));
    settings.setValue(QStringLiteral("window/runsStarredOnly"), m_starredOnly->isChecked());
}

void RunActions::restoreState(const QSettings &settings)
{
    const int grouping
        = settings.value(QStringLiteral("window/runsGrouping"), static_cast<int>(RunListModel::Grouping::Work)).toInt();
    m_groups->actions().value(grouping, m_groups->actions().constFirst())->trigger(); // whatever the file says
    m_starredOnly->setChecked(settings.value(QStringLiteral("window/runsStarredOnly")).toBool());
}

void RunActions::setIdle(bool idle)
{
    m_idle = idle;
    update();
}

void RunActions::select(const QList<quint64> &ids, quint64 current)
{
    if (m_selected == ids && m_current == current)
        return;
    m_selected = ids;
    m_current = current;
    update();
    Q_EMIT selectionChanged();
}

const RunData *RunActions::find(quint64 id) const
{
    const int row = m_runs->rowOf(id);
    return row < 0 ? nullptr : &m_runs->run(row);
}

/// Of the selected runs those that Continue takes, in the order of their numbers.
QList<quint64> RunActions::continuable() const
{
    QMap<int, quint64> ids;
    for (const quint64 id : m_selected)
        if (const RunData *run = find(id); run && (run->state == RunState::Held || (m_idle && RunModel::canGoOn(*run))))
            ids.insert(run->number, id);
    return ids.values();
}

void RunActions::update()
{
    const RunData *run = current();
    m_goOn->setEnabled(!continuable().isEmpty());
    m_again->setEnabled(m_idle && run);
    m_fork->setEnabled(m_idle && run && RunModel::canBeForked(*run));
    m_baseline->setEnabled(run && RunModel::canBeBaseline(*run));
    m_folder->setEnabled(run && !run->folder.isEmpty());
    for (QAction *action : { m_settings, m_rename, m_details })
        action->setEnabled(run);
    for (QAction *action : { m_star, m_onlyShow, m_compareSettings })
        action->setEnabled(!m_selected.isEmpty());
    const bool allEnded = std::all_of(m_selected.begin(), m_selected.end(), [this](quint64 id) {
        const RunData *r = find(id);
        return r && (r->hasEnded() || r->state == RunState::Held);
    });
    m_remove->setEnabled(!m_selected.isEmpty() && allEnded);
    m_trash->setEnabled(!m_selected.isEmpty() && allEnded);
    const bool exportable = run && RunModel::canBeExported(*run);
    m_export->setEnabled(m_idle && exportable);
    const QString help = exportable && !m_idle           ? tr("Export this run's model: when what is running has ended")
        : run && !traitsOf(run->config.mode).usesContent ? tr("This run has no language model to export")
                                                         : tr("Write the trained encoder as a Hugging Face folder");
    m_export->setToolTip(help);
    m_export->setStatusTip(help);
}

void RunActions::onlyShowSelected()
{
    const QSet<quint64> shown(m_selected.begin(), m_selected.end());
    QSet<quint64> hidden;
    for (const RunData &run : m_runs->runs())
        if (!shown.contains(run.id))
            hidden += run.id;
    m_runs->setShown(hidden, false);
    m_runs->setShown(shown, true);
}

void RunActions::compareSettings()
{
    std::vector<RunData> runs;
    for (const quint64 id : m_selected) {
        const RunData *run = find(id);
        if (!run)
            continue;
        RunData facts;
        facts.number = run->number;
        facts.title = run->title;
        facts.labels = run->labels;
        facts.config = run->config;
        runs.push_back(std::move(facts));
    }
    (new SettingsDialog(runs, m_window))->open();
}

void RunActions::editDetails()
{
    const quint64 id = m_current;
    auto *dialog = new RunDetailsDialog(*current(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { Q_EMIT labelsRequested(id, dialog->labels()); });
    dialog->open();
}

void RunActions::toggleStars()
{
    const QList<quint64> selected = m_selected; // which labels may reorder
    const bool allStarred = std::all_of(selected.begin(), selected.end(),
        [this](quint64 id) { return m_runs->run(m_runs->rowOf(id)).labels.starred; });
    for (const quint64 id : selected) {
        RunLabels labels = m_runs->run(m_runs->rowOf(id)).labels;
        labels.starred = !allStarred;
        Q_EMIT labelsRequested(id, labels);
    }
}

void RunActions::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Add a Run's Folder"));
    if (!folder.isEmpty())
        Q_EMIT addFolderRequested(folder);
}

} // namespace gram
