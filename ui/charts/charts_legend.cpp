// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_legend.h"

#include "charts/charts_panel.h"
#include "runs/run_style.h"

#include <QEvent>
#include <QScrollBar>

namespace gram {

ChartsLegend::ChartsLegend(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("chartsLegend"));
    setAccessibleName(ChartsPanel::tr("Runs drawn in the charts"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(14, 14));
    setSpacing(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::TabFocus);
}

void ChartsLegend::showRuns(const LegendEntries &entries)
{
    bool same = count() == entries.size();
    for (int i = 0; same && i < count(); ++i)
        same = item(i)->text() == entries[i].second && item(i)->data(Qt::UserRole).toInt() == entries[i].first;
    if (!same) {
        clear();
        for (const auto &[number, name] : entries) {
            auto *item = new QListWidgetItem(runIcon(number), name, this);
            item->setData(Qt::UserRole, number);
            item->setFlags(Qt::ItemIsEnabled);
        }
    }
    setVisible(!entries.isEmpty());
    // two rows at the most; the others can be scrolled to
    if (!entries.isEmpty()) {
        doItemsLayout();
        const int row = visualItemRect(item(0)).height() + 2;
        const int bottom = visualItemRect(item(count() - 1)).bottom() + verticalScrollBar()->value();
        setFixedHeight(bottom > row + 4 ? 2 * row + 2 : row + 2);
    }
}

void ChartsLegend::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->setAutoFillBackground(false);
}

} // namespace gram
