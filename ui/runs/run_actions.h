// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_list_model.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace gram {

/// Which runs are selected and what can be done with them, for the list and the whole table alike; and what both show.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// `window`: dialogs open over it.
    RunActions(RunModel *runs, QWidget *window);

    /// For the window's menu.
    QList<QAction *> menuActions() const;
    QAction *exportAction() const { return m_export; }
    QAction *addFolderAction() const { return m_addFolder; }
    /// Has the keys work in this view.
    void addKeysTo(QWidget *view) const;
    /// What is asked for most, and then the rest.
    void fillRunMenu(QMenu *menu) const;
    void showRunMenu(const QPoint &at) const;
    /// What of the runs is shown, and in which groups.
    void fillViewMenu(QMenu *menu) const;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    /// Whether no run is in progress: only then a stopped one can go on or a model be exported.
    void setIdle(bool idle);

    /// The view in which the user selects. The others follow.
    void setLeader(const QWidget *view) { m_leader = view; }
    bool isLedBy(const QWidget *view) const { return view == m_leader; }
    /// In the order of the view; `current`: the one with the focus, 0 = none.
    void select(const QList<quint64> &ids, quint64 current);
    const QList<quint64> &selected() const { return m_selected; }
    quint64 currentId() const { return m_current; }

Q_SIGNALS:
    void selectionChanged();
    void groupingChosen(gram::RunListModel::Grouping grouping);
    void starredOnlyChosen(bool starredOnly);
    /// In the view that is seen.
    void nameEditRequested(quint64 id);
    /// Go on with a stopped run, or start a held one.
    void goOnRequested(const QList<quint64> &ids);
    void againRequested(quint64 id);
    /// Make a second run from a step of this one.
    void forkRequested(quint64 id);
    /// Fill in the form with the run's settings.
    void settingsRequested(quint64 id);
    void baselineRequested(quint64 id);
    void exportRequested(quint64 id);
    void openFolderRequested(const QString &folder);
    /// Off the list; the folders stay.
    void removeRequested(const QList<quint64> &ids);
    /// Off the list, and the folders into the trash.
    void trashRequested(const QList<quint64> &ids);
    void labelsRequested(quint64 id, const gram::RunLabels &labels);
    void refreshRequested();
    void addFolderRequested(const QString &folder);

private:
    QAction *makeAction(const char *name, const QString &text, const QString &help, const QKeySequence &shortcut = {});
    void makeActions();
    void makeGroups();
    void connectActions();
    void update();
    const RunData *find(quint64 id) const;
    const RunData *current() const { return find(m_current); }
    QList<quint64> continuable() const;
    void onlyShowSelected();
    void compareSettings();
    void editDetails();
    void toggleStars();
    void addFolder();

    RunModel *m_runs;
    QWidget *m_window;
    QAction *m_goOn, *m_again, *m_fork, *m_settings, *m_compareSettings, *m_rename, *m_details, *m_star, *m_onlyShow,
        *m_baseline, *m_folder, *m_export, *m_remove, *m_trash, *m_refresh, *m_addFolder, *m_starredOnly;
    QActionGroup *m_groups;
    const QWidget *m_leader = nullptr;
    QList<quint64> m_selected;
    quint64 m_current = 0;
    bool m_idle = true;
};

} // namespace gram
