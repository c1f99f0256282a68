// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_tree.h"

#include "run_list_model.h"
#include "run_row.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace gram {

RunTree::RunTree(RunListModel *list, QWidget *parent)
    : QTreeView(parent)
    , m_list(list)
    , m_row(new RunRow(list, this))
{
    setModel(list);
    setItemDelegate(m_row);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHeaderHidden(true);
    // Of the model's columns the first one is the row; screen readers go through all of them.
    for (int column = 1; column < list->columnCount(); ++column)
        setColumnHidden(column, true);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true);
}

void RunTree::setRail(bool rail)
{
    if (m_row->isRail() == rail)
        return;
    m_row->setRail(rail);
    setVerticalScrollBarPolicy(rail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // the wheel and the keys do
    scheduleDelayedItemsLayout();
}

bool RunTree::isRail() const
{
    return m_row->isRail();
}

RunTree::Part RunTree::partAt(const QModelIndex &index, QPoint at) const
{
    const QRect item = visualRect(index);
    const bool onMarker = m_row->markerRect(item).contains(at);
    switch (m_list->kindOf(index)) {
    case RunListModel::Kind::Earlier:
        return Part::Earlier;
    case RunListModel::Kind::Group:
        return isRail() ? Part::Row : onMarker ? Part::Marker : Part::Head;
    case RunListModel::Kind::Run:
        if (m_row->moreRect(item).contains(at))
            return Part::More;
        [[fallthrough]];
    case RunListModel::Kind::Seeds:
        break;
    }
    return onMarker ? Part::Marker : Part::Row;
}

bool RunTree::press(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    m_pressed = QModelIndex();
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !index.isValid())
        return false;
    m_pressedPart = partAt(index, at);
    if (m_pressedPart == Part::Row)
        return false;
    m_pressed = index;
    return true;
}

void RunTree::mousePressEvent(QMouseEvent *event)
{
    if (!press(event))
        QTreeView::mousePressEvent(event);
}

void RunTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!press(event))
        QTreeView::mouseDoubleClickEvent(event);
}

void RunTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (!pressed.isValid())
        return QTreeView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (indexAt(at) == pressed && partAt(pressed, at) == m_pressedPart)
        act(pressed, m_pressedPart);
}

void RunTree::act(const QModelIndex &index, Part part)
{
    switch (part) {
    case Part::Marker: {
        const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_list->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        break;
    }
    case Part::More:
        if (!selectionModel()->isSelected(index))
            setCurrentIndex(index);
        Q_EMIT menuRequested(viewport()->mapToGlobal(m_row->moreRect(visualRect(index)).bottomLeft()));
        break;
    case Part::Head:
    case Part::Earlier:
        openOrClose(index);
        break;
    case Part::Row:
        break;
    }
}

void RunTree::openOrClose(const QModelIndex &index)
{
    if (m_list->kindOf(index) != RunListModel::Kind::Earlier)
        return setExpanded(index, !isExpanded(index));
    const bool byKey = index == currentIndex();
    m_list->showEarlier(!m_list->showsEarlier());
    if (byKey) // the list was made anew
        selectionModel()->setCurrentIndex(m_list->index(m_list->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
}

void RunTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = visualRect(currentIndex());
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(current.center()) : event->globalPos());
}

void RunTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!index.isValid() || !plain || state() == EditingState)
        return QTreeView::keyPressEvent(event);
    const RunListModel::Kind kind = m_list->kindOf(index);
    const bool head = kind == RunListModel::Kind::Group || kind == RunListModel::Kind::Earlier;
    if (head && (enter || (kind == RunListModel::Kind::Earlier && event->key() == Qt::Key_Space)))
        openOrClose(index);
    else if (enter && kind == RunListModel::Kind::Run)
        Q_EMIT subjectRequested(index);
    else
        QTreeView::keyPressEvent(event);
}

} // namespace gram
