// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_chart.h"

#include "board/figure_words.h"
#include "charts/plot_colors.h"
#include "charts/plot_labels.h"
#include "charts/run_scatter.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double grip = 7; // pixels on either side of the line
constexpr double decimals = 1e4; // of a value, as it is shown

} // namespace

TargetChart::TargetChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_names(new EndLabels(m_plot))
    , m_empty(new QLabel(m_plot))
{
    setObjectName(QStringLiteral("targetChart"));
    m_plot->setObjectName(QStringLiteral("targetPlot"));
    m_plot->setAccessibleName(tr("Quality over training time"));
    m_plot->setToolTip(tr("<p>Drag the line, or move it with the arrow keys: the marks tell when each run first "
                          "evaluated to that value.</p>"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->setMinimumSize(200, 120);
    m_plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->ticker()->setTickCount(5);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    m_names->setLayer(QStringLiteral("overlay"));
    m_plot->installEventFilter(this);
    keepLabelsApart(m_plot);
    // After the texts have their places.
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] {
        m_names->place(
            ends(), [this](double left, double right) { return taken(left, right); }, m_plot->axisRect()->right());
    });
    m_empty->setObjectName(QStringLiteral("targetEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    redraw();
}

void TargetChart::setComparison(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    m_comparison = comparison;
    m_runs = runs;
    redraw();
}

void TargetChart::redraw()
{
    m_plot->clearItems();
    m_plot->clearGraphs();
    m_line = nullptr;
    applyPlotColors(m_plot, this);
    m_plot->xAxis->setLabel(tr("training time, s"));
    m_plot->yAxis->setLabel(metricTitle(m_comparison.metric));
    const bool any = !m_comparison.metric.empty();
    m_empty->setVisible(!any);
    m_empty->setText(tr("None of these runs has been evaluated yet. Quality over training time appears here after "
                        "their first evaluation."));
    m_plot->axisRect()->setVisible(any);
    if (any) {
        for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
            const RunStyle style = runStyle(m_runs[i].number, palette());
            QCPGraph *graph = m_plot->addGraph();
            graph->setPen(style.pen(runLineWidth()));
            graph->setScatterStyle(runScatter(style, style.color, runMarkerSize()));
            for (const QualityPoint &point : m_comparison.runs[i].quality)
                graph->addData(point.seconds, point.value);
        }
        fitAxes();
        m_line = new QCPItemStraightLine(m_plot);
        m_line->setPen(QPen(palette().color(QPalette::Text), m_plot->hasFocus() ? 2 : 1.2));
        m_line->point1->setCoords(0, m_comparison.target);
        m_line->point2->setCoords(1, m_comparison.target);
        auto *label = new QCPItemText(m_plot);
        label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        label->position->setTypeY(QCPItemPosition::ptPlotCoords);
        label->position->setCoords(0.995, m_comparison.target);
        label->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        label->setText(metricText(m_comparison.target));
        label->setColor(palette().color(QPalette::Text));
        label->setFont(font());
        addReached();
    }
    m_names->setLook(font(), palette());
    m_names->fitColumn(ends(), m_plot->width());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void TargetChart::fitAxes()
{
    double last = 0;
    double lowest = m_comparison.target;
    double highest = m_comparison.target;
    for (const ComparedRun &run : m_comparison.runs) {
        for (const QualityPoint &point : run.quality) {
            last = std::max(last, point.seconds);
            lowest = std::isfinite(lowest) ? std::min(lowest, point.value) : point.value;
            highest = std::isfinite(highest) ? std::max(highest, point.value) : point.value;
        }
    }
    const double margin = std::max((highest - lowest) * 0.12, 0.002);
    m_plot->xAxis->setRange(0, last > 0 ? last * 1.05 : 1);
    if (!m_dragging) // else the line would run away from the pointer
        m_plot->yAxis->setRange(lowest - margin, highest + margin);
}

/// From the first evaluation that reached the value down to the time axis.
void TargetChart::addReached()
{
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
        const auto &reached = m_comparison.runs[i].reached;
        if (!reached)
            continue;
        const QColor color = runStyle(m_runs[i].number, palette()).color;
        double value = m_comparison.target;
        for (const QualityPoint &point : m_comparison.runs[i].quality)
            if (point.step == reached->step)
                value = point.value;
        auto *drop = new QCPItemLine(m_plot);
        drop->setPen(QPen(color, 1, Qt::DashLine));
        drop->start->setCoords(reached->seconds, value);
        drop->end->setTypeX(QCPItemPosition::ptPlotCoords);
        drop->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        drop->end->setCoords(reached->seconds, 1);
        auto *text = new QCPItemText(m_plot);
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(reached->seconds, 1);
        const bool right = reached->seconds > m_plot->xAxis->range().center();
        text->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        text->setText(secondsText(reached->seconds));
        text->setColor(palette().color(QPalette::Text));
        QFont small = font();
        small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.9));
        text->setFont(small);
    }
}

std::vector<EndLabels::End> TargetChart::ends() const
{
    std::vector<EndLabels::End> ends;
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
        const std::vector<QualityPoint> &quality = m_comparison.runs[i].quality;
        if (!quality.empty() && m_plot->yAxis->range().contains(quality.back().value))
            ends.push_back({ { m_plot->xAxis->coordToPixel(quality.back().seconds),
                                 m_plot->yAxis->coordToPixel(quality.back().value) },
                m_runs[i].number, m_runs[i].name });
    }
    return ends;
}

/// By the lines and their markers, by what leads down from where the value is reached, by the texts and by the
/// value's own line.
std::vector<EndLabels::Span> TargetChart::taken(double left, double right) const
{
    const double target = m_plot->yAxis->coordToPixel(m_comparison.target);
    std::vector<EndLabels::Span> spans { { target - 1, target + 1 } };
    for (int i = 0; i < m_plot->itemCount(); ++i) {
        const auto *text = qobject_cast<const QCPItemText *>(m_plot->item(i));
        if (!text || !text->visible())
            continue;
        const QPointF from = text->topLeft->pixelPosition(), to = text->bottomRight->pixelPosition();
        if (to.x() >= left && from.x() <= right)
            spans.push_back({ from.y(), to.y() });
    }
    const double marker = runMarkerSize() / 2;
    for (const ComparedRun &run : m_comparison.runs) {
        QPointF before;
        for (std::size_t i = 0; i < run.quality.size(); ++i) {
            const QPointF at(m_plot->xAxis->coordToPixel(run.quality[i].seconds),
                m_plot->yAxis->coordToPixel(run.quality[i].value));
            if (at.x() + marker >= left && at.x() - marker <= right)
                spans.push_back({ at.y() - marker, at.y() + marker });
            if (run.reached && run.quality[i].step == run.reached->step && at.x() >= left && at.x() <= right)
                spans.push_back({ at.y(), static_cast<double>(m_plot->axisRect()->rect().bottom()) });
            const double from = std::max(left, before.x()), to = std::min(right, at.x());
            if (i > 0 && from < to) {
                const double slope = (at.y() - before.y()) / (at.x() - before.x());
                const double a = before.y() + slope * (from - before.x()), b = before.y() + slope * (to - before.x());
                spans.push_back({ std::min(a, b), std::max(a, b) });
            }
            before = at;
        }
    }
    return spans;
}

bool TargetChart::isOnLine(const QPoint &position) const
{
    return m_line && m_plot->axisRect()->rect().contains(position)
        && std::abs(m_plot->yAxis->coordToPixel(m_comparison.target) - position.y()) <= grip;
}

void TargetChart::moveTo(double value)
{
    value = std::round(value * decimals) / decimals;
    if (value != m_comparison.target)
        Q_EMIT targetRequested(value);
}

/// A pixel, but no less than the last decimal.
double TargetChart::keyStep() const
{
    return std::max(1 / decimals, m_plot->yAxis->range().size() / std::max(1, m_plot->axisRect()->height()));
}

bool TargetChart::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_line)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_dragging = mouse->button() == Qt::LeftButton && isOnLine(mouse->pos());
        break;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_plot->setCursor(m_dragging || isOnLine(mouse->pos()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
        if (m_dragging) {
            const QRect rect = m_plot->axisRect()->rect();
            moveTo(m_plot->yAxis->pixelToCoord(std::clamp(mouse->pos().y(), rect.top(), rect.bottom())));
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        m_dragging = false;
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int steps = key == Qt::Key_Up ? 1
            : key == Qt::Key_Down           ? -1
            : key == Qt::Key_PageUp         ? 10
            : key == Qt::Key_PageDown       ? -10
                                            : 0;
        if (steps == 0)
            break;
        moveTo(m_comparison.target + steps * keyStep());
        return true;
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_line->setPen(QPen(palette().color(QPalette::Text), event->type() == QEvent::FocusIn ? 2 : 1.2));
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TargetChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void TargetChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_empty->setGeometry(m_plot->rect().adjusted(16, 8, -16, -8));
    m_names->fitColumn(ends(), m_plot->width());
}

} // namespace gram
