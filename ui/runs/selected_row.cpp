// SPDX-License-Identifier: GPL-3.0-or-later
#include "selected_row.h"

#include "tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace gram {

namespace {
constexpr int barWidth = 3;
}

SelectedRow::SelectedRow(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void SelectedRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens &colors = tokens(option->palette);
    option->palette.setColor(QPalette::Highlight, colors.raised);
    option->palette.setColor(QPalette::HighlightedText, colors.text);
}

void SelectedRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected) && m_view->header()->visualIndex(index.column()) == 0)
        painter->fillRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height(), option.palette.text());
}

} // namespace gram
