// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_panel.h"

#include "api/mode_traits.h"
#include "charts/live_chart.h"
#include "charts/value_readout.h"
#include "runs/run_model.h"

#include <qcustomplot.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr int refreshMs = 33;
constexpr int valuesMs = 500;
constexpr std::array firstViews { "loss", "speedup", "memory", "quality" };
constexpr std::array axisKeys { "steps", "epochs", "interactions", "training_time", "time_with_evaluations" };
constexpr std::array spans { 1, 5, 10, 20, 50, 100, 200, 500, 1000 };

/// Whether the run measures E2E now or will do so.
bool measuresBaseline(const RunData &run)
{
    return !traitsOf(run.config.mode).isReference && run.config.baselineSteps > 0 && !run.baseline
        && !run.hasEnded();
}

bool isTraining(const RunData &run)
{
    return !run.hasEnded();
}

double onAxis(double x, bool log)
{
    return log ? std::log(x) : x;
}

double fromAxis(double place, bool log)
{
    return log ? std::exp(place) : place;
}

} // namespace

ChartsPanel::ChartsPanel(const RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_views(chartViews())
    , m_charts { new LiveChart(QStringLiteral("lossChart"), this), new LiveChart(QStringLiteral("speedupChart"), this),
                 new LiveChart(QStringLiteral("memoryChart"), this), new LiveChart(QStringLiteral("qualityChart"), this) }
    , m_bar(new QToolBar(this))
    , m_axis(new QComboBox(this))
    , m_logX(new QToolButton(this))
    , m_smoothing(new QComboBox(this))
    , m_follow(new QToolButton(this))
    , m_boxZoom(new QToolButton(this))
    , m_grid(new QGridLayout(this))
    , m_legend(new QListWidget(this))
    , m_readout(new ValueReadout(this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    makeBar();

    m_legend->setObjectName(QStringLiteral("chartsLegend"));
    m_legend->setAccessibleName(tr("Runs drawn in the charts"));
    m_legend->setFlow(QListView::LeftToRight);
    m_legend->setWrapping(true);
    m_legend->setResizeMode(QListView::Adjust);
    m_legend->setSelectionMode(QAbstractItemView::NoSelection);
    m_legend->setFrameShape(QFrame::NoFrame);
    m_legend->setIconSize(QSize(26, 14));
    m_legend->setSpacing(1);
    m_legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->viewport()->setAutoFillBackground(false);
    m_legend->setFocusPolicy(Qt::TabFocus);

    m_grid->setContentsMargins(4, 2, 4, 2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(m_bar, 0, 0, 1, 2);
    m_grid->addWidget(m_legend, 3, 0, 1, 2);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setViews(m_views);
        m_charts[i]->setView(viewOf(QLatin1String(firstViews[i])));
        connectChart(m_charts[i]);
    }
    arrange();
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        if (m_readout->isVisible())
            stopReading();
        else if (m_enlarged)
            toggleEnlarged(m_enlarged);
    });

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartsPanel::beginRound);
    connect(&m_turn, &QTimer::timeout, this, &ChartsPanel::takeTurn);
    const auto forgetReferences = [this] {
        m_references.clear();
        schedule();
    };
    connect(m_runs, &RunModel::seriesChanged, this, &ChartsPanel::schedule);
    for (const auto signal : { &RunModel::rowsInserted, &RunModel::rowsRemoved })
        connect(m_runs, signal, this, forgetReferences);
    connect(m_runs, &RunModel::modelReset, this, forgetReferences);
    connect(m_runs, &RunModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() == 0 && last.row() == m_runs->rowCount() - 1) // more than one run's own figures
            m_references.clear();
        schedule();
    });
    m_sinceValues.start();
    updateRange();
    for (LiveChart *chart : m_charts)
        fill(chart);
    updateLegend();
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::makeBar()
{
    m_bar->setObjectName(QStringLiteral("chartsBar"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_axis->addItems({ tr("Steps"), tr("Epochs"), tr("Interactions"), tr("Training time"), tr("Time with evaluations") });
    m_axis->setObjectName(QStringLiteral("xAxis"));
    m_axis->setAccessibleName(tr("X axis of the charts"));
    m_axis->setToolTip(tr("<p>What the charts are drawn over. Training time leaves out pauses, evaluations and "
                          "loading; time with evaluations adds those that were made before.</p>"));
    for (QComboBox *box : { m_axis, m_smoothing }) { // the page is narrow, the list need not be
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_axis ? 9 : 7);
    }
    auto *axisLabel = new QLabel(tr("&X:", "axis"), this);
    axisLabel->setBuddy(m_axis);
    axisLabel->setContentsMargins(0, 0, 4, 0);

    const auto toggle = [](QToolButton *button, const char *name, const QString &text, const QString &accessible,
                           const QString &help) {
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(accessible);
        button->setToolTip(help);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    toggle(m_logX, "logX", tr("&log"), tr("Logarithmic x axis"),
           tr("<p>Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of "
              "the chart.</p>"));
    toggle(m_follow, "followLive", tr("&Follow"), tr("Follow the run in training"),
           tr("<p>Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop "
              "following.</p>"));
    toggle(m_boxZoom, "boxZoom", tr("&Box"), tr("Zoom into a box"),
           tr("<p>Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging "
              "moves the chart.</p>"));
    for (const int span : spans)
        m_smoothing->addItem(span == 1 ? tr("Unsmoothed") : tr("%n step(s)", nullptr, span), span);
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("<p>Smooths what is told of each step: an exponential moving average over about so "
                               "many steps, worked out from every step. The line as it was recorded stays faintly "
                               "behind it. Sums, peaks and evaluations are never smoothed.</p>"));
    for (QComboBox *box : { m_axis, m_smoothing })
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
    auto *reset = new QToolButton(this);
    reset->setObjectName(QStringLiteral("resetZoom"));
    reset->setText(tr("Show &all"));
    reset->setAccessibleName(tr("Show all of the data in the charts"));
    reset->setToolTip(tr("Undo zooming and moving (double click in a chart)"));
    reset->setAutoRaise(true);
    reset->setFocusPolicy(Qt::StrongFocus);
    auto *exporting = new QToolButton(this);
    exporting->setObjectName(QStringLiteral("exportCharts"));
    exporting->setText(tr("&Export"));
    exporting->setAccessibleName(tr("Copy or export the charts"));
    exporting->setToolTip(tr("Copy all of the charts, or write them as a picture or as a table of every point"));
    exporting->setAutoRaise(true);
    exporting->setFocusPolicy(Qt::StrongFocus);
    exporting->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(exporting);
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("exportPage", tr("&Export the Charts…")), &QAction::triggered, this, [this] { askForExport(nullptr); });
    connect(add("copyPageImage", tr("&Copy Image")), &QAction::triggered, this, [this] { copyImage(nullptr); });
    connect(add("copyPageValues", tr("Copy Values as &Text")), &QAction::triggered, this,
            [this] { copyValues(nullptr); });
    exporting->setMenu(menu);

    m_bar->addWidget(axisLabel);
    m_bar->addWidget(m_axis);
    m_bar->addWidget(m_logX);
    m_bar->addWidget(m_smoothing);
    m_bar->addWidget(m_follow);
    m_bar->addWidget(m_boxZoom);
    m_bar->addWidget(reset);
    m_bar->addWidget(exporting);

    const auto newAxis = [this] {
        m_fullHigh = 0;
        resetZoom();
    };
    connect(m_axis, &QComboBox::currentIndexChanged, this, newAxis);
    connect(m_logX, &QToolButton::toggled, this, newAxis);
    connect(m_smoothing, &QComboBox::currentIndexChanged, this, [this] { schedule(); });
    connect(m_follow, &QToolButton::toggled, this, &ChartsPanel::setFollowing);
    connect(m_boxZoom, &QToolButton::toggled, this, [this](bool on) {
        for (LiveChart *chart : m_charts)
            chart->setBoxZoom(on);
    });
    connect(reset, &QToolButton::clicked, this, &ChartsPanel::resetZoom);
}

void ChartsPanel::connectChart(LiveChart *chart)
{
    connect(chart, &LiveChart::resetRequested, this, &ChartsPanel::resetZoom);
    connect(chart, &LiveChart::xRangeChosen, this, &ChartsPanel::chooseRange);
    connect(chart, &LiveChart::viewRequested, this, [this, chart](const QString &key) {
        chart->setView(viewOf(key));
        schedule();
    });
    connect(chart, &LiveChart::logYToggled, this, [this, chart](bool on) {
        chart->setLogY(on);
        schedule();
    });
    connect(chart, &LiveChart::enlargeRequested, this, [this, chart] { toggleEnlarged(chart); });
    connect(chart, &LiveChart::valuesRequested, this, [this, chart] { fillValues(chart); });
    connect(chart, &LiveChart::copyImageRequested, this, [this, chart] { copyImage(chart); });
    connect(chart, &LiveChart::copyValuesRequested, this, [this, chart] { copyValues(chart); });
    connect(chart, &LiveChart::exportRequested, this, [this, chart] { askForExport(chart); });
    connect(chart, &LiveChart::crosshairMoved, this, [this, chart](double x) { readAt(chart, x); });
    connect(chart, &LiveChart::crosshairLeft, this, &ChartsPanel::stopReading);
}

const ChartView &ChartsPanel::viewOf(const QString &key) const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(),
                                 [&](const ChartView &view) { return view.key == key; });
    return it == m_views.end() ? m_views.front() : *it;
}

ChartAxis ChartsPanel::xAxis() const
{
    return static_cast<ChartAxis>(m_axis->currentIndex());
}

// --- what is shown where

void ChartsPanel::arrange()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        LiveChart *chart = m_charts[i];
        const bool shown = !m_enlarged || chart == m_enlarged;
        chart->setVisible(shown);
        chart->setEnlarged(chart == m_enlarged);
        m_grid->removeWidget(chart);
        if (m_enlarged && shown)
            m_grid->addWidget(chart, 1, 0, 2, 2);
        else if (shown)
            m_grid->addWidget(chart, 1 + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    for (const int i : { 0, 1 }) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setRowStretch(i + 1, 1);
    }
}

void ChartsPanel::toggleEnlarged(LiveChart *chart)
{
    m_enlarged = m_enlarged ? nullptr : chart;
    stopReading();
    arrange();
    schedule();
}

std::vector<LiveChart *> ChartsPanel::shownCharts() const
{
    return m_enlarged ? std::vector<LiveChart *> { m_enlarged }
                      : std::vector<LiveChart *>(m_charts.begin(), m_charts.end());
}

template<typename Fill>
void ChartsPanel::forShown(Fill &&fill) const
{
    for (const RunData &run : m_runs->runs())
        if (run.shown)
            fill(run);
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) { // hollow markers are filled with the background
        m_legend->viewport()->setAutoFillBackground(false);
        schedule();
    }
}

void ChartsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    schedule();
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    schedule();
}

// --- refreshing

void ChartsPanel::schedule()
{
    if (!m_waiting.empty()) {
        m_again = true;
        return;
    }
    if (!m_timer.isActive()) // a window that draws slowly still has half of the time for the user
        m_timer.start(static_cast<int>(std::max<qint64>(refreshMs, 2 * m_busyMs)));
}

void ChartsPanel::beginRound()
{
    m_busyMs = 0;
    if (!isVisible()) // shown again, it is drawn
        return;
    m_store.keepOnly(m_runs->runs());
    updateRange();
    updateLegend();
    m_waiting = shownCharts();
    takeTurn();
}

void ChartsPanel::takeTurn()
{
    if (m_waiting.empty())
        return;
    m_clock.start();
    LiveChart *chart = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    fill(chart);
    m_busyMs += m_clock.elapsed();
    if (!m_waiting.empty()) {
        m_turn.start();
    } else if (m_again) {
        m_again = false;
        schedule();
    }
}

double ChartsPanel::dataEnd() const
{
    double end = 0;
    forShown([&](const RunData &run) { end = std::fmax(end, m_store.lastX(run, xAxis())); });
    return end;
}

QPair<double, double> ChartsPanel::fullRange()
{
    const bool log = m_logX->isChecked();
    double low = std::numeric_limits<double>::quiet_NaN();
    bool training = false;
    forShown([&](const RunData &run) {
        training = training || isTraining(run);
        if (log)
            low = std::fmin(low, m_store.firstX(run, xAxis()));
    });
    const double end = dataEnd();
    // Room to grow into: another range means to draw everything again, at each step.
    if (!training)
        m_fullHigh = end * 1.035;
    else if (end > m_fullHigh || end * 1.3 < m_fullHigh)
        m_fullHigh = end * 1.1;
    return { log ? low * 0.95 : 0, m_fullHigh > 0 ? m_fullHigh : 1 };
}

void ChartsPanel::updateRange()
{
    forShown([this](const RunData &run) { m_store.update(run); });
    const QPair<double, double> full = fullRange();
    if (m_follow->isChecked()) {
        const bool log = m_logX->isChecked();
        const double end = dataEnd();
        if (end > 0) {
            if (!m_chosen) {
                const double size = (onAxis(full.second, log) - onAxis(full.first, log)) / 5;
                m_chosen = qMakePair(fromAxis(onAxis(end, log) - size, log), end);
            }
            const double size = onAxis(m_chosen->second, log) - onAxis(m_chosen->first, log);
            if (end > m_chosen->second || onAxis(m_chosen->second, log) - onAxis(end, log) > size * 0.5) {
                const double high = onAxis(end, log) + size * 0.12; // in jumps, as above
                m_chosen = qMakePair(fromAxis(high - size, log), fromAxis(high, log));
            }
        }
    }
    const QPair<double, double> range = m_chosen ? *m_chosen : full;
    m_low = range.first;
    m_high = range.second;
}

void ChartsPanel::chooseRange(double low, double high)
{
    m_chosen = qMakePair(low, high);
    if (m_follow->isChecked() && high < dataEnd()) { // moved back: to look at something
        const QSignalBlocker blocker(m_follow);
        m_follow->setChecked(false);
    }
    schedule();
}

void ChartsPanel::setFollowing(bool on)
{
    if (on && m_chosen && m_chosen->second < dataEnd()) { // the same width, at the end
        const bool log = m_logX->isChecked();
        const double size = onAxis(m_chosen->second, log) - onAxis(m_chosen->first, log);
        m_chosen = qMakePair(fromAxis(onAxis(dataEnd(), log) - size, log), dataEnd());
    }
    schedule();
}

void ChartsPanel::resetZoom()
{
    m_chosen.reset();
    {
        const QSignalBlocker blocker(m_follow);
        m_follow->setChecked(false);
    }
    for (LiveChart *chart : m_charts)
        chart->resetZoom();
    schedule();
}

void ChartsPanel::fill(LiveChart *chart)
{
    describe(chart);
    chart->begin(m_low, m_high, m_logX->isChecked());
    forShown([&](const RunData &run) {
        m_store.update(run);
        fillRun(chart, run);
    });
    chart->end(emptyText(chart));
    if (chart->showsValues() && m_sinceValues.elapsed() >= valuesMs)
        fillValues(chart);
}

void ChartsPanel::fillRun(LiveChart *chart, const RunData &run)
{
    const ChartView &view = chart->view();
    const RunStyle style = runStyle(run.number);
    static constexpr std::array otherLines { Qt::DashLine, Qt::DotLine };
    for (std::size_t i = 0; i < view.metrics.size(); ++i) {
        const ChartMetric metric = view.metrics[i];
        const double scale = scaleOf(chart, run, metric);
        if (scale == 0)
            continue;
        LiveChart::LineStyle line;
        line.live = isTraining(run);
        line.pen = i == 0 ? style.pen() : QPen(style.color, 1, otherLines[i - 1]);
        if (isOfEvaluations(metric)) {
            line.marker = style.marker;
            if (i > 0 && !isOfEvaluations(view.metrics[0])) {
                line.pen.setStyle(Qt::NoPen); // beside a line of the steps
            } else if (i > 0) {
                line.pen.setStyle(Qt::DotLine);
                line.hollow = true;
            }
        }
        const int span = spanOf(metric);
        const auto stamp = static_cast<quint64>(qHashMulti(0, m_store.stamp(run, metric), m_axis->currentIndex(), scale, span));
        const LiveChart::LineId raw { run.id, metric, span > 1 };
        LiveChart::LineStyle rawStyle = line;
        if (span > 1) {
            QColor faint = style.color;
            faint.setAlphaF(0.35F);
            rawStyle.pen = QPen(faint, 1);
        }
        if (!chart->keepLine(raw, rawStyle, stamp)) {
            ThinnedSeries points = m_store.thinned(run, metric, xAxis(), chart->range(), scale);
            if (isOfEvaluations(metric)) {
                // an undefined metric (no cold item, say) is absent, not a failure
                points.notFinite.clear();
                std::erase_if(points.line, [](const QPointF &p) { return std::isnan(p.y()); });
            }
            chart->setLine(raw, points);
        }
        const LiveChart::LineId smooth { run.id, metric, false };
        if (span > 1 && !chart->keepLine(smooth, line, stamp))
            chart->setLine(smooth, m_store.smoothed(run, metric, xAxis(), chart->range(), scale, span));
    }
}

double ChartsPanel::secondsOfBaseline(const RunData &run, QString *text)
{
    auto it = m_references.find(run.id);
    if (it == m_references.end()) {
        const auto found = m_runs->referenceFor(run.config, &run);
        it = m_references.emplace(run.id, found ? Reference { found->secondsPerStep, found->text } : Reference()).first;
    }
    if (text)
        *text = it->second.text;
    return it->second.secondsPerStep;
}

double ChartsPanel::scaleOf(const LiveChart *chart, const RunData &run, ChartMetric metric)
{
    // in a chart of the speedup, R is the limit of what has one
    if (metric == ChartMetric::Speedup
        || (metric == ChartMetric::Redundancy && chart->view().metrics.front() == ChartMetric::Speedup)) {
        const double seconds = secondsOfBaseline(run);
        return metric == ChartMetric::Speedup ? seconds : seconds > 0 ? 1 : 0;
    }
    if (!isMemory(metric))
        return 1;
    std::uint64_t highest = 0;
    forShown([&](const RunData &other) {
        if (!other.steps.empty())
            highest = std::max({ highest, other.steps.back().peakMemoryBytes, other.steps.back().residentBytes });
    });
    return highest >= (std::uint64_t { 1 } << 30) ? 1.0 / (1 << 30) : 1.0 / (1 << 20);
}

void ChartsPanel::describe(LiveChart *chart)
{
    const ChartView &view = chart->view();
    const ChartMetric first = view.metrics.front();
    QString unit = view.unit;
    if (first == ChartMetric::Speedup) {
        QSet<QString> references;
        forShown([&](const RunData &run) {
            QString text;
            if (secondsOfBaseline(run, &text) > 0)
                references.insert(text);
        });
        chart->setTitle(references.isEmpty()       ? tr("Speedup vs E2E")
                            : references.size() == 1 ? tr("Speedup vs %1").arg(*references.begin())
                                                     : tr("Speedup vs E2E, several baselines"));
    } else if (isMemory(first)) {
        unit = scaleOf(chart, {}, first) < 1.0 / (1 << 20) ? tr("GiB") : tr("MiB");
        QString device;
        bool severalDevices = false;
        forShown([&](const RunData &run) {
            const QString on = run.config.device == "cpu" ? tr("CPU") : tr("GPU");
            severalDevices = severalDevices || (!device.isEmpty() && device != on);
            device = on;
        });
        if (view.metrics.size() > 1)
            chart->setTitle(severalDevices || device.isEmpty() ? tr("Memory of the tensors")
                                                               : tr("Memory of the tensors on the %1").arg(device));
    }
    chart->setAxisLabels(axisTitle(xAxis()), unit);
}

QString ChartsPanel::emptyText(const LiveChart *chart)
{
    bool measuring = false;
    bool waiting = false;
    bool anyGram = false;
    bool baselineRuns = false; // an E2E run that the others will be measured against
    forShown([&](const RunData &run) {
        measuring = measuring || measuresBaseline(run);
        waiting = waiting || !run.hasEnded();
        anyGram = anyGram || !traitsOf(run.config.mode).isReference;
        baselineRuns = baselineRuns || (traitsOf(run.config.mode).isReference && !run.hasEnded());
    });
    const ChartMetric first = chart->view().metrics.front();
    if (first == ChartMetric::Loss)
        return measuring ? tr("E2E is measured first, then the run trains and its loss appears here.")
            : waiting    ? tr("The run is being prepared; its loss appears here.")
                         : tr("Press Start: the loss of each step appears here.");
    if (first == ChartMetric::Speedup)
        return measuring ? tr("E2E is measured first, then the run's speedup appears here.")
            : baselineRuns && anyGram ? tr("E2E trains as the baseline. The speedup of the other runs appears here when it "
                                           "has finished.")
            : anyGram ? tr("No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and "
                           "batch.")
                      : tr("E2E seconds per step by the run's own. Start a GRAM run to see how much faster it is.");
    if (isMemory(first))
        return tr("Memory in use and its peak appear here while a run trains.");
    if (isOfEvaluations(first))
        return chart->view().metrics.size() > 1
            ? tr("Validation AUC and cold-start AUC appear here after each evaluation.")
            : tr("This figure appears here after each evaluation, where the data and the task have it.");
    return tr("This figure appears here while a run trains.");
}

void ChartsPanel::updateLegend()
{
    const LegendEntries entries = legendEntries();
    bool same = m_legend->count() == entries.size();
    for (int i = 0; same && i < m_legend->count(); ++i)
        same = m_legend->item(i)->text() == entries[i].second
            && m_legend->item(i)->data(Qt::UserRole).toInt() == entries[i].first;
    if (!same) {
        m_legend->clear();
        for (const auto &[number, name] : entries) {
            auto *item = new QListWidgetItem(runIcon(number), name, m_legend);
            item->setData(Qt::UserRole, number);
            item->setFlags(Qt::ItemIsEnabled);
        }
    }
    m_legend->setVisible(!entries.isEmpty());
    // two rows at the most; the others can be scrolled to
    if (!entries.isEmpty()) {
        m_legend->doItemsLayout();
        const int row = m_legend->visualItemRect(m_legend->item(0)).height() + 2;
        const int bottom = m_legend->visualItemRect(m_legend->item(m_legend->count() - 1)).bottom()
            + m_legend->verticalScrollBar()->value();
        m_legend->setFixedHeight(bottom > row + 4 ? 2 * row + 2 : row + 2);
    }
}

LegendEntries ChartsPanel::legendEntries() const
{
    LegendEntries entries;
    forShown([&](const RunData &run) { entries.append({ run.number, run.name() }); });
    return entries;
}

// --- reading values off

int ChartsPanel::spanOf(ChartMetric metric) const
{
    return canBeSmoothed(metric) ? m_smoothing->currentData().toInt() : 1;
}

QString ChartsPanel::valueText(double value) const
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', 5) : QLocale().toString(value);
}

void ChartsPanel::readAt(LiveChart *chart, double x)
{
    if (xAxis() == ChartAxis::Steps || xAxis() == ChartAxis::Interactions)
        x = std::round(x);
    QStringList headers;
    for (const ChartMetric metric : chart->view().metrics) {
        headers << metricTitle(metric);
        if (spanOf(metric) > 1)
            headers << tr("smoothed");
    }
    QList<ValueReadout::Row> rows;
    forShown([&](const RunData &run) {
        m_store.update(run);
        ValueReadout::Row row { run.number, run.name(), {} };
        for (const ChartMetric metric : chart->view().metrics) {
            const double scale = scaleOf(chart, run, metric);
            const auto at = scale == 0 ? std::nullopt : m_store.placeAt(run, metric, xAxis(), x);
            row.values << (at ? valueText(metricValue(run, metric, *at) * scale) : tr("–"));
            if (const int span = spanOf(metric); span > 1)
                row.values << (at ? valueText(m_store.smoothedValue(run, metric, *at, span) * scale) : tr("–"));
        }
        rows << row;
    });
    if (rows.isEmpty())
        return;
    if (m_readout->parentWidget() != window()) // it may lie over what is beside the page
        m_readout->setParent(window());
    m_readout->setRows(tr("%1: %2").arg(axisTitle(xAxis()), QLocale().toString(x, 'g', 7)), headers, rows);
    for (LiveChart *other : shownCharts())
        other->setCrosshair(x);

    // beside the chart; where there is no room, in it on the other side of the crosshair
    const QRect area(chart->mapTo(window(), QPoint(0, 0)), chart->size());
    const QRect plot = chart->plotGeometry().translated(area.topLeft());
    const bool log = m_logX->isChecked();
    const double share = (onAxis(x, log) - onAxis(m_low, log)) / (onAxis(m_high, log) - onAxis(m_low, log));
    const int w = m_readout->width();
    int left = area.right() + 4;
    if (left + w > window()->width())
        left = area.left() - 4 - w;
    if (left < 0)
        left = share < 0.5 ? std::max(0, plot.right() - w - 4) : plot.left() + 4;
    const int top = std::clamp(plot.top(), 0, std::max(0, window()->height() - m_readout->height()));
    m_readout->move(left, top);
    m_readout->show();
    m_readout->raise();
    const QString text = m_readout->text();
    if (chart->accessibleDescription() != text) {
        chart->setAccessibleDescription(text);
        QAccessibleEvent event(chart, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartsPanel::stopReading()
{
    m_readout->hide();
    for (LiveChart *chart : m_charts)
        chart->setCrosshair(std::nullopt);
}

void ChartsPanel::fillValues(LiveChart *chart)
{
    m_sinceValues.start();
    if (!chart->showsValues())
        return;
    const QLocale locale;
    QList<QStringList> rows;
    forShown([&](const RunData &run) {
        m_store.update(run);
        for (const ChartMetric metric : chart->view().metrics) {
            const double scale = scaleOf(chart, run, metric);
            const std::size_t count = metricCount(run, metric);
            const auto [lowest, highest] = m_store.extremes(run, metric);
            if (scale == 0 || count == 0 || lowest > highest)
                continue;
            rows << QStringList { run.name(), metricTitle(metric),
                                  locale.toString(m_store.x(run, xAxis(), metric, count - 1), 'g', 7),
                                  valueText(metricValue(run, metric, count - 1) * scale), valueText(lowest * scale),
                                  valueText(highest * scale), locale.toString(static_cast<qulonglong>(count)) };
        }
    });
    chart->setValues({ tr("Run"), tr("Figure"), axisTitle(xAxis()), tr("Last"), tr("Lowest"), tr("Highest"), tr("Points") }, rows);
}

// --- copying and exporting

QByteArray ChartsPanel::drawn(PictureFormat format, LiveChart *chart)
{
    const std::vector<LiveChart *> charts = chart ? std::vector<LiveChart *> { chart } : shownCharts();
    const int columns = charts.size() > 1 ? 2 : 1;
    const int lines = charts.size() > 1 ? 2 : 1;
    // large enough to be read by itself
    QSize one(560, 340);
    if (columns > 1)
        one = QSize(480, 300);
    const LegendEntries entries = legendEntries();
    const int legend = legendHeight(entries, one.width() * columns - 16, font());
    const QSize size(one.width() * columns, one.height() * lines + legend + 8);
    const QString title = chart ? chart->accessibleName() : tr("Charts of GRAM Lab");
    return picture(format, size, title, [&](QCPPainter *painter) {
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const QPoint place(static_cast<int>(i) % columns * one.width(), static_cast<int>(i) / columns * one.height());
            charts[i]->draw(painter, QRect(place, one).adjusted(4, 4, -4, -4));
        }
        drawLegend(painter, QRect(8, one.height() * lines, size.width() - 16, legend), entries, font());
    });
}

bool ChartsPanel::writeTable(QIODevice *device, char separator, LiveChart *chart, double low, double high)
{
    std::vector<ChartMetric> metrics;
    for (const LiveChart *c : chart ? std::vector<LiveChart *> { chart } : shownCharts())
        for (const ChartMetric metric : c->view().metrics)
            if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end())
                metrics.push_back(metric);
    std::vector<WrittenRun> runs;
    forShown([&](const RunData &run) {
        m_store.update(run);
        runs.push_back({ &run, secondsOfBaseline(run) });
    });
    return writeValues(device, separator, runs, metrics, m_store, xAxis(), low, high);
}

void ChartsPanel::exportTo(const QString &file, LiveChart *chart)
{
    const QString end = QFileInfo(file).suffix().toLower();
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    if (written && end == QLatin1String("csv")) {
        constexpr double all = std::numeric_limits<double>::infinity();
        written = writeTable(&out, ',', chart, -all, all);
    } else if (written) {
        const QByteArray bytes = drawn(end == QLatin1String("svg")       ? PictureFormat::Svg
                                           : end == QLatin1String("pdf") ? PictureFormat::Pdf
                                                                         : PictureFormat::Png,
                                       chart);
        written = !bytes.isEmpty() && out.write(bytes) == bytes.size();
    }
    if (written && out.commit())
        Q_EMIT exported(file);
    else
        Q_EMIT failed(tr("“%1” could not be written: %2").arg(QFileInfo(file).fileName(), out.errorString()));
}

void ChartsPanel::askForExport(LiveChart *chart)
{
    auto *dialog = new QFileDialog(this, chart ? tr("Export the Chart") : tr("Export the Charts"), m_exportFolder);
    dialog->setObjectName(QStringLiteral("exportChartDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList ends { QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv") };
    const QStringList filters { tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)"),
                                tr("Table of every point (*.csv)") };
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(ends.first());
    dialog->selectFile(chart ? chart->view().key + QStringLiteral(".png") : QStringLiteral("charts.png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, ends](const QString &filter) {
        const QString end = ends.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(end);
        const QStringList files = dialog->selectedFiles();
        if (files.size() == 1)
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + QLatin1Char('.') + end);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart](const QString &file) {
        m_exportFolder = QFileInfo(file).absolutePath();
        exportTo(file, chart);
    });
    dialog->open();
}

void ChartsPanel::copyImage(LiveChart *chart)
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(drawn(PictureFormat::Png, chart), "PNG"));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartsPanel::copyValues(LiveChart *chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    writeTable(&buffer, '\t', chart, m_low, m_high);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
    QGuiApplication::restoreOverrideCursor();
}

// --- between sessions

void ChartsPanel::saveState(QSettings &settings) const
{
    settings.setValue("charts/axis", QLatin1String(axisKeys[static_cast<std::size_t>(m_axis->currentIndex())]));
    settings.setValue("charts/logX", m_logX->isChecked());
    settings.setValue("charts/smoothing", m_smoothing->currentData());
    settings.setValue("charts/follow", m_follow->isChecked());
    settings.setValue("charts/boxZoom", m_boxZoom->isChecked());
    settings.setValue("charts/exportFolder", m_exportFolder);
    settings.setValue("charts/enlarged", m_enlarged ? m_enlarged->objectName() : QString());
    for (const LiveChart *chart : m_charts) {
        const QString group = QStringLiteral("charts/%1/").arg(chart->objectName());
        settings.setValue(group + QStringLiteral("view"), chart->view().key);
        settings.setValue(group + QStringLiteral("logY"), chart->isLogY());
    }
}

void ChartsPanel::restoreState(const QSettings &settings)
{
    const QString axis = settings.value("charts/axis").toString();
    for (std::size_t i = 0; i < axisKeys.size(); ++i)
        if (axis == QLatin1String(axisKeys[i]))
            m_axis->setCurrentIndex(static_cast<int>(i));
    m_logX->setChecked(settings.value("charts/logX").toBool());
    m_smoothing->setCurrentIndex(std::max(0, m_smoothing->findData(settings.value("charts/smoothing", 1).toInt())));
    m_boxZoom->setChecked(settings.value("charts/boxZoom").toBool());
    m_exportFolder = settings.value("charts/exportFolder").toString();
    m_enlarged = nullptr;
    const QString enlarged = settings.value("charts/enlarged").toString();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        LiveChart *chart = m_charts[i];
        const QString group = QStringLiteral("charts/%1/").arg(chart->objectName());
        const QString view = settings.value(group + QStringLiteral("view"), QLatin1String(firstViews[i])).toString();
        if (view != chart->view().key)
            chart->setView(viewOf(view));
        chart->setLogY(settings.value(group + QStringLiteral("logY")).toBool());
        if (chart->objectName() == enlarged)
            m_enlarged = chart;
    }
    arrange();
    m_follow->setChecked(settings.value("charts/follow").toBool()); // last: another axis ends it
    schedule();
}

} // namespace gram
