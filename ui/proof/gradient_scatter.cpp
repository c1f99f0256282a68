// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradient_scatter.h"

#include "proof/proof_text.h"
#include "runs/run_style.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

GradientScatter::GradientScatter(QWidget *parent)
    : PlotWithTable(QStringLiteral("proofScatter"), tr("E2E against Single-step"), parent)
{
    for (QCPAxis *axis : { plot()->xAxis, plot()->yAxis })
        axis->setScaleType(QCPAxis::stLogarithmic);
    setToolTip(tr("<p>A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On "
                  "the line both are equal. The "
                  "smallest are sums that nearly cancel, where rounding shows first.</p>"));
    showComparison({}, Dtype::Float32);
}

void GradientScatter::showComparison(const GradientProof &proof, Dtype dtype)
{
    const auto found = std::find_if(proof.comparisons.begin(), proof.comparisons.end(),
        [dtype](const GradientComparison &c) { return c.dtype == dtype; });
    m_points = found == proof.comparisons.end() ? std::vector<GradientPoint>() : found->points;
    const auto opposed = std::count_if(m_points.begin(), m_points.end(),
        [](const GradientPoint &p) { return p.e2e * p.gram < 0; });
    const QLocale locale;
    setLegend(m_points.empty() ? tr("not computed")
                               : tr("%1 entries, %2 with opposite signs (×)")
                                     .arg(locale.toString(static_cast<qlonglong>(m_points.size())),
                                         locale.toString(static_cast<qlonglong>(opposed))));
    QList<QStringList> rows;
    for (const GradientPoint &p : m_points)
        rows += { partText(proof.parts[static_cast<std::size_t>(p.part)]), locale.toString(p.e2e, 'g', 9),
            locale.toString(p.gram, 'g', 9) };
    setTable({ tr("part"), tr("E2E"), tr("Single-step") }, rows);
    redraw();
}

void GradientScatter::draw()
{
    plot()->axisRect()->setVisible(!m_points.empty());
    if (m_points.empty())
        return;
    plot()->xAxis->setLabel(tr("|E2E|"));
    plot()->yAxis->setLabel(tr("|Single-step|"));
    double low = INFINITY, high = 0;
    for (const GradientPoint &p : m_points)
        for (const double value : { std::abs(p.e2e), std::abs(p.gram) }) {
            if (value > 0)
                low = std::min(low, value);
            high = std::max(high, value);
        }
    auto *equal = new QCPItemLine(plot());
    equal->setPen(QPen(secondaryTextColor(palette()), 1));
    equal->start->setCoords(low / 3, low / 3);
    equal->end->setCoords(high * 3, high * 3);
    QVector<double> x[2], y[2];
    for (const GradientPoint &p : m_points) {
        const int way = p.e2e * p.gram < 0 ? 1 : 0;
        x[way] += std::max(std::abs(p.e2e), low / 2); // zero by one way: at the edge
        y[way] += std::max(std::abs(p.gram), low / 2);
    }
    const QColor same = runStyle(2, palette()).color;
    for (int way = 0; way < 2; ++way) {
        QCPGraph *graph = plot()->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
        graph->setScatterStyle(way == 0 ? QCPScatterStyle(QCPScatterStyle::ssDisc, same, same, 3)
                                        : QCPScatterStyle(QCPScatterStyle::ssCross, runStyle(1, palette()).color, 7));
        graph->setData(x[way], y[way]);
    }
    plot()->xAxis->setRange(low / 3, high * 3);
    plot()->yAxis->setRange(low / 3, high * 3);
    for (QCPAxis *axis : { plot()->xAxis, plot()->yAxis })
        useDecades(axis);
}

} // namespace gram
