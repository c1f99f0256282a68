// SPDX-License-Identifier: GPL-3.0-or-later
#include "selected_row.h"

#include "run_list_model.h"
#include "run_row.h"
#include "tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace gram {

namespace {
constexpr int barWidth = 3;
}

SelectedRow::SelectedRow(QTreeView *view)
    : NameDelegate(view)
    , m_view(view)
{
}

void SelectedRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    NameDelegate::initStyleOption(option, index);
    const Tokens &colors = tokens(option->palette);
    option->palette.setColor(QPalette::Highlight, colors.raised);
    option->palette.setColor(QPalette::HighlightedText, colors.text);
    const QStringList parts = index.data(RunListModel::PartsRole).toStringList();
    if (parts.size() < 2)
        return;
    // It is as long as all columns, of which some are out of view.
    const QStyle *style = m_view->style();
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, option, m_view);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, m_view) + 1;
    const int room = std::min(place.right() + 1, m_view->viewport()->width()) - place.left() - 2 * margin;
    option->text = parts[0] + QChar(QChar::LineSeparator) + seedFigures(parts, option->fontMetrics, room);
}

void SelectedRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    NameDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected) && m_view->header()->visualIndex(index.column()) == 0)
        painter->fillRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height(), option.palette.text());
}

} // namespace gram
