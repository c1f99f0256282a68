// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QTreeView;

namespace gram {

/// Has a list show whole columns only, as many as there is room for: the names have the rest. Until the user gives a
/// column another width.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// `names`: the column of the names, which is at least as wide as it is now.
    ColumnFit(QTreeView *view, int names);

    void saveState(QSettings &settings) const;
    /// The header's state, too.
    void restoreState(const QSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTreeView *m_view;
    int m_names;
    int m_least;
    bool m_fitting = false;
    bool m_byUser = false;
};

} // namespace gram
