// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_list_model.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace gram {

class KeptTree;
class RunActions;
class RunsTablePage;
class RunTree;

/// The column with the list of runs. In a narrow window it is a rail, whose list opens over what is beside it.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(RunModel *runs, QWidget *parent = nullptr);
    ~RunsPanel() override;

    /// For the window's menu; nullptr stands for a separator.
    QList<QAction *> menuActions() const;
    QAction *exportAction() const;
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    /// Whether no run is in progress: only then a stopped one can go on or a model be exported.
    void setIdle(bool idle);
    /// The selected runs, in the order of the list.
    QList<quint64> selectedRuns() const;

    /// The page with the whole table, whose place it leaves free while that is seen.
    QWidget *makeTablePage();
    /// Takes the width that a window of this one gives it; in a splitter until the user drags that.
    void fitTo(int windowWidth);
    bool isRail() const { return m_room == Room::Rail; }
    /// Of a rail: the whole list over what is beside it, or no longer.
    void openList(bool open);
    bool isListOpen() const { return m_open; }
    /// Whether this is a part of it, wherever the list is now.
    bool holds(const QWidget *part) const;

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Room { Column, Rail, None };

    void makeHead();
    void makeEmpty();
    void makeFinding();
    void connectActions();
    void connectList();
    void arrange();
    void showParts();
    void takeWidth();
    void placeList();
    QWidget *ground();
    void updateEmpty();
    void tellCurrent();
    void makeSubject(const QModelIndex &index);
    void showRunMenu(const QPoint &at);
    void showMenu();
    int wantedWidth() const;

    RunModel *m_runs;
    RunListModel *m_list;
    RunActions *m_actions;
    QFrame *m_content; ///< all of it, here or over what is beside
    QFrame *m_card;
    RunTree *m_view;
    KeptTree *m_kept;
    QLabel *m_title;
    QLineEdit *m_filter;
    QToolButton *m_more;
    QToolButton *m_openButton;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    QAction *m_find;
    QPointer<RunsTablePage> m_page;
    Room m_room = Room::Column;
    int m_windowWidth = 0; ///< 0 = not in a window
    int m_ownWidth = 0; ///< by the user; 0 = the window's
    bool m_open = false;
    bool m_followsSplitter = false;
};

} // namespace gram
