// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_plot.h"

#include "dataset/dataset_text.h"
#include "latency/latency_text.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace gram {

namespace {

const QColor lineColor(0xd5, 0x5e, 0x00); // as the plot's of R by users a batch
constexpr double mostOnALinearAxis = 20;

/// R over the latency at which Multi-step's encoder does as much as E2E's.
double breakEven(std::int64_t passes)
{
    return static_cast<double>(1 + 3 * std::max<std::int64_t>(passes, 1)) / LatencyEstimate::e2eWork();
}

} // namespace

LatencyPlot::LatencyPlot(const QString &name, const QString &title, QWidget *parent)
    : PlotWithTable(name, title, parent)
{
    plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot()->xAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
    plot()->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot()->xAxis->setNumberPrecision(4);
    plot()->xAxis->setLabel(tr("latency, steps"));
    plot()->yAxis->setNumberFormat(QStringLiteral("gb"));
    plot()->yAxis->setNumberPrecision(4);
    plot()->yAxis->setLabel(tr("reads of an item"));
    setToolTip(
        tr("<p>How often Multi-step GRAM's CF module reads an item between two updates of the encoder: "
           "interactions by unique items of all batches of a latency. The encoder handles an item once for all of "
           "these reads, so this is what Multi-step saves by: above the dashed line its encoder does less than "
           "E2E's. At a latency of 1 it is the batch's R. Counted on the batches that a run makes.</p>"));
    showEstimates({});
}

void LatencyPlot::showEstimates(const LatencyEstimates &estimates)
{
    m_estimates = estimates;
    const QLocale locale;
    setLegend(estimates.latencies.empty()
            ? tr("no estimates")
            : tr("○ counted   ┄ %1: as much work as E2E").arg(locale.toString(breakEven(estimates.passes), 'f', 2)));
    QList<QStringList> rows;
    if (!estimates.latencies.empty()) {
        for (const std::int64_t latency : estimates.shown(1)) {
            const LatencyEstimate e = estimates.at(latency);
            rows += { numberText(latency), locale.toString(e.interactions, 'f', 0), locale.toString(e.unique, 'f', 0),
                redundancyText(e), workText(estimates, e), percentText(e.singleStepWork() / e.e2eWork()) };
        }
    }
    setTable({ tr("latency"), tr("interactions"), tr("unique items"), tr("R"), tr("Multi-step's work"),
                 tr("Single-step's") },
        rows);
    redraw();
}

void LatencyPlot::draw()
{
    plot()->axisRect()->setVisible(!m_estimates.latencies.empty());
    if (m_estimates.latencies.empty())
        return;
    QCPGraph *line = plot()->addGraph();
    line->setPen(QPen(lineColor, 1, Qt::DotLine));
    double highest = breakEven(m_estimates.passes);
    for (const LatencyEstimate &e : m_estimates.latencies) {
        if (e.latency > m_estimates.stepsPerEpoch)
            break;
        line->addData(static_cast<double>(e.latency), e.redundancy());
        highest = std::max(highest, e.redundancy());
    }
    QCPGraph *points = plot()->addGraph();
    points->setLineStyle(QCPGraph::lsNone);
    points->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(lineColor, 1.6), palette().color(QPalette::Base), 8));
    for (const std::int64_t latency : m_estimates.shown(1))
        points->addData(static_cast<double>(latency), m_estimates.at(latency).redundancy());

    auto *even = new QCPItemStraightLine(plot());
    even->setPen(QPen(secondaryTextColor(palette()), 1, Qt::DashLine));
    even->point1->setCoords(1, breakEven(m_estimates.passes));
    even->point2->setCoords(10, breakEven(m_estimates.passes));

    const bool wide = highest > mostOnALinearAxis;
    plot()->yAxis->setScaleType(wide ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (wide)
        plot()->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
    else
        plot()->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    plot()->yAxis->ticker()->setTickCount(4);
    plot()->yAxis->setRange(wide ? 0.8 : 0, highest * (wide ? 1.5 : 1.12));
    plot()->xAxis->setRange(0.8, static_cast<double>(std::max<std::int64_t>(m_estimates.stepsPerEpoch, 2)) * 1.3);
}

} // namespace gram
