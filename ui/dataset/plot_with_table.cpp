// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_with_table.h"

#include "charts/plot_colors.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

PlotWithTable::PlotWithTable(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_asTable(new QToolButton(this))
    , m_legend(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_plot(new QCustomPlot(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(name);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_legend->setObjectName(name + QStringLiteral("Legend"));
    for (QLabel *label : { m_title, m_legend }) { // a long text must not widen the window, nor be cut
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setWordWrap(true);
    }

    m_asTable->setObjectName(name + QStringLiteral("AsTable"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the figures in place of the chart"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);

    m_plot->setObjectName(name + QStringLiteral("Plot"));
    m_plot->setMinimumSize(120, 90);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    head->setContentsMargins(0, 0, 0, 2);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    setTitle(title);
}

void PlotWithTable::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
}

void PlotWithTable::setLegend(const QString &legend)
{
    m_legend->setText(legend);
    m_legend->setToolTip(legend);
    m_plot->setAccessibleDescription(legend);
}

void PlotWithTable::setTable(const QStringList &headers, const QList<QStringList> &rows)
{
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(rows[row][column]);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
}

void PlotWithTable::redraw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPlotColors(m_plot, this);
    draw();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void PlotWithTable::useDecades(QCPAxis *axis)
{
    constexpr int room = 44; // of a power of ten, with some space beside it
    const int pixels = axis->orientation() == Qt::Horizontal ? m_plot->width() - 90 : (m_plot->height() - 50) * 2;
    const double decades = std::log10(axis->range().upper / axis->range().lower);
    const double each = std::max(1.0, std::ceil(decades * room / std::max(pixels, room)));
    const QSharedPointer<QCPAxisTickerLog> ticker(new QCPAxisTickerLog);
    ticker->setLogBase(std::pow(10, each));
    ticker->setTickCount(4);
    axis->setTicker(ticker);
    axis->setNumberFormat(QStringLiteral("eb"));
    axis->setNumberPrecision(0);
    // QCustomPlot makes powers of "1e-12" only, not of a language's "1E-12".
    m_plot->setLocale(QLocale::c());
}

void PlotWithTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    redraw(); // there is room for other ticks
}

void PlotWithTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace gram
