// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_table.h"

#include "latency_page.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace gram {

namespace {
constexpr int leastRows = 4; // the scroll bar and the head as it is shown take a part of one
}

LatencyTable::LatencyTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("latencyTable"));
    setAccessibleName(LatencyPage::tr("Runs by latency"));
    setColumnCount(Columns);
    setHorizontalHeaderLabels({ LatencyPage::tr("Mode"), LatencyPage::tr("Speedup"), LatencyPage::tr("Best AUC"),
        LatencyPage::tr("Cold AUC"), LatencyPage::tr("State"), LatencyPage::tr("R over N"),
        LatencyPage::tr("Encoder work"), LatencyPage::tr("~ Time an epoch") });
    horizontalHeaderItem(Redundancy)
        ->setToolTip(LatencyPage::tr(
            "<p>R over the latency: how often an item is read between two updates of the encoder, N steps, counted on "
            "the run's batches. E2E and Single-step update it each step: theirs is R.</p>"));
    horizontalHeaderItem(Work)->setToolTip(
        LatencyPage::tr("<p>What the encoder is expected to do, as a share of E2E's: forward passes of an item, a "
                        "backward pass as two of them. ⚠: more than Single-step does.</p>"));
    horizontalHeaderItem(Time)->setToolTip(
        LatencyPage::tr("<p>An estimate, known when E2E or Single-step has been trained: from the encoder's and the CF "
                        "module's time in that run, and from what each mode encodes.</p>"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setIconSize({ 14, 14 });
    setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + leastRows * verticalHeader()->defaultSectionSize()
        + horizontalScrollBar()->sizeHint().height());
}

void LatencyTable::fitColumns()
{
    resizeColumnsToContents();
    const int least = columnWidth(Name);
    const int room = viewport()->width();
    int others = 0;
    for (int column = Name + 1; column < Columns && least + others + columnWidth(column) <= room; ++column)
        others += columnWidth(column);
    setColumnWidth(Name, std::max(least, room - others)); // the names have the rest
}

void LatencyTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

} // namespace gram
