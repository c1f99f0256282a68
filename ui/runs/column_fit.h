// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <vector>

class QSettings;
class QTreeView;

namespace gram {

/// Has a list show whole columns only, as many as there is room for, which share what is left. Until the user gives a
/// column another width.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// The columns are at least as wide as they are now. `names`: that of the names, which is always shown.
    ColumnFit(QTreeView *view, int names);

    void saveState(QSettings &settings) const;
    /// The header's state, too. Of the widths only those that the user chose: the others are the language's.
    void restoreState(const QSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    bool stretches(int column) const;

    QTreeView *m_view;
    int m_names;
    std::vector<int> m_least; ///< width of each column
    bool m_fitting = false;
    QSet<int> m_byUser; ///< columns that the user gave a width
};

} // namespace gram
