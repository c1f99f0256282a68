// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram_plot.h"

#include "dataset/dataset_text.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace gram {

namespace {

constexpr int mostLabels = 6; // of the x axis: six-digit ones must not run together

/// Shows on both backgrounds, is told from text by those who see few colours, and bears lines in
/// the text's colour.
const QColor barColor(0x00, 0x72, 0xb2);

} // namespace

HistogramPlot::HistogramPlot(const QString &name, const QString &title, QWidget *parent)
    : PlotWithTable(name, title, parent)
{
    plot()->yAxis->setNumberFormat(QStringLiteral("gb"));
}

void HistogramPlot::showHistogram(const Histogram &histogram, const QString &values, const QString &counted)
{
    m_histogram = histogram;
    m_values = values;
    m_counted = counted;
    setLegend(histogram.counts.empty()
            ? tr("no values")
            : tr("━ median %1   ┅ mean %2")
                  .arg(numberText(histogram.median), QLocale().toString(histogram.mean, 'f', 1)));
    const auto all = std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::int64_t { 0 });
    QList<QStringList> rows;
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const std::int64_t count = histogram.counts[bin];
        const double share = all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0;
        rows += { binText(histogram, bin), numberText(count), percentText(share) };
    }
    setTable({ values, counted, tr("share") }, rows);
    redraw();
}

/// Whether most of the bars would be flat beside the highest.
bool HistogramPlot::isSkewed() const
{
    std::vector<std::int64_t> counts;
    std::copy_if(m_histogram.counts.begin(), m_histogram.counts.end(), std::back_inserter(counts),
        [](std::int64_t count) { return count > 0; });
    if (counts.empty())
        return false;
    std::sort(counts.begin(), counts.end());
    return counts.back() > 20 * counts[(counts.size() - 1) / 2];
}

/// In bars: the whole number v is the middle of [v, v + 1).
double HistogramPlot::positionOf(double value) const
{
    const auto &edges = m_histogram.edges;
    const double at = std::clamp(value + 0.5, static_cast<double>(edges.front()), static_cast<double>(edges.back()));
    std::size_t bin = 0;
    while (bin + 2 < edges.size() && static_cast<double>(edges[bin + 1]) <= at)
        ++bin;
    const auto low = static_cast<double>(edges[bin]), high = static_cast<double>(edges[bin + 1]);
    return static_cast<double>(bin) + (at - low) / (high - low);
}

void HistogramPlot::addMarker(double value, Qt::PenStyle style)
{
    auto *line = new QCPItemStraightLine(plot());
    line->setPen(QPen(palette().color(QPalette::Text), 1.5, style));
    const double x = positionOf(value);
    line->point1->setTypeX(QCPItemPosition::ptPlotCoords);
    line->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->point2->setTypeX(QCPItemPosition::ptPlotCoords);
    line->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->point1->setCoords(x, 0);
    line->point2->setCoords(x, 1);
}

void HistogramPlot::draw()
{
    const auto &edges = m_histogram.edges;
    const auto &counts = m_histogram.counts;
    plot()->axisRect()->setVisible(!counts.empty());
    if (counts.empty())
        return;

    const bool logarithmic = isSkewed();
    const bool singles = edges.back() - edges.front() == static_cast<std::int64_t>(counts.size());
    // the last range may be longer than even ones
    const bool growing = counts.size() > 2 && edges[counts.size() - 1] - edges[counts.size() - 2] > edges[1] - edges[0];
    plot()->xAxis->setLabel(growing ? tr("%1, in ranges that grow").arg(m_values) : m_values);
    // Where a low plot has no room for all of it, the ticks tell the scale.
    const QString scaled = logarithmic ? tr("%1, log scale").arg(m_counted) : m_counted;
    const bool fits = QFontMetrics(plot()->yAxis->labelFont()).horizontalAdvance(scaled) <= plot()->height();
    plot()->yAxis->setLabel(fits ? scaled : m_counted);

    const QSharedPointer<QCPAxisTickerText> labels(new QCPAxisTickerText);
    const std::size_t every = (counts.size() + mostLabels - 1) / mostLabels;
    for (std::size_t i = 0; i < counts.size(); i += every)
        labels->addTick(static_cast<double>(i) + (singles ? 0.5 : 0), numberText(edges[i]));
    plot()->xAxis->setTicker(labels);
    plot()->xAxis->grid()->setVisible(false);
    plot()->xAxis->setRange(0, static_cast<double>(counts.size()));

    const auto highest = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
    plot()->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic) {
        plot()->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
        plot()->yAxis->setRange(0.5, highest * 2); // a bar of one is seen
    } else {
        const QSharedPointer<QCPAxisTicker> ticker(new QCPAxisTicker);
        ticker->setTickCount(std::min(4, static_cast<int>(highest))); // no half texts
        plot()->yAxis->setTicker(ticker);
        plot()->yAxis->setRange(0, highest * 1.08);
    }

    auto *bars = new QCPBars(plot()->xAxis, plot()->yAxis);
    bars->setWidth(counts.size() > 60 ? 1 : 0.88);
    bars->setPen(Qt::NoPen);
    bars->setBrush(barColor);
    for (std::size_t i = 0; i < counts.size(); ++i)
        bars->addData(static_cast<double>(i) + 0.5, static_cast<double>(counts[i]));
    addMarker(static_cast<double>(m_histogram.median), Qt::SolidLine);
    addMarker(m_histogram.mean, Qt::DashLine);
}

} // namespace gram
