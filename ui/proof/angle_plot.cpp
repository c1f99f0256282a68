// SPDX-License-Identifier: GPL-3.0-or-later
#include "angle_plot.h"

#include "charts/plot_labels.h"
#include "runs/run_style.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace gram {

namespace {
constexpr double smallest = 0.001; // degrees, in a label; the table has them all
}

AnglePlot::AnglePlot(QWidget *parent)
    : PlotWithTable(QStringLiteral("proofAngles"), tr("Multi-step's angle, by N"), parent)
{
    plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
    keepLabelsApart(plot());
    setToolTip(tr("<p>Between the encoder's gradient that the regression onto N batches' "
                  "pseudo-targets gives, and the sum of "
                  "E2E's over the same N batches. Both begin with the same weights, and only the "
                  "CF module is updated on the "
                  "way. For N = 1 they are the same.</p>"
                  "<p>The rows of the item table move by plain descent here, whatever the item optimizer: by "
                  "the item rate times the gradient, so that the angle does not depend on earlier steps.</p>"));
    showAngles({});
}

void AnglePlot::showAngles(const std::vector<LatencyAngle> &angles)
{
    m_angles = angles;
    setLegend(angles.empty() ? tr("not computed") : tr("● computed in float64"));
    const QLocale locale;
    QList<QStringList> rows;
    for (const LatencyAngle &a : angles)
        rows += { locale.toString(static_cast<qlonglong>(a.latency)), locale.toString(a.degrees, 'g', 4),
            locale.toString(a.cosine, 'g', 6), locale.toString(a.pseudoLength, 'g', 3),
            locale.toString(a.trueLength, 'g', 3) };
    setTable({ tr("N"), tr("degrees"), tr("cosine"), tr("‖pseudo-gradient‖"), tr("‖true gradient‖") }, rows);
    redraw();
}

void AnglePlot::draw()
{
    plot()->axisRect()->setVisible(!m_angles.empty());
    if (m_angles.empty())
        return;
    plot()->xAxis->setLabel(tr("latency N, in batches"));
    plot()->yAxis->setLabel(tr("degrees"));
    const QSharedPointer<QCPAxisTickerText> labels(new QCPAxisTickerText);
    QCPGraph *graph = plot()->addGraph();
    const QColor color = runStyle(3, palette()).color;
    graph->setPen(QPen(color, 1, Qt::DotLine));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 8));
    double highest = 0;
    for (const LatencyAngle &a : m_angles) {
        const auto n = static_cast<double>(a.latency);
        graph->addData(n, a.degrees);
        labels->addTick(n, QLocale().toString(static_cast<qlonglong>(a.latency)));
        highest = std::max(highest, a.degrees);
        auto *text = new QCPItemText(plot());
        text->position->setCoords(n, a.degrees);
        text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        text->setText(a.degrees < smallest ? tr("below %1°").arg(QLocale().toString(smallest))
                                           : tr("%1°").arg(QLocale().toString(a.degrees, 'g', 2)));
        text->setColor(palette().color(QPalette::Text));
        text->setFont(plot()->xAxis->tickLabelFont());
    }
    plot()->xAxis->setTicker(labels);
    plot()->xAxis->setRange(static_cast<double>(m_angles.front().latency) / 1.5,
        static_cast<double>(m_angles.back().latency) * 1.5);
    plot()->yAxis->setRange(-0.05 * std::max(highest, 1.0), 1.3 * std::max(highest, 1.0));
}

} // namespace gram
