// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_panel.h"

#include "charts/charts_bar.h"
#include "charts/live_chart.h"
#include "charts/shown_runs.h"
#include "charts/value_readout.h"
#include "runs/run_model.h"
#include "tab_order.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr int refreshMs = 33;
constexpr int valuesMs = 500;
constexpr int smallCharts = 3;
constexpr std::array firstViews { "loss", "speedup", "memory", "quality" };

} // namespace

ChartsPanel::ChartsPanel(const RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_views(chartViews())
    , m_charts { new LiveChart(QStringLiteral("lossChart"), this), new LiveChart(QStringLiteral("speedupChart"), this),
        new LiveChart(QStringLiteral("memoryChart"), this), new LiveChart(QStringLiteral("qualityChart"), this) }
    , m_bar(new ChartsBar(this))
    , m_filler(*runs, m_store, *m_bar)
    , m_range(*runs, m_store, *m_bar)
    , m_grid(new QGridLayout(this))
    , m_readout(new ValueReadout(this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    connectBar();

    m_grid->setContentsMargins(4, 2, 4, 2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(m_bar, 0, 0, 1, smallCharts);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setViews(m_views);
        m_charts[i]->setView(viewOf(QLatin1String(firstViews[i])));
        // The places have their sizes, whichever chart is in one.
        m_charts[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        connectChart(m_charts[i]);
    }
    arrange();
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartsPanel::beginRound);
    connect(&m_turn, &QTimer::timeout, this, &ChartsPanel::takeTurn);
    const auto forgetReferences = [this] {
        m_filler.forgetReferences();
        schedule();
    };
    connect(m_runs, &RunModel::seriesChanged, this, &ChartsPanel::schedule);
    for (const auto signal : { &RunModel::rowsInserted, &RunModel::rowsRemoved })
        connect(m_runs, signal, this, forgetReferences);
    connect(m_runs, &RunModel::modelReset, this, forgetReferences);
    connect(m_runs, &RunModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() == 0 && last.row() == m_runs->rowCount() - 1) // more than one run's own figures
            m_filler.forgetReferences();
        schedule();
    });
    m_sinceValues.start();
    m_range.update();
    for (LiveChart *chart : m_charts)
        fill(chart);
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::connectBar()
{
    connect(m_bar, &ChartsBar::axisChanged, this, [this] {
        m_range.forgetEnd();
        resetZoom();
    });
    connect(m_bar, &ChartsBar::smoothingChanged, this, &ChartsPanel::schedule);
    connect(m_bar, &ChartsBar::bandsToggled, this, &ChartsPanel::schedule);
    connect(m_bar, &ChartsBar::followToggled, this, [this](bool on) {
        if (on)
            m_range.follow();
        schedule();
    });
    connect(m_bar, &ChartsBar::boxZoomToggled, this, [this](bool on) {
        for (LiveChart *chart : m_charts)
            chart->setBoxZoom(on);
    });
    connect(m_bar, &ChartsBar::resetRequested, this, &ChartsPanel::resetZoom);
    connect(m_bar, &ChartsBar::exportRequested, this, [this] { askForExport(nullptr); });
    connect(m_bar, &ChartsBar::copyImageRequested, this, [this] { copyImage(nullptr); });
    connect(m_bar, &ChartsBar::copyValuesRequested, this, [this] { copyValues(nullptr); });
}

void ChartsPanel::connectChart(LiveChart *chart)
{
    connect(chart, &LiveChart::resetRequested, this, &ChartsPanel::resetZoom);
    connect(chart, &LiveChart::xRangeChosen, this, [this](double low, double high) {
        m_range.choose(low, high);
        schedule();
    });
    connect(chart, &LiveChart::viewRequested, this, [this, chart](const QString &key) {
        chart->setView(viewOf(key));
        schedule();
    });
    connect(chart, &LiveChart::logYToggled, this, [this, chart](bool on) {
        chart->setLogY(on);
        schedule();
    });
    connect(chart, &LiveChart::enlargeRequested, this, [this, chart] { enlarge(chart); });
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

// --- what is shown where

void ChartsPanel::arrange()
{
    for (LiveChart *chart : m_charts)
        m_grid->removeWidget(chart);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        LiveChart *chart = m_charts[m_order[i]];
        const bool isLarge = i == 0;
        chart->setPlace(!isLarge ? LiveChart::Place::Small
                : m_fillsPage    ? LiveChart::Place::Page
                                 : LiveChart::Place::Large);
        chart->setVisible(isLarge || !m_fillsPage);
        if (isLarge)
            m_grid->addWidget(chart, 1, 0, m_fillsPage ? 2 : 1, smallCharts);
        else if (!m_fillsPage)
            m_grid->addWidget(chart, 2, static_cast<int>(i) - 1);
    }
    for (int column = 0; column < smallCharts; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(1, 2);
    m_grid->setRowStretch(2, 1);
    orderTabsAsLaidOut(this);
}

void ChartsPanel::enlarge(LiveChart *chart)
{
    if (chart == large()) {
        m_fillsPage = !m_fillsPage;
    } else {
        const auto at = std::find_if(m_order.begin(), m_order.end(),
            [&](std::size_t i) { return m_charts[i] == chart; });
        std::iter_swap(m_order.begin(), at);
    }
    stopReading();
    arrange();
    schedule();
}

std::vector<LiveChart *> ChartsPanel::shownCharts() const
{
    std::vector<LiveChart *> shown { large() };
    for (std::size_t i = 1; i < m_order.size() && !m_fillsPage; ++i)
        shown.push_back(m_charts[m_order[i]]);
    return shown;
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        schedule();
}

void ChartsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_readout->isVisible())
        stopReading();
    else if (event->key() == Qt::Key_Escape && m_fillsPage)
        enlarge(large());
    else
        QWidget::keyPressEvent(event);
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
    m_range.update();
    m_bar->offerBands(!m_filler.families().empty());
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

void ChartsPanel::suppressBands(bool suppress)
{
    m_bar->suppressBands(suppress);
    schedule();
}

void ChartsPanel::setSelected(quint64 id)
{
    m_filler.setSelected(id);
    schedule();
}

void ChartsPanel::resetZoom()
{
    m_range.reset();
    m_bar->stopFollowing();
    for (LiveChart *chart : m_charts)
        chart->resetZoom();
    schedule();
}

void ChartsPanel::fill(LiveChart *chart)
{
    m_filler.fill(chart, m_range.low(), m_range.high());
    if (chart->showsValues() && m_sinceValues.elapsed() >= valuesMs)
        fillValues(chart);
}

LegendEntries ChartsPanel::legendEntries() const
{
    LegendEntries entries;
    const std::vector<SeedFamily> families = m_filler.bandedFamilies();
    forShown(*m_runs, [&](const RunData &run) {
        const SeedFamily *family = familyWith(families, run);
        if (!family)
            entries.append({ run.number, run.name() });
        else if (family->front() == &run)
            entries.append({ run.number, ChartFiller::familyName(*family) });
    });
    return entries;
}

// --- reading values off

void ChartsPanel::readAt(LiveChart *chart, double x)
{
    if (m_bar->axis() == ChartAxis::Steps || m_bar->axis() == ChartAxis::Interactions)
        x = std::round(x);
    QStringList headers;
    const std::vector<ChartMetric> metrics = m_filler.metricsIn(chart);
    for (const ChartMetric metric : metrics) {
        headers << metricTitle(metric);
        if (m_bar->spanOf(metric) > 1)
            headers << tr("smoothed");
    }
    QList<ValueReadout::Row> rows;
    forShown(*m_runs, [&](const RunData &run) { m_store.update(run); });
    const std::vector<SeedFamily> families = m_filler.bandedFamilies();
    forShown(*m_runs, [&](const RunData &run) {
        ValueReadout::Row row { run.number, run.name(), {} };
        if (const SeedFamily *family = familyWith(families, run)) {
            if (family->front() != &run)
                return;
            row.name = ChartFiller::familyName(*family);
            for (const ChartMetric metric : metrics) {
                if (m_bar->spanOf(metric) > 1) // the mean is that of the smoothed values
                    row.values << tr("–");
                row.values << m_filler.bandText(chart, *family, metric, x);
            }
            rows << row;
            return;
        }
        for (const ChartMetric metric : metrics) {
            const double scale = m_filler.scaleOf(chart, run, metric);
            const auto at = scale == 0 ? std::nullopt : m_store.placeAt(run, metric, m_bar->axis(), x);
            row.values << (at ? ChartFiller::valueText(run, metric, *at, scale) : tr("–"));
            if (const int span = m_bar->spanOf(metric); span > 1)
                row.values << (at ? chartValueText(m_store.smoothedValue(run, metric, *at, span) * scale) : tr("–"));
        }
        rows << row;
    });
    if (rows.isEmpty())
        return;
    if (m_readout->parentWidget() != window()) // it may lie over what is beside the page
        m_readout->setParent(window());
    m_readout->setRows(tr("%1: %2").arg(axisTitle(m_bar->axis()), QLocale().toString(x, 'g', 7)), headers, rows);
    for (LiveChart *other : shownCharts())
        other->setCrosshair(x);

    // beside the chart; where there is no room, in it on the other side of the crosshair
    const QRect area(chart->mapTo(window(), QPoint(0, 0)), chart->size());
    const QRect plot = chart->plotGeometry().translated(area.topLeft());
    const double share = chart->shareOf(x);
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
    if (chart->showsValues())
        m_filler.fillValues(chart);
}

// --- between sessions

void ChartsPanel::saveState(QSettings &settings) const
{
    m_bar->saveState(settings);
    settings.setValue("charts/exportFolder", m_exportFolder);
    settings.setValue("charts/fillsPage", m_fillsPage);
    QStringList order;
    for (const std::size_t i : m_order)
        order += m_charts[i]->objectName();
    settings.setValue("charts/order", order);
    for (const LiveChart *chart : m_charts) {
        const QString group = QStringLiteral("charts/%1/").arg(chart->objectName());
        settings.setValue(group + QStringLiteral("view"), chart->view().key);
        settings.setValue(group + QStringLiteral("logY"), chart->isLogY());
    }
}

void ChartsPanel::restoreState(const QSettings &settings)
{
    m_bar->restoreState(settings);
    m_exportFolder = settings.value("charts/exportFolder").toString();
    m_fillsPage = settings.value("charts/fillsPage").toBool();
    const QStringList order = settings.value("charts/order").toStringList();
    m_order = { 0, 1, 2, 3 };
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return order.indexOf(m_charts[a]->objectName()) < order.indexOf(m_charts[b]->objectName());
    });
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        LiveChart *chart = m_charts[i];
        const QString group = QStringLiteral("charts/%1/").arg(chart->objectName());
        const QString view = settings.value(group + QStringLiteral("view"), QLatin1String(firstViews[i])).toString();
        if (view != chart->view().key)
            chart->setView(viewOf(view));
        chart->setLogY(settings.value(group + QStringLiteral("logY")).toBool());
    }
    arrange();
    m_bar->restoreFollowing(settings);
    schedule();
}

} // namespace gram
