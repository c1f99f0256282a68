// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_chart.h"

#include "charts/plot_colors.h"
#include "charts/run_graph.h"
#include "theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace gram {

namespace {

QCPScatterStyle scatter(const QColor &color, int marker, bool hollow, const QColor &background, double size)
{
    static constexpr std::array shapes { QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare,
                                         QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond };
    return QCPScatterStyle(shapes[static_cast<std::size_t>(marker)], QPen(color, 1.2),
                           QBrush(hollow ? background : color), size);
}

} // namespace

LiveChart::LiveChart(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_plot(new QCustomPlot(this))
    , m_table(new QTableWidget(this))
    , m_empty(new QLabel(m_plot))
    , m_metrics(new QMenu(tr("&Metric"), this))
    , m_menu(new QMenu(this))
    , m_metricChoice(new QActionGroup(this))
{
    setObjectName(name);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_legend->setObjectName(name + QStringLiteral("Legend"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_title, m_legend }) // a long text must not widen the window
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);

    auto *metric = makeButton("Metric", QStringLiteral("▾"), tr("Metric of the chart"), tr("Choose what the chart shows"));
    connect(metric, &QToolButton::clicked, this,
            [this, metric] { m_metrics->popup(metric->mapToGlobal(QPoint(0, metric->height()))); });
    auto *more = makeButton("More", QStringLiteral("⋯"), tr("More for the chart"),
                            tr("Scale, values, copying and exporting of the chart"));
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_enlarge = makeButton("Enlarge", {}, tr("Enlarge the chart"), {});
    connect(m_enlarge, &QToolButton::clicked, this, &LiveChart::enlargeRequested);
    makePlot();
    makeMenus();
    setEnlarged(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(metric);
    head->addWidget(more);
    head->addWidget(m_enlarge);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    applyPlotColors(m_plot, this);
}

QToolButton *LiveChart::makeButton(const char *name, const QString &text, const QString &accessible, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName() + QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(accessible);
    button->setToolTip(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void LiveChart::makePlot()
{
    m_plot->setObjectName(objectName() + QStringLiteral("Plot"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->installEventFilter(this);
    // Lines with antialiasing cost ten times as much without it.
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setInteractions(QCP::iRangeDrag);
    m_plot->setMinimumSize(120, 70);
    m_plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    // Below everything, the raw lines of smoothed ones; above, on a buffer of their own, those of
    // the runs that train, so that the others need not be drawn again and again.
    m_plot->addLayer(QStringLiteral("behind"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limBelow);
    m_plot->addLayer(QStringLiteral("live"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_live = m_plot->layer(QStringLiteral("live"));
    m_live->setMode(QCPLayer::lmBuffered);
    m_crosshair = new QCPItemStraightLine(m_plot);
    m_crosshair->setLayer(QStringLiteral("overlay"));
    m_crosshair->setVisible(false);
    m_crosshair->setPen(QPen(palette().color(QPalette::Text), 1));
    for (QCPItemPosition *position : { m_crosshair->point1, m_crosshair->point2 })
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);

    connect(m_plot, &QCustomPlot::mouseWheel, this, &LiveChart::zoom);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { m_drawn = ranges(); });
    connect(m_plot, &QCustomPlot::mouseMove, this, &LiveChart::moveCrosshair);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LiveChart::resetRequested);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        const bool box = event->button() == Qt::LeftButton
            && (m_boxZoom || event->modifiers().testFlag(Qt::ShiftModifier));
        m_plot->setSelectionRectMode(box ? QCP::srmZoom : QCP::srmNone);
    });
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange &range) {
                if (!m_updating)
                    Q_EMIT xRangeChosen(range.lower, range.upper);
            });
    connect(m_plot->yAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        if (m_updating)
            return;
        m_yFixed = true;
        useTickers();
    });
}

void LiveChart::makeMenus()
{
    const auto add = [this](const char *name, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(objectName() + QLatin1String(name));
        return action;
    };
    m_menu->addMenu(m_metrics);
    m_logAction = add("LogY", tr("&Logarithmic y Axis"));
    m_logAction->setCheckable(true);
    connect(m_logAction, &QAction::triggered, this, &LiveChart::logYToggled);
    m_valuesAction = add("Values", tr("Show &Values"));
    m_valuesAction->setCheckable(true);
    connect(m_valuesAction, &QAction::triggered, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        Q_EMIT valuesRequested();
    });
    m_enlargeAction = add("EnlargeAction", {});
    connect(m_enlargeAction, &QAction::triggered, this, &LiveChart::enlargeRequested);
    connect(add("ShowAll", tr("Show &All")), &QAction::triggered, this, &LiveChart::resetRequested);
    m_menu->addSeparator();
    connect(add("CopyImage", tr("&Copy Image")), &QAction::triggered, this, &LiveChart::copyImageRequested);
    connect(add("CopyValues", tr("Copy Values as &Text")), &QAction::triggered, this, &LiveChart::copyValuesRequested);
    connect(add("Export", tr("&Export…")), &QAction::triggered, this, &LiveChart::exportRequested);
}

void LiveChart::setViews(const std::vector<ChartView> &views)
{
    for (const ChartView &view : views) {
        if (view.metrics.size() == 1 && m_metricChoice->actions().size() > 1
            && m_metricChoice->actions().constLast()->property("several").toBool())
            m_metrics->addSeparator();
        QAction *action = m_metrics->addAction(view.title);
        action->setCheckable(true);
        action->setActionGroup(m_metricChoice);
        action->setData(view.key);
        action->setProperty("several", view.metrics.size() > 1);
        action->setObjectName(objectName() + QStringLiteral("Shows_") + view.key);
        connect(action, &QAction::triggered, this, [this, key = view.key] { Q_EMIT viewRequested(key); });
    }
}

void LiveChart::setView(const ChartView &view)
{
    m_view = view;
    for (QAction *action : m_metricChoice->actions())
        action->setChecked(action->data().toString() == view.key);
    for (auto &[id, line] : m_lines)
        remove(line);
    m_lines.clear();
    m_legend->setVisible(!view.legend.isEmpty());
    setTitle(view.title);
    resetZoom();
}

void LiveChart::setTitle(const QString &title)
{
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    // Not on the plot, where it would cover what is being read off.
    m_title->setToolTip(tr("<p>%1</p><p>Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and "
                           "drag: zoom into the box. Double click: show everything; on this title: enlarge.</p>"
                           "<p>Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; "
                           "Enter enlarge.</p>")
                            .arg(title.toHtmlEscaped()));
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void LiveChart::setAxisLabels(const QString &x, const QString &y)
{
    if (m_plot->xAxis->label() == x && m_plot->yAxis->label() == y)
        return;
    m_plot->xAxis->setLabel(x);
    m_plot->yAxis->setLabel(y);
    m_allChanged = true;
}

void LiveChart::setLogY(bool log)
{
    m_logAction->setChecked(log);
    if (m_logY == log)
        return;
    m_logY = log;
    m_plot->yAxis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    resetZoom();
}

void LiveChart::setEnlarged(bool enlarged)
{
    m_enlarge->setIcon(glyphIcon(enlarged ? Glyph::Shrink : Glyph::Enlarge, palette()));
    m_enlarge->setProperty("enlarged", enlarged);
    m_enlarge->setToolTip(enlarged ? tr("Show all of the charts again (Esc)") : tr("Let this chart fill the page"));
    m_enlargeAction->setText(enlarged ? tr("Show A&ll of the Charts") : tr("En&large"));
}

bool LiveChart::showsValues() const
{
    return m_stack->currentWidget() == m_table;
}

void LiveChart::setValues(const QStringList &headers, const QList<QStringList> &rows)
{
    if (m_table->columnCount() != headers.size()) {
        m_table->setColumnCount(static_cast<int>(headers.size()));
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    }
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *cell = m_table->item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
                m_table->setItem(row, column, cell);
            }
            if (cell->text() != rows[row][column])
                cell->setText(rows[row][column]);
            cell->setToolTip(rows[row][column]);
        }
    }
}

int LiveChart::columns() const
{
    return std::max(50, m_plot->axisRect()->width());
}

void LiveChart::begin(double low, double high, bool log)
{
    m_log = log;
    m_low = low;
    m_high = high > low ? high : low + 1;
    if (m_log && !(m_low > 0))
        m_low = std::min(1.0, m_high / 10);
    // Half as much again on either side and somewhat finer than a pixel, so that moving about needs
    // no other points, nor does each turn of the wheel.
    const auto to = [log](double x) { return log ? std::log(x) : x; };
    const auto from = [log](double x) { return log ? std::exp(x) : x; };
    const double size = to(m_high) - to(m_low);
    const double column = size / columns();
    const double thinned = (to(m_range.high) - to(m_range.low)) / std::max(1, m_range.columns);
    const bool holds = m_rangeNumber > 0 && m_range.log == log && m_low >= m_range.low && m_high <= m_range.high
        && thinned <= column * 1.15 && thinned >= column * 0.5;
    if (!holds) {
        m_range = { from(to(m_low) - size / 2), from(to(m_high) + size / 2), columns() * 5 / 2, log };
        ++m_rangeNumber;
    }
    for (auto &[id, line] : m_lines)
        line.used = false;
}

bool LiveChart::keepLine(const LineId &id, const LineStyle &style, quint64 stamp)
{
    Line &line = m_lines[id];
    line.used = true;
    if (line.style == style && line.stamp == stamp && line.rangeNumber == m_rangeNumber)
        return true;
    if (line.style != style)
        m_allChanged = true;
    line.style = style;
    line.stamp = stamp;
    line.rangeNumber = m_rangeNumber;
    m_filling = &line;
    return false;
}

void LiveChart::setLine(const LineId &id, const ThinnedSeries &series)
{
    Line &line = *m_filling;
    line.notFinite = series.notFinite;
    (line.style->live ? m_liveChanged : m_allChanged) = true;
    if (series.line.empty()) {
        remove(line);
        return;
    }
    if (!line.graph) {
        line.graph = new RunGraph(m_plot->xAxis, m_plot->yAxis);
        line.graph->setAdaptiveSampling(false); // thinned already
        m_allChanged = true;
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(series.line.size()));
    for (const QPointF &p : series.line)
        data.append(QCPGraphData(p.x(), p.y()));
    line.graph->data()->set(data, true);
    applyStyle(id, line, data.size());
}

void LiveChart::applyStyle(const LineId &id, Line &line, qsizetype points)
{
    const LineStyle &style = *line.style;
    line.graph->setPen(style.pen);
    line.graph->setLineStyle(style.pen.style() == Qt::NoPen ? QCPGraph::lsNone : QCPGraph::lsLine);
    if (style.marker) {
        const bool crowded = points * 9 > columns();
        line.graph->setScatterStyle(scatter(style.pen.color(), *style.marker, style.hollow,
                                            palette().color(QPalette::Base), crowded ? 4 : 7));
    } else if (points == 1) { // nothing to join yet
        line.graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, style.pen.color(), 4));
    } else {
        line.graph->setScatterStyle(QCPScatterStyle::ssNone);
    }
    QCPLayer *layer = style.live ? m_live : m_plot->layer(id.behind ? QStringLiteral("behind") : QStringLiteral("main"));
    if (line.graph->layer() != layer) {
        line.graph->setLayer(layer);
        m_allChanged = true;
    }
}

void LiveChart::remove(Line &line)
{
    if (!line.graph)
        return;
    m_plot->removeGraph(line.graph);
    line.graph = nullptr;
    m_allChanged = true;
}

void LiveChart::end(const QString &empty)
{
    bool any = false;
    bool anyGap = false;
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        if (!it->second.used) {
            remove(it->second);
            it = m_lines.erase(it);
            continue;
        }
        any = any || it->second.graph;
        anyGap = anyGap || !it->second.notFinite.empty();
        ++it;
    }
    const auto scale = m_log ? QCPAxis::stLogarithmic : QCPAxis::stLinear;
    m_updating = true;
    if (m_plot->xAxis->scaleType() != scale) {
        m_plot->xAxis->setScaleType(scale);
        m_allChanged = true;
    }
    m_plot->xAxis->setRange(m_low, m_high);
    if (!m_yFixed)
        fitY();
    useTickers();
    m_updating = false;
    m_allChanged = m_allChanged || m_drawn != ranges();
    markNotFinite();

    m_legend->setText(!anyGap ? m_view.legend
                      : m_view.legend.isEmpty() ? tr("✕ not a number")
                                                : tr("%1   ✕ not a number").arg(m_view.legend));
    m_legend->setToolTip(m_legend->text());
    m_legend->setVisible(!m_legend->text().isEmpty());
    m_empty->setText(any ? QString() : empty);
    m_empty->setVisible(!any);
    if (m_plot->axisRect()->visible() != any) {
        m_plot->axisRect()->setVisible(any);
        m_allChanged = true;
    }
    if (m_allChanged)
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    else if (m_liveChanged)
        m_live->replot();
    m_allChanged = false;
    m_liveChanged = false;
}

void LiveChart::fitY()
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const auto &[id, line] : m_lines) {
        if (!line.graph)
            continue;
        const auto &data = *line.graph->data();
        const auto last = data.findEnd(m_high, false);
        for (auto it = data.findBegin(m_low, false); it != last; ++it) {
            if (std::isnan(it->value) || (m_logY && it->value <= 0))
                continue;
            lowest = std::min(lowest, it->value);
            highest = std::max(highest, it->value);
        }
    }
    if (!(lowest <= highest))
        return;
    QCPRange range;
    if (m_logY) {
        const double margin = std::pow(std::max(highest / lowest, 1.05), 0.06);
        range = QCPRange(lowest / margin, highest * margin);
    } else {
        double low = m_view.fromZero ? std::min(0.0, lowest) : lowest;
        double high = highest;
        if (high - low <= 1e-12 * std::abs(high)) {
            const double half = std::max(std::abs(high) * 0.05, 1e-3);
            low -= m_view.fromZero ? 0 : half;
            high += half;
        }
        const double margin = (high - low) * 0.06;
        range = QCPRange(m_view.fromZero && low == 0 ? 0 : low - margin, high + margin);
    }
    // As long as the data fit well the range stays: another one means to draw everything again.
    const QCPRange now = m_plot->yAxis->range();
    const bool fits = !m_refit && lowest >= now.lower && highest <= now.upper
        && (m_logY ? std::log(range.upper / range.lower) > 0.7 * std::log(now.upper / now.lower)
                   : range.size() > 0.7 * now.size());
    if (!fits)
        m_plot->yAxis->setRange(range);
    m_refit = false;
}

void LiveChart::useTickers()
{
    const auto use = [](QCPAxis *axis, int ticks) {
        // powers of ten, where there are some; on less than that they would be too few
        const bool decades = axis->scaleType() == QCPAxis::stLogarithmic
            && axis->range().upper > 50 * axis->range().lower;
        const bool has = !axis->ticker().dynamicCast<QCPAxisTickerLog>().isNull();
        if (decades && !has)
            axis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
        else if (!decades && has)
            axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        axis->ticker()->setTickCount(ticks);
    };
    use(m_plot->xAxis, std::clamp(columns() / 60, 3, 8)); // five-digit steps must not run together
    use(m_plot->yAxis, std::clamp(m_plot->axisRect()->height() / 30, 3, 8));
}

void LiveChart::markNotFinite()
{
    std::vector<double> where;
    for (const auto &[id, line] : m_lines)
        where.insert(where.end(), line.notFinite.begin(), line.notFinite.end());
    if (where.empty()) {
        if (m_marks) {
            m_plot->removeGraph(m_marks);
            m_marks = nullptr;
            m_allChanged = true;
        }
        return;
    }
    std::sort(where.begin(), where.end());
    if (!m_marks) {
        m_marks = m_plot->addGraph();
        m_marks->setLineStyle(QCPGraph::lsNone);
        m_allChanged = true;
    }
    m_marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, palette().color(QPalette::Text), 8));
    const QCPRange range = m_plot->yAxis->range();
    const double y = m_logY ? range.lower * std::pow(range.upper / range.lower, 0.03) : range.lower + range.size() * 0.03;
    m_allChanged = m_allChanged || m_marks->dataCount() != static_cast<int>(where.size());
    QVector<QCPGraphData> data;
    for (const double x : where)
        data.append(QCPGraphData(x, y));
    m_marks->data()->set(data, true);
}

void LiveChart::resetZoom()
{
    m_yFixed = false;
    m_refit = true;
    m_allChanged = true;
}

void LiveChart::setCrosshair(std::optional<double> x)
{
    if (!x && !m_crosshair->visible())
        return;
    m_crosshair->setVisible(x.has_value());
    if (x) {
        m_crosshair->point1->setCoords(*x, 0);
        m_crosshair->point2->setCoords(*x, 1);
    }
    m_crosshair->layer()->replot();
}

QRect LiveChart::plotGeometry() const
{
    return m_plot->axisRect()->rect().translated(m_plot->mapTo(this, QPoint(0, 0)));
}

void LiveChart::zoom(QWheelEvent *event)
{
    const QRect rect = m_plot->axisRect()->rect();
    const QPointF at = event->position();
    const bool overY = at.x() < rect.left() && rect.top() <= at.y() && at.y() <= rect.bottom();
    if (!m_plot->axisRect()->visible() || (!overY && !rect.contains(at.toPoint())))
        return;
    // with Shift some systems make a horizontal wheel of it
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const double factor = std::pow(0.85, turned / 120.0);
    if (overY || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_plot->yAxis->scaleRange(factor, m_plot->yAxis->pixelToCoord(at.y()));
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    } else { // drawn with the points of the new range, by the next refresh
        m_plot->xAxis->scaleRange(factor, m_plot->xAxis->pixelToCoord(at.x()));
    }
}

std::array<double, 4> LiveChart::ranges() const
{
    const QCPRange x = m_plot->xAxis->range();
    const QCPRange y = m_plot->yAxis->range();
    return { x.lower, x.upper, y.lower, y.upper };
}

void LiveChart::moveCrosshair(QMouseEvent *event)
{
    if (m_plot->axisRect()->visible() && m_plot->axisRect()->rect().contains(event->pos()))
        Q_EMIT crosshairMoved(m_plot->xAxis->pixelToCoord(event->position().x()));
    else
        Q_EMIT crosshairLeft();
}

bool LiveChart::press(QKeyEvent *event)
{
    if (!m_plot->axisRect()->visible())
        return false;
    QCPAxis *x = m_plot->xAxis;
    QCPAxis *y = m_plot->yAxis;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const QRect rect = m_plot->axisRect()->rect();
    const auto move = [](QCPAxis *axis, double share) {
        const QCPRange range = axis->range();
        if (axis->scaleType() == QCPAxis::stLogarithmic) {
            const double factor = std::pow(range.upper / range.lower, share);
            axis->setRange(range.lower * factor, range.upper * factor);
        } else {
            axis->setRange(range.lower + range.size() * share, range.upper + range.size() * share);
        }
    };
    const auto readAt = [&](double pixel) {
        Q_EMIT crosshairMoved(x->pixelToCoord(std::clamp(pixel, double(rect.left()), double(rect.right()))));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int way = event->key() == Qt::Key_Left ? -1 : 1;
        if (shift) {
            move(x, way * 0.1);
        } else {
            const double now = m_crosshair->visible() ? x->coordToPixel(m_crosshair->point1->coords().x())
                                                      : rect.center().x();
            readAt(now + way * (event->modifiers().testFlag(Qt::ControlModifier) ? 1 : 5));
            return true;
        }
        break;
    }
    case Qt::Key_Home:
        readAt(rect.left());
        return true;
    case Qt::Key_End:
        readAt(rect.right());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(y, event->key() == Qt::Key_Up ? 0.1 : -0.1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        x->scaleRange(0.8);
        break;
    case Qt::Key_Minus:
        x->scaleRange(1 / 0.8);
        break;
    case Qt::Key_0:
        Q_EMIT resetRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeRequested();
        return true;
    default:
        return false;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

bool LiveChart::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return press(static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu: // QCustomPlot does not pass it on
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::Leave:
        Q_EMIT crosshairLeft();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        if (event->type() == QEvent::FocusOut)
            Q_EMIT crosshairLeft();
        break;
    case QEvent::Resize:
        m_empty->setGeometry(m_plot->rect().adjusted(16, 8, -16, -8));
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void LiveChart::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void LiveChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() < m_stack->y()) // on the title; those in the plot do not come here
        Q_EMIT enlargeRequested();
}

void LiveChart::paintEvent(QPaintEvent *)
{
    if (!m_plot->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(m_stack->geometry().adjusted(-1, -1, 0, 0));
}

void LiveChart::draw(QCPPainter *painter, const QRect &rect)
{
    QPalette paper(Qt::white);
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        paper.setColor(role, Qt::black);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::PlaceholderText, QColor(0x50, 0x50, 0x50));
    const bool crosshair = m_crosshair->visible();
    m_crosshair->setVisible(false);
    const auto useBackground = [this](const QColor &background) { // hollow markers show it
        for (auto &[id, line] : m_lines) {
            if (!line.graph || !line.style->hollow)
                continue;
            QCPScatterStyle style = line.graph->scatterStyle();
            style.setBrush(background);
            line.graph->setScatterStyle(style);
        }
    };
    applyPlotColors(m_plot, paper, font());
    useBackground(Qt::white);
    if (m_marks)
        m_marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, Qt::black, 8));

    painter->save();
    painter->translate(rect.topLeft());
    const int line = fontMetrics().height() + 2;
    int top = 0;
    painter->setPen(Qt::black);
    painter->setFont(m_title->font());
    painter->drawText(QRect(4, top, rect.width() - 8, line), Qt::AlignLeft | Qt::AlignVCenter, m_title->text());
    top += line;
    painter->setFont(font());
    if (!m_legend->text().isEmpty()) {
        painter->drawText(QRect(4, top, rect.width() - 8, line), Qt::AlignLeft | Qt::AlignVCenter, m_legend->text());
        top += line;
    }
    if (m_plot->axisRect()->visible()) {
        painter->translate(0, top);
        m_plot->toPainter(painter, rect.width(), rect.height() - top);
    } else {
        painter->drawText(QRect(16, top, rect.width() - 32, rect.height() - top), Qt::AlignCenter | Qt::TextWordWrap,
                          m_empty->text());
    }
    painter->restore();

    m_crosshair->setVisible(crosshair);
    applyPlotColors(m_plot, this);
    useBackground(palette().color(QPalette::Base));
    if (m_marks)
        m_marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, palette().color(QPalette::Text), 8));
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LiveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPlotColors(m_plot, this);
        m_crosshair->setPen(QPen(palette().color(QPalette::Text), 1));
        for (auto &[id, line] : m_lines)
            line.style.reset(); // hollow markers are filled with the background
        setEnlarged(m_enlarge->property("enlarged").toBool());
        m_allChanged = true;
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
