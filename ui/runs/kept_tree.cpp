// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_tree.h"

#include "run_actions.h"
#include "run_list_model.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace gram {

KeptTree::KeptTree(QTreeView *view, RunListModel *list, RunActions *actions)
    : QObject(view)
    , m_view(view)
    , m_list(list)
    , m_actions(actions)
{
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, &KeptTree::keep);
    connect(m_list, &QAbstractItemModel::modelReset, this, &KeptTree::restore);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &KeptTree::tell); // a run that goes on has another id
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &KeptTree::tell);
    connect(selection, &QItemSelectionModel::currentChanged, this, &KeptTree::tell);
    connect(m_actions, &RunActions::selectionChanged, this, &KeptTree::follow);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, false); });
    restore();
}

QList<quint64> KeptTree::selectedRuns() const
{
    QList<quint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const int row = m_list->sourceRow(index); row >= 0)
            ids += m_list->runs().run(row).id;
    return ids;
}

quint64 KeptTree::currentRun() const
{
    const int row = m_list->sourceRow(m_view->currentIndex());
    return row < 0 ? 0 : m_list->runs().run(row).id;
}

QModelIndex KeptTree::indexOf(quint64 id) const
{
    return m_list->fromSource(m_list->runs().rowOf(id), RunModel::Name);
}

bool KeptTree::select(quint64 id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return false;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void KeptTree::editName(quint64 id)
{
    if (const QModelIndex index = indexOf(id); index.isValid() && m_view->isVisible())
        m_view->edit(index);
}

void KeptTree::keep()
{
    keepEditor();
    if (!m_keptSelection.isEmpty() || m_list->runs().rowCount() == 0)
        return; // a second reset follows the first
    m_keptSelection = selectedRuns();
    m_keptCurrent = currentRun();
}

void KeptTree::restore()
{
    const bool any = m_list->shownRuns() > 0;
    {
        const QScopedValueRollback busy(m_busy, true);
        arrangeGroups();
        const bool scrolls = m_view->hasAutoScroll();
        m_view->setAutoScroll(false); // it would open the group of the run with the focus, which the user has closed
        if (any)
            choose(m_keptSelection, m_keptCurrent);
        m_view->setAutoScroll(scrolls);
    }
    if (any) {
        m_keptSelection.clear();
        restoreEditor();
    }
    tell();
    Q_EMIT arranged();
}

QLineEdit *KeptTree::openEditor() const
{
    const auto editors = m_view->viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    const auto open = std::find_if(editors.begin(), editors.end(), [](const QLineEdit *editor) {
        return !editor->isHidden();
    }); // others are closed, and deleted from the event loop
    return open == editors.end() ? nullptr : *open;
}

/// The view closes it as soon as the list is another. It is that of the current run; where it stands tells nothing any more.
void KeptTree::keepEditor()
{
    if (const QLineEdit *editor = openEditor())
        m_edited = { currentRun(), editor->text(), editor->cursorPosition(), editor->selectionStart(),
            static_cast<int>(editor->selectedText().size()), editor->isModified() };
}

void KeptTree::rename(quint64 id, const QString &name)
{
    const int row = m_list->runs().rowOf(id);
    if (row < 0)
        return;
    const RunData &run = m_list->runs().run(row);
    RunLabels labels = run.labels;
    labels.name = name == run.title ? QString() : name;
    if (labels != run.labels)
        Q_EMIT m_actions->labelsRequested(id, labels);
}

void KeptTree::restoreEditor()
{
    const EditedName edited = std::exchange(m_edited, {});
    if (edited.run == 0 || m_list->runs().rowOf(edited.run) < 0)
        return;
    const QModelIndex index = indexOf(edited.run);
    if (!index.isValid()) { // the filter leaves it out now
        if (edited.modified)
            QTimer::singleShot(0, this, [this, edited] { rename(edited.run, edited.text.trimmed()); });
        return;
    }
    m_view->scrollTo(index); // its group may be another one, and closed
    m_view->edit(index);
    if (QLineEdit *editor = openEditor()) {
        editor->setText(edited.text);
        editor->setCursorPosition(edited.cursor);
        if (edited.selectionLength > 0)
            editor->setSelection(edited.selectionStart, edited.selectionLength);
        editor->setModified(edited.modified);
    }
}

void KeptTree::choose(const QList<quint64> &ids, quint64 current)
{
    QItemSelection selection;
    for (const quint64 id : ids)
        if (const QModelIndex index = indexOf(id); index.isValid())
            selection.select(index, index);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex index = indexOf(current); index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

/// Of the trees of the same runs the one that is seen says what is selected.
void KeptTree::tell()
{
    if (m_busy || !m_actions->isLedBy(m_view))
        return;
    const QScopedValueRollback busy(m_busy, true);
    m_actions->select(selectedRuns(), currentRun());
}

void KeptTree::follow()
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    choose(m_actions->selected(), m_actions->currentId());
}

/// Open as the user left them; at first, of the groups of comparable work, the latest and those that are drawn. Who
/// filters sees what was found.
void KeptTree::arrangeGroups()
{
    if (m_list->grouping() == RunListModel::Grouping::None)
        return;
    for (int group = 0; group < m_list->rowCount(); ++group) {
        const QModelIndex index = m_list->index(group, 0);
        m_view->setFirstColumnSpanned(group, {}, true);
        if (m_list->kindOf(index) != RunListModel::Kind::Group)
            continue;
        for (int row = m_list->rowCount(index) - 1; row >= 0 && m_list->isOverSeeds(m_list->index(row, 0, index));
             --row)
            m_view->setFirstColumnSpanned(row, index, true);
        const bool open = m_list->grouping() != RunListModel::Grouping::Work || group == 0 || m_list->isDrawn(group);
        m_view->setExpanded(index,
            m_list->isFiltered() || m_open.value(index.data(RunListModel::GroupKeyRole).toString(), open));
    }
}

void KeptTree::remember(const QModelIndex &group, bool open)
{
    if (!m_busy)
        m_open.insert(group.data(RunListModel::GroupKeyRole).toString(), open);
}

} // namespace gram
