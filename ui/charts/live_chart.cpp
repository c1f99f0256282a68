// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_chart.h"

#include "charts/plot_colors.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace gram {

namespace {

QCPScatterStyle scatter(const RunStyle &style, bool hollow, const QColor &background, double size)
{
    static constexpr std::array shapes { QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare,
                                         QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond };
    return QCPScatterStyle(shapes[static_cast<std::size_t>(style.marker)], QPen(style.color, 1.2),
                           QBrush(hollow ? background : style.color), size);
}

void setPoints(QCPGraph *graph, const std::vector<QPointF> &points)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF &p : points)
        data.append(QCPGraphData(p.x(), p.y()));
    graph->data()->set(data, true);
}

} // namespace

LiveChart::LiveChart(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_plot(new QCustomPlot(this))
    , m_empty(new QLabel(m_plot))
{
    setObjectName(name);
    setAccessibleName(title);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_title, m_legend }) // a long text must not widen the window
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTitle(title);

    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_plot->setObjectName(name + QStringLiteral("Plot"));
    m_plot->setAccessibleName(title);
    m_plot->setToolTip(tr("<p>Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. "
                          "Double click: show everything.</p>"));
    // Lines with antialiasing cost ten times as much without it.
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setMinimumSize(120, 90);
    m_plot->xAxis->ticker()->setTickCount(4); // five-digit steps must not run together
    m_plot->yAxis->ticker()->setTickCount(5);
    m_plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    connect(m_plot, &QCustomPlot::mouseWheel, this, &LiveChart::chooseZoomAxis);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LiveChart::resetRequested);
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange &range) {
                if (!m_updating)
                    Q_EMIT xRangeChosen(range.lower, range.upper);
            });
    connect(m_plot->yAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [this] { m_yFixed = m_yFixed || !m_updating; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot, 1);
    applyPlotColors(m_plot, this);
}

void LiveChart::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void LiveChart::setLegend(const QString &legend)
{
    m_legendText = legend;
    m_legend->setText(legend);
    m_legend->setToolTip(legend);
}

void LiveChart::setAxisLabels(const QString &x, const QString &y)
{
    m_plot->xAxis->setLabel(x);
    m_plot->yAxis->setLabel(y);
}

int LiveChart::columns() const
{
    return std::max(50, m_plot->axisRect()->width());
}

void LiveChart::begin(double low, double high)
{
    m_plot->clearGraphs();
    m_low = low;
    m_high = high;
    m_any = false;
    m_notFinite.clear();
    m_lowest = std::numeric_limits<double>::infinity();
    m_highest = -m_lowest;
}

void LiveChart::addLine(const ThinnedSeries &series, const QPen &pen)
{
    if (series.line.empty())
        return;
    QCPGraph *graph = m_plot->addGraph();
    graph->setPen(pen);
    if (series.line.size() == 1) // nothing to join yet
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 4));
    setPoints(graph, series.line);
    note(series);
}

void LiveChart::addMarkers(const ThinnedSeries &series, const RunStyle &style, bool hollow,
                           const QPen &pen)
{
    if (series.line.empty())
        return;
    QCPGraph *graph = m_plot->addGraph();
    graph->setPen(pen);
    if (pen.style() == Qt::NoPen)
        graph->setLineStyle(QCPGraph::lsNone);
    const bool crowded = static_cast<int>(series.line.size()) * 9 > columns();
    graph->setScatterStyle(
        scatter(style, hollow, palette().color(QPalette::Base), crowded ? 4 : 7));
    setPoints(graph, series.line);
    note(series);
}

void LiveChart::note(const ThinnedSeries &series)
{
    m_any = true;
    m_notFinite.insert(m_notFinite.end(), series.notFinite.begin(), series.notFinite.end());
    for (const QPointF &p : series.line) {
        if (std::isnan(p.y()))
            continue;
        m_lowest = std::min(m_lowest, p.y());
        m_highest = std::max(m_highest, p.y());
    }
}

void LiveChart::end(const QString &empty)
{
    m_updating = true;
    m_plot->xAxis->setRange(m_low, m_high > m_low ? m_high : m_low + 1);
    if (!m_yFixed)
        fitY();
    m_updating = false;
    markNotFinite();
    m_legend->setText(m_notFinite.empty() ? m_legendText
                                          : tr("%1   ✕ not a number").arg(m_legendText));
    m_empty->setText(m_any ? QString() : empty);
    m_empty->setVisible(!m_any);
    m_plot->axisRect()->setVisible(m_any);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LiveChart::fitY()
{
    if (!(m_lowest <= m_highest))
        return;
    double low = m_fit == Fit::FromZero ? 0 : m_lowest;
    double high = m_highest;
    if (high - low <= 1e-12 * std::abs(high)) {
        const double half = std::max(std::abs(high) * 0.05, 1e-3);
        low -= m_fit == Fit::FromZero ? 0 : half;
        high += half;
    }
    const double margin = (high - low) * 0.06;
    m_plot->yAxis->setRange(m_fit == Fit::FromZero ? 0 : low - margin, high + margin);
}

void LiveChart::markNotFinite()
{
    if (m_notFinite.empty())
        return;
    const QCPRange range = m_plot->yAxis->range();
    std::vector<QPointF> points;
    for (const double x : m_notFinite)
        points.emplace_back(x, range.lower + range.size() * 0.03);
    QCPGraph *graph = m_plot->addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCross, palette().color(QPalette::Text), 8));
    setPoints(graph, points);
}

void LiveChart::chooseZoomAxis(QWheelEvent *event)
{
    const bool overY = event->position().x() < m_plot->axisRect()->left();
    const bool y = overY || event->modifiers().testFlag(Qt::ShiftModifier);
    m_plot->axisRect()->setRangeZoom(y ? Qt::Vertical : Qt::Horizontal);
    if (overY) // outside of the plot's rectangle, where QCustomPlot itself does not zoom
        m_plot->yAxis->scaleRange(event->angleDelta().y() > 0 ? 0.85 : 1 / 0.85);
    if (overY)
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LiveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPlotColors(m_plot, this);
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    }
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_empty->setGeometry(m_plot->rect().adjusted(16, 8, -16, -8));
}

} // namespace gram
