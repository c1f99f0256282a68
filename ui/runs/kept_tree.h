// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QModelIndex>
#include <QObject>

class QLineEdit;
class QTreeView;

namespace gram {

class RunActions;
class RunListModel;

/// Keeps a tree of runs as the user left it while its model arranges it anew: what is selected, which groups are open,
/// and the name that is being edited. Its selection is that of RunActions, and so that of every other tree of the same runs.
class KeptTree : public QObject {
    Q_OBJECT

public:
    KeptTree(QTreeView *view, RunListModel *list, RunActions *actions);

    /// Selects this run alone; false: the list does not have it.
    bool select(quint64 id);
    /// Has the run's name edited.
    void editName(quint64 id);

Q_SIGNALS:
    /// The list was arranged.
    void arranged();

private:
    void keep();
    void restore();
    void arrangeGroups();
    void remember(const QModelIndex &group, bool open);
    void tell();
    void follow();
    QList<quint64> selectedRuns() const;
    quint64 currentRun() const;
    QModelIndex indexOf(quint64 id) const;
    void choose(const QList<quint64> &ids, quint64 current);
    QLineEdit *openEditor() const;
    void keepEditor();
    void restoreEditor();
    void rename(quint64 id, const QString &name);

    QTreeView *m_view;
    RunListModel *m_list;
    RunActions *m_actions;
    QList<quint64> m_keptSelection; ///< while the list is arranged anew
    quint64 m_keptCurrent = 0;
    struct EditedName {
        quint64 run = 0; ///< 0 = none is edited
        QString text;
        int cursor = 0, selectionStart = -1, selectionLength = 0;
        bool modified = false;
    } m_edited; ///< while the list is arranged anew
    QHash<QString, bool> m_open; ///< groups that the user opened or closed, by key
    bool m_busy = false; ///< with what is not the user's doing
};

} // namespace gram
