// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_panel.h"

#include "charts/live_chart.h"
#include "runs/run_model.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace gram {

namespace {

constexpr int refreshMs = 33;

/// Whether the run measures E2E now or will do so.
bool measuresBaseline(const RunData &run)
{
    return run.config.mode != Mode::E2E && run.config.baselineSteps > 0 && !run.baseline
        && !run.hasEnded();
}

} // namespace

ChartsPanel::ChartsPanel(const RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_axis(new QComboBox(this))
    , m_loss(new LiveChart(QStringLiteral("lossChart"), tr("Loss"), this))
    , m_memory(new LiveChart(QStringLiteral("memoryChart"), tr("Memory"), this))
    , m_speedup(new LiveChart(QStringLiteral("speedupChart"), tr("Speedup vs E2E"), this))
    , m_quality(new LiveChart(QStringLiteral("qualityChart"), tr("Quality"), this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    m_axis->addItems({ tr("Steps"), tr("Epochs"), tr("Training time") });
    m_axis->setObjectName(QStringLiteral("xAxis"));
    m_axis->setAccessibleName(tr("X axis of the charts"));
    m_axis->setToolTip(tr("<p>What the charts are drawn over. Training time leaves out pauses, "
                          "evaluations and loading.</p>"));
    auto *axisLabel = new QLabel(tr("&X axis"), this);
    axisLabel->setBuddy(m_axis);
    auto *reset = new QToolButton(this);
    reset->setObjectName(QStringLiteral("resetZoom"));
    reset->setText(tr("Show &all"));
    reset->setAccessibleName(tr("Show all of the data in the charts"));
    reset->setToolTip(tr("Undo zooming and moving (double click in a chart)"));
    reset->setAutoRaise(true);

    m_loss->setLegend(tr("━ training   ● validation"));
    m_memory->setFit(LiveChart::Fit::FromZero);
    m_memory->setLegend(tr("━ each step   ┅ peak   ┈ process, resident"));
    m_speedup->setFit(LiveChart::Fit::FromZero);
    m_speedup->setLegend(tr("━ speedup so far   ┅ R: exact GRAM's limit"));
    m_quality->setLegend(tr("● validation AUC   ○ cold-start AUC"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(axisLabel);
    bar->addWidget(m_axis);
    bar->addStretch(1);
    bar->addWidget(reset);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addLayout(bar, 0, 0, 1, 2);
    grid->addWidget(m_loss, 1, 0);
    grid->addWidget(m_speedup, 1, 1);
    grid->addWidget(m_memory, 2, 0);
    grid->addWidget(m_quality, 2, 1);
    for (const int i : { 0, 1 }) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i + 1, 1);
    }

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &ChartsPanel::refresh);
    connect(m_runs, &RunModel::seriesChanged, this, &ChartsPanel::schedule);
    connect(m_runs, &RunModel::rowsInserted, this, &ChartsPanel::schedule);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &ChartsPanel::resetZoom);
    connect(reset, &QToolButton::clicked, this, &ChartsPanel::resetZoom);
    for (LiveChart *chart : { m_loss, m_memory, m_speedup, m_quality }) {
        connect(chart, &LiveChart::resetRequested, this, &ChartsPanel::resetZoom);
        connect(chart, &LiveChart::xRangeChosen, this, [this](double low, double high) {
            m_chosen = qMakePair(low, high);
            schedule();
        });
    }
    refresh();
}

ChartsPanel::XAxis ChartsPanel::xAxis() const
{
    return static_cast<XAxis>(m_axis->currentIndex());
}

void ChartsPanel::setXAxis(XAxis axis)
{
    m_axis->setCurrentIndex(static_cast<int>(axis));
}

void ChartsPanel::resetZoom()
{
    m_chosen.reset();
    for (LiveChart *chart : { m_loss, m_memory, m_speedup, m_quality })
        chart->resetZoom();
    schedule();
}

double ChartsPanel::xOf(const StepRecord &step) const
{
    switch (xAxis()) {
    case XAxis::Steps:
        break;
    case XAxis::Epochs:
        return step.epoch;
    case XAxis::Time:
        return step.seconds;
    }
    return static_cast<double>(step.step);
}

double ChartsPanel::xOf(const Evaluation &evaluation) const
{
    switch (xAxis()) {
    case XAxis::Steps:
        break;
    case XAxis::Epochs:
        return evaluation.epoch;
    case XAxis::Time:
        return evaluation.seconds;
    }
    return static_cast<double>(evaluation.step);
}

template<typename Fill>
void ChartsPanel::forShown(Fill &&fill) const
{
    for (const RunData &run : m_runs->runs())
        if (run.shown)
            fill(run);
}

QPair<double, double> ChartsPanel::fullRange() const
{
    double high = 0;
    forShown([&](const RunData &run) {
        if (!run.steps.empty())
            high = std::max(high, xOf(run.steps.back()));
        if (!run.evaluations.empty())
            high = std::max(high, xOf(run.evaluations.back()));
    });
    return { 0, high > 0 ? high * 1.035 : 1 };
}

ThinnedSeries ChartsPanel::series(const LiveChart *chart, const RunData &run,
                                  const StepValue &value) const
{
    return thinned(
        run.steps.size(), [&](std::size_t i) { return xOf(run.steps[i]); },
        [&](std::size_t i) { return value(run.steps[i]); }, m_low, m_high, chart->columns());
}

ThinnedSeries ChartsPanel::metric(const LiveChart *chart, const RunData &run, const char *name) const
{
    ThinnedSeries points = thinned(
        run.evaluations.size(), [&](std::size_t i) { return xOf(run.evaluations[i]); },
        [&](std::size_t i) { return run.evaluations[i].value(name); }, m_low, m_high,
        chart->columns());
    points.notFinite.clear(); // an undefined metric (no cold item, say) is absent, not a failure
    std::erase_if(points.line, [](const QPointF &p) { return std::isnan(p.y()); });
    return points;
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // hollow markers are filled with the background
        schedule();
}

void ChartsPanel::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void ChartsPanel::refresh()
{
    const QPair<double, double> range = m_chosen ? *m_chosen : fullRange();
    m_low = range.first;
    m_high = range.second;
    fillLoss();
    fillMemory();
    fillSpeedup();
    fillQuality();
}

void ChartsPanel::fillLoss()
{
    const QString x = m_axis->currentIndex() == static_cast<int>(XAxis::Time)
        ? tr("training time, s")
        : m_axis->currentText().toLower();
    m_loss->setAxisLabels(x, {});
    m_speedup->setAxisLabels(x, tr("times E2E's speed"));
    m_quality->setAxisLabels(x, tr("AUC"));
    bool anyMeasuring = false;
    bool anyWaiting = false;
    m_loss->begin(m_low, m_high);
    forShown([&](const RunData &run) {
        anyMeasuring = anyMeasuring || measuresBaseline(run);
        anyWaiting = anyWaiting || !run.hasEnded();
        const RunStyle style = runStyle(run.number);
        m_loss->addLine(series(m_loss, run, [](const StepRecord &s) { return s.loss; }),
                        style.pen());
        m_loss->addMarkers(metric(m_loss, run, "loss"), style, false, Qt::NoPen);
    });
    m_loss->end(anyMeasuring ? tr("E2E is measured first, then the run trains and its loss appears "
                                  "here.")
                : anyWaiting ? tr("The run is being prepared; its loss appears here.")
                             : tr("Press Start: the loss of each step appears here."));
}

void ChartsPanel::fillMemory()
{
    std::uint64_t highest = 0;
    QString device;
    bool severalDevices = false;
    forShown([&](const RunData &run) {
        if (!run.steps.empty())
            highest = std::max({ highest, run.steps.back().peakMemoryBytes,
                                 run.steps.back().residentBytes });
        const QString on = run.config.device == "cpu" ? tr("CPU") : tr("GPU");
        severalDevices = severalDevices || (!device.isEmpty() && device != on);
        device = on;
    });
    const bool large = highest >= (std::uint64_t { 1 } << 30);
    const double unit = large ? 1024.0 * 1024 * 1024 : 1024.0 * 1024;
    m_memory->setTitle(severalDevices || device.isEmpty()
                           ? tr("Memory of the tensors")
                           : tr("Memory of the tensors on the %1").arg(device));
    m_memory->setAxisLabels(m_axis->currentIndex() == static_cast<int>(XAxis::Time)
                                ? tr("training time, s")
                                : m_axis->currentText().toLower(),
                            large ? tr("GiB") : tr("MiB"));
    m_memory->begin(m_low, m_high);
    forShown([&](const RunData &run) {
        const RunStyle style = runStyle(run.number);
        const auto in = [&](std::uint64_t StepRecord::*bytes) {
            return series(m_memory, run, [unit, bytes](const StepRecord &s) {
                return static_cast<double>(s.*bytes) / unit;
            });
        };
        m_memory->addLine(in(&StepRecord::memoryBytes), QPen(style.color, 1));
        m_memory->addLine(in(&StepRecord::peakMemoryBytes), QPen(style.color, 1, Qt::DashLine));
        m_memory->addLine(in(&StepRecord::residentBytes), QPen(style.color, 1, Qt::DotLine));
    });
    m_memory->end(tr("Memory in use and its peak appear here while a run trains."));
}

void ChartsPanel::fillSpeedup()
{
    QSet<QString> references;
    bool anyGram = false;
    bool measuring = false;
    bool baselineRuns = false; // an E2E run that the others will be measured against
    m_speedup->begin(m_low, m_high);
    forShown([&](const RunData &run) {
        const auto reference = m_runs->referenceFor(run.config, &run);
        anyGram = anyGram || run.config.mode != Mode::E2E;
        measuring = measuring || measuresBaseline(run);
        baselineRuns = baselineRuns || (run.config.mode == Mode::E2E && !run.hasEnded());
        if (!reference)
            return;
        references.insert(reference->text);
        const RunStyle style = runStyle(run.number);
        m_speedup->addLine(series(m_speedup, run,
                                  [&](const StepRecord &s) {
                                      return RunModel::speedup(*reference, s);
                                  }),
                           QPen(style.color, 1.5, style.line));
        m_speedup->addLine(series(m_speedup, run,
                                  [](const StepRecord &s) {
                                      return static_cast<double>(s.interactions)
                                          / static_cast<double>(s.unique);
                                  }),
                           QPen(style.color, 1, Qt::DashLine));
    });
    m_speedup->setTitle(references.isEmpty()       ? tr("Speedup vs E2E")
                            : references.size() == 1 ? tr("Speedup vs %1").arg(*references.begin())
                                                     : tr("Speedup vs E2E, several baselines"));
    m_speedup->end(measuring ? tr("E2E is measured first, then the run's speedup appears here.")
                   : baselineRuns && anyGram
                       ? tr("E2E trains as the baseline. The speedup of the other runs appears here "
                            "when it has finished.")
                   : anyGram ? tr("No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run "
                                "with the same data, model and batch.")
                           : tr("E2E seconds per step by the run's own. Start a GRAM run to see how "
                                "much faster it is."));
}

void ChartsPanel::fillQuality()
{
    m_quality->begin(m_low, m_high);
    forShown([&](const RunData &run) {
        const RunStyle style = runStyle(run.number);
        m_quality->addMarkers(metric(m_quality, run, "auc"), style, false, style.pen());
        m_quality->addMarkers(metric(m_quality, run, "cold_auc"), style, true,
                              QPen(style.color, 1, Qt::DotLine));
    });
    m_quality->end(tr("Validation AUC and cold-start AUC appear here after each evaluation."));
}

} // namespace gram
