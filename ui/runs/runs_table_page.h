// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_list_model.h"

#include <QWidget>

class QLineEdit;
class QSettings;
class QTreeView;

namespace gram {

class ColumnFit;
class KeptTree;
class RunActions;

/// The page with all that is known of the runs: a table with every column, to sort, choose from and copy.
class RunsTablePage : public QWidget {
    Q_OBJECT

public:
    RunsTablePage(RunModel *runs, RunActions *actions, QWidget *parent = nullptr);

    const QTreeView *view() const { return m_view; }
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    void makeTools();
    void makeTable();
    void makeHeader();
    void showColumnMenu(const QPoint &at);
    void copy() const;

    RunModel *m_runs;
    RunActions *m_actions;
    RunListModel *m_list;
    QLineEdit *m_filter;
    QTreeView *m_view;
    KeptTree *m_kept;
    ColumnFit *m_columns = nullptr;
};

} // namespace gram
