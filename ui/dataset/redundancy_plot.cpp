// SPDX-License-Identifier: GPL-3.0-or-later
#include "redundancy_plot.h"

#include "dataset/dataset_text.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace gram {

namespace {
const QColor lineColor(0xd5, 0x5e, 0x00); // as visible on both backgrounds as the histograms' bars
}

RedundancyPlot::RedundancyPlot(const QString &name, const QString &title, QWidget *parent)
    : PlotWithTable(name, title, parent)
{
    const QSharedPointer<QCPAxisTickerLog> doublings(new QCPAxisTickerLog);
    doublings->setLogBase(2);
    doublings->setTickCount(8);
    plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot()->xAxis->setTicker(doublings);
    plot()->xAxis->setNumberFormat(QStringLiteral("f"));
    plot()->xAxis->setNumberPrecision(0);
    plot()->xAxis->setLabel(tr("users a batch"));
    plot()->yAxis->setLabel(tr("reads of an item"));
    plot()->yAxis->ticker()->setTickCount(4);
    setToolTip(tr("<p>How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this "
                  "is the most by which it can be faster than E2E.</p>"));
}

void RedundancyPlot::showEstimates(const std::vector<RedundancyEstimate> &estimates)
{
    m_estimates = estimates;
    setLegend(estimates.empty() ? tr("no estimates") : tr("○ estimated from sampled batches"));
    const QLocale locale;
    QList<QStringList> rows;
    for (const RedundancyEstimate &e : estimates)
        rows += { numberText(e.batch), locale.toString(e.interactions, 'f', 0), locale.toString(e.unique, 'f', 0),
            locale.toString(e.redundancy, 'f', 2) };
    setTable({ tr("users"), tr("interactions, K"), tr("unique items, U"), tr("R, estimated") }, rows);
    redraw();
}

void RedundancyPlot::draw()
{
    plot()->axisRect()->setVisible(!m_estimates.empty());
    if (m_estimates.empty())
        return;
    QCPGraph *graph = plot()->addGraph();
    graph->setPen(QPen(lineColor, 1, Qt::DotLine));
    graph->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(lineColor, 1.6), palette().color(QPalette::Base), 8));
    double few = static_cast<double>(m_estimates.front().batch), many = few, highest = 1;
    for (const RedundancyEstimate &e : m_estimates) {
        const auto users = static_cast<double>(e.batch);
        few = std::min(few, users);
        many = std::max(many, users);
        highest = std::max(highest, e.redundancy);
        graph->addData(users, e.redundancy);
    }
    plot()->xAxis->setRange(few / 1.3, many * 1.3);
    plot()->yAxis->setRange(0, highest * 1.12);
}

} // namespace gram
