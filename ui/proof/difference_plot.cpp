// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference_plot.h"

#include "proof/proof_text.h"
#include "runs/run_style.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace gram {

DifferencePlot::DifferencePlot(QWidget *parent)
    : PlotWithTable(QStringLiteral("proofDifferences"), tr("Largest relative difference by layer"), parent)
{
    plot()->yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot()->xAxis->grid()->setVisible(false);
    setToolTip(tr("<p>|E2E − Single-step| at most, relative to the tensor's largest entry. Float64 "
                  "rounds about 10⁹ times finer "
                  "than float32: were the two gradients really different, the bars of both would "
                  "be alike.</p>"));
    showProof({});
}

void DifferencePlot::showProof(const GradientProof &proof)
{
    m_proof = proof;
    setLegend(proof.parts.empty() ? tr("not computed") : tr("■ float32   ▨ float64   ┅ what rounding explains"));
    QList<QStringList> rows;
    const QLocale locale;
    for (std::size_t p = 0; p < proof.parts.size(); ++p) {
        QStringList row { partText(proof.parts[p]),
            locale.toString(static_cast<qlonglong>(proof.parts[p].parameters)) };
        for (const GradientComparison &c : proof.comparisons)
            row += locale.toString(c.differences[p], 'g', 3);
        rows += row;
    }
    setTable({ tr("part"), tr("parameters"), tr("float32"), tr("float64") }, rows);
    redraw();
}

void DifferencePlot::draw()
{
    plot()->axisRect()->setVisible(!m_proof.parts.empty());
    if (m_proof.parts.empty())
        return;
    const auto parts = static_cast<double>(m_proof.parts.size());
    const QSharedPointer<QCPAxisTickerText> labels(new QCPAxisTickerText);
    int widest = 1;
    for (const GradientPart &part : m_proof.parts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(partText(part)) + 12);
    const auto room = static_cast<std::size_t>(std::max(1, (plot()->width() - 70) / widest));
    const std::size_t every = (m_proof.parts.size() + room - 1) / room;
    for (std::size_t p = 0; p < m_proof.parts.size(); ++p)
        if (p % every == 0)
            labels->addTick(static_cast<double>(p), partText(m_proof.parts[p]));
    plot()->xAxis->setTicker(labels);
    plot()->xAxis->setRange(-0.6, parts - 0.4);
    const double width = 0.8 / static_cast<double>(m_proof.comparisons.size());
    double low = 1, high = 0;
    for (const GradientComparison &c : m_proof.comparisons) {
        high = std::max(high, c.tolerance);
        for (const double difference : c.differences) {
            if (difference > 0)
                low = std::min(low, difference);
            high = std::max(high, difference);
        }
    }
    low = std::min(low, high) / 30;
    for (std::size_t way = 0; way < m_proof.comparisons.size(); ++way) {
        const GradientComparison &c = m_proof.comparisons[way];
        const QColor color = runStyle(c.dtype == Dtype::Float32 ? 1 : 2, palette()).color;
        auto *bars = new QCPBars(plot()->xAxis, plot()->yAxis);
        bars->setWidth(width * 0.9);
        bars->setBaseValue(low);
        bars->setPen(QPen(color, 1));
        bars->setBrush(QBrush(color, c.dtype == Dtype::Float32 ? Qt::SolidPattern : Qt::BDiagPattern));
        for (std::size_t p = 0; p < m_proof.parts.size(); ++p) {
            const double x = static_cast<double>(p) + (static_cast<double>(way) - 0.5) * width;
            if (c.differences[p] > 0) {
                bars->addData(x, c.differences[p]);
                continue;
            }
            // Equal to the last bit, for which a log scale has no place; or not a number.
            auto *text = new QCPItemText(plot());
            text->position->setCoords(x, low);
            text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
            text->setText(QLocale().toString(c.differences[p]));
            text->setColor(palette().color(QPalette::Text));
            text->setFont(plot()->xAxis->tickLabelFont());
        }
        auto *limit = new QCPItemLine(plot());
        limit->setPen(QPen(color, 1, Qt::DashLine));
        limit->start->setCoords(-0.6, c.tolerance);
        limit->end->setCoords(parts - 0.4, c.tolerance);
    }
    plot()->yAxis->setRange(low, high * 3);
    useDecades(plot()->yAxis);
}

} // namespace gram
