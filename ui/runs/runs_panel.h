// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_list_model.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QSettings;
class QToolBar;
class QTreeView;

namespace gram {

class ColumnFit;

/// The list of runs and what can be done with those that are selected.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(RunModel *runs, QWidget *parent = nullptr);

    /// For the window's menu; nullptr stands for a separator.
    QList<QAction *> menuActions() const;
    QAction *exportAction() const { return m_export; }
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    /// Whether no run is in progress: only then a stopped one can go on or a model be exported.
    void setIdle(bool idle);
    /// The selected runs, in the order of the list.
    QList<quint64> selectedRuns() const;

public Q_SLOTS:
    /// Selects this run alone.
    void select(quint64 id);

Q_SIGNALS:
    /// The run that is selected and has the focus; 0: there is none.
    void currentRunChanged(quint64 id);
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

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &text, const QString &help, const QKeySequence &shortcut = {});
    void makeActions();
    void makeHeader();
    void updateActions();
    void keepSelection();
    void restoreSelection();
    void arrangeGroups();
    void remember(const QModelIndex &group, bool open);
    QModelIndex indexOf(quint64 id, int column = 0) const;
    /// The run with the focus; nullptr if there is none.
    QList<quint64> continuable() const;
    const RunData *current() const;
    void onlyShowSelected();
    void compareSettings();
    void editDetails();
    void toggleStars();
    void addFolder();

    RunModel *m_runs;
    RunListModel *m_list;
    QTreeView *m_view;
    ColumnFit *m_columns = nullptr;
    QLineEdit *m_filter;
    QToolBar *m_buttons;
    QLabel *m_empty;
    QAction *m_goOn, *m_again, *m_fork, *m_settings, *m_compareSettings, *m_rename, *m_details, *m_star, *m_onlyShow,
        *m_baseline, *m_folder, *m_export, *m_remove, *m_trash, *m_refresh, *m_addFolder, *m_starredOnly;
    QActionGroup *m_groups;
    QSet<quint64> m_keptSelection; ///< while the list is arranged anew
    quint64 m_keptCurrent = 0;
    QHash<QString, bool> m_open; ///< groups that the user opened or closed, by key
    bool m_arranging = false;
    bool m_idle = true;
};

} // namespace gram
