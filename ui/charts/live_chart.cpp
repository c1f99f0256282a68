// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_chart.h"

#include "charts/plot_colors.h"
#include "charts/plot_input.h"
#include "charts/whole_ticker.h"
#include "theme.h"
#include "tokens.h"

#include <qcustomplot.h>

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace gram {

LiveChart::LiveChart(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_plot(new QCustomPlot(this))
    , m_lines(m_plot)
    , m_marks(m_plot)
    , m_input(new PlotInput(m_plot))
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
    for (QLabel *label : { m_title, m_legend }) { // a long text must not widen the window, nor be cut
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setWordWrap(true);
    }

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

    m_metric = makeButton("Metric", QStringLiteral("▾"), tr("Metric of the chart"), tr("Choose what the chart shows"));
    connect(m_metric, &QToolButton::clicked, this,
        [this] { m_metrics->popup(m_metric->mapToGlobal(QPoint(0, m_metric->height()))); });
    m_more = makeButton("More", QStringLiteral("⋯"), tr("More for the chart"),
        tr("Scale, values, copying and exporting of the chart"));
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_enlarge = makeButton("Enlarge", {}, tr("Enlarge the chart"), {});
    connect(m_enlarge, &QToolButton::clicked, this, &LiveChart::enlargeRequested);
    makePlot();
    makeMenus();
    setPlace(Place::Large);

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    for (QToolButton *button : { m_metric, m_more, m_enlarge })
        head->addWidget(button, 0, Qt::AlignTop);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, spaceSmall, spaceSmall, spaceSmall);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    applyPlotColors(m_plot, this);
    m_lines.useLook(palette(), font());
}

QToolButton *LiveChart::makeButton(const char *name, const QString &text, const QString &accessible,
    const QString &help)
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
    m_plot->setMinimumSize(120, 70);
    m_plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    m_crosshair = new QCPItemStraightLine(m_plot);
    m_crosshair->setLayer(QStringLiteral("overlay"));
    m_crosshair->setVisible(false);
    m_crosshair->setPen(QPen(palette().color(QPalette::Text), 1));
    for (QCPItemPosition *position : { m_crosshair->point1, m_crosshair->point2 })
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);

    connect(m_input, &PlotInput::crosshairMoved, this, &LiveChart::crosshairMoved);
    connect(m_input, &PlotInput::crosshairLeft, this, &LiveChart::crosshairLeft);
    connect(m_input, &PlotInput::resetRequested, this, &LiveChart::resetRequested);
    connect(m_input, &PlotInput::enlargeRequested, this, &LiveChart::enlargeRequested);
    connect(m_input, &PlotInput::clicked, this, [this] {
        if (m_place == Place::Small)
            Q_EMIT enlargeRequested();
    });
    connect(m_input, &PlotInput::menuRequested, this, [this](const QPoint &place) { m_menu->popup(place); });
    connect(m_input, &PlotInput::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_input, &PlotInput::resized, this, &LiveChart::onPlotResized);
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this](const QCPRange &range) {
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
    m_logAction = add("LogY", tr("Logarithmic &y Axis"));
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
    m_lines.clear();
    m_legend->setText(view.legend);
    setTitle(view.title);
    updateTexts();
    resetZoom();
}

void LiveChart::setTitle(const QString &title)
{
    if (m_fullTitle == title)
        return;
    m_fullTitle = title;
    updateTexts();
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

/// A small chart says no more than its title; all that it leaves out is in the title's help.
void LiveChart::updateTexts()
{
    const bool small = m_place == Place::Small;
    // A unit that depends on the data stands nowhere else.
    const QString unit = m_view.unit.isEmpty() ? m_yLabel : QString();
    const QString shortTitle = unit.isEmpty() || m_view.shortTitle.isEmpty()
        ? m_view.shortTitle
        : tr("%1, %2", "a short title, its unit").arg(m_view.shortTitle, unit);
    m_title->setText(small && !shortTitle.isEmpty() ? shortTitle : m_fullTitle);
    m_legend->setVisible(!small && !m_legend->text().isEmpty());
    // Not on the plot, where it would cover what is being read off.
    m_title->setToolTip(QStringLiteral("<p>%1</p>").arg(m_fullTitle.toHtmlEscaped())
        + (m_legend->text().isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(m_legend->text().toHtmlEscaped()))
        + (small ? tr("<p>A click makes this the large chart; so does Enter.</p>") : QString())
        + tr("<p>Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and "
             "drag: zoom into the box. Double click: show everything; on this title: enlarge.</p>"
             "<p>Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; "
             "Enter enlarge.</p>"));
}

void LiveChart::setAxisLabels(const QString &x, const QString &y)
{
    const bool otherUnit = m_yLabel != y;
    m_xLabel = x;
    m_yLabel = y;
    if (otherUnit)
        updateTexts();
    placeLabels();
}

/// A small chart has the large one's x and no room for a label of y, which a title says as well: none rather than a
/// part of one.
void LiveChart::placeLabels()
{
    const bool large = m_place != Place::Small;
    const bool fits = QFontMetrics(m_plot->yAxis->labelFont()).horizontalAdvance(m_yLabel) <= m_plot->height();
    const QString x = large ? m_xLabel : QString();
    const QString y = large && fits ? m_yLabel : QString();
    if (m_plot->xAxis->label() == x && m_plot->yAxis->label() == y)
        return;
    m_plot->xAxis->setLabel(x);
    m_plot->yAxis->setLabel(y);
    m_lines.touch();
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

void LiveChart::setPlace(Place place)
{
    m_place = place;
    const bool small = place == Place::Small;
    m_enlarge->setIcon(glyphIcon(small ? Glyph::Swap
            : place == Place::Page     ? Glyph::Shrink
                                       : Glyph::Enlarge,
        palette()));
    m_enlarge->setAccessibleName(small ? tr("Make this the large chart") : tr("Enlarge the chart"));
    m_enlarge->setToolTip(small    ? tr("Make this the large chart")
            : place == Place::Page ? tr("Show all of the charts again (Esc)")
                                   : tr("Let this chart fill the page"));
    m_enlargeAction->setText(small ? tr("Make It the &Large Chart")
            : place == Place::Page ? tr("Show A&ll of the Charts")
                                   : tr("En&large"));
    for (QToolButton *button : { m_metric, m_more }) // by a right click, and when it is the large one
        button->setVisible(!small);
    m_lines.setNamed(!small);
    updateTexts();
    placeLabels();
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
    m_lines.begin(low, high, log);
    m_log = log;
}

void LiveChart::setMarks(const std::vector<ChartMark> &marks)
{
    if (m_marks.show(marks, m_place != Place::Small, palette()))
        m_lines.touch();
}

void LiveChart::end(const QString &empty)
{
    m_lines.end();
    const bool any = !m_lines.isEmpty();
    const auto scale = m_log ? QCPAxis::stLogarithmic : QCPAxis::stLinear;
    m_updating = true;
    if (m_plot->xAxis->scaleType() != scale) {
        m_plot->xAxis->setScaleType(scale);
        m_lines.touch();
    }
    m_plot->xAxis->setRange(m_lines.low(), m_lines.high());
    if (!m_yFixed)
        fitY();
    useTickers();
    m_updating = false;
    m_lines.markGaps(m_logY);

    QStringList legends { m_view.legend, m_bandLegend, m_lines.hasGaps() ? tr("✕ not a number") : QString() };
    legends.removeAll(QString());
    const QString legend = legends.join(QStringLiteral("   "));
    if (m_legend->text() != legend) {
        m_legend->setText(legend);
        m_legend->setToolTip(legend);
        updateTexts();
    }
    m_empty->setText(any ? QString() : empty);
    m_empty->setVisible(!any);
    if (m_plot->axisRect()->visible() != any) {
        m_plot->axisRect()->setVisible(any);
        m_lines.touch();
    }
    m_lines.redraw();
}

void LiveChart::fitY()
{
    const auto extent = m_lines.extent(m_logY);
    if (!extent)
        return;
    const auto [lowest, highest] = *extent;
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
    const auto use = [](QCPAxis *axis, int ticks, bool whole) {
        // powers of ten, where there are some; on less than that they would be too few
        const bool decades = axis->scaleType() == QCPAxis::stLogarithmic
            && axis->range().upper > 50 * axis->range().lower;
        const bool has = !axis->ticker().dynamicCast<QCPAxisTickerLog>().isNull();
        const bool isWhole = !axis->ticker().dynamicCast<WholeTicker>().isNull();
        if (decades && !has)
            axis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
        else if (!decades && (has || isWhole != whole))
            axis->setTicker(QSharedPointer<QCPAxisTicker>(whole ? new WholeTicker : new QCPAxisTicker));
        axis->ticker()->setTickCount(ticks);
    };
    use(m_plot->xAxis, std::clamp(columns() / 60, 3, 8), m_wholeX); // five-digit steps must not run together
    use(m_plot->yAxis, std::clamp(m_plot->axisRect()->height() / 30, 3, 8), false);
}

void LiveChart::resetZoom()
{
    m_yFixed = false;
    m_refit = true;
    m_lines.touch();
}

void LiveChart::setCrosshair(std::optional<double> x)
{
    if (!x && !m_crosshair->visible())
        return;
    m_input->setCrosshair(x);
    m_crosshair->setVisible(x.has_value());
    if (x) {
        m_crosshair->point1->setCoords(*x, 0);
        m_crosshair->point2->setCoords(*x, 1);
    }
    m_crosshair->layer()->replot();
}

void LiveChart::setBoxZoom(bool on)
{
    m_input->setBoxZoom(on);
}

QRect LiveChart::plotGeometry() const
{
    return m_plot->axisRect()->rect().translated(m_plot->mapTo(this, QPoint(0, 0)));
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

void LiveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPlotColors(m_plot, this);
        m_crosshair->setPen(QPen(palette().color(QPalette::Text), 1));
        m_lines.useLook(palette(), font());
        m_marks.useColors(palette());
        setPlace(m_place);
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    }
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    onPlotResized();
}

void LiveChart::onPlotResized()
{
    placeLabels();
    m_empty->setGeometry(m_plot->rect().adjusted(6, 2, -6, -2));
}

double LiveChart::shareOf(double x) const
{
    const QRect rect = m_plot->axisRect()->rect();
    return (m_plot->xAxis->coordToPixel(x) - rect.left()) / std::max(1, rect.width());
}

} // namespace gram
