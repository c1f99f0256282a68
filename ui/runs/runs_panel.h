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

    /// What can be done with the runs, here and in the window's menu.
    RunActions *actions() const { return m_actions; }
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

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
