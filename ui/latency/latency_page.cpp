// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_page.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "charts/plot_colors.h"
#include "charts/plot_labels.h"
#include "charts/run_scatter.h"
#include "flow_layout.h"
#include "latency_study.h"
#include "latency_table.h"
#include "latency_text.h"
#include "mode_text.h"
#include "runs/run_text.h"
#include "scrolling_page.h"
#include "table_text.h"
#include "theme.h"
#include "wrapped_label.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSettings>
#include <QSplitter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace gram {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int refreshMs = 200;

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QString();
}

} // namespace

LatencyPage::LatencyPage(RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_latencies(new QLineEdit(QStringLiteral("2, 5, 10, 20, 50"), this))
    , m_halfEpoch(new QCheckBox(tr("half an e&poch"), this))
    , m_epoch(new QCheckBox(tr("&one epoch"), this))
    , m_train(new QPushButton(this))
    , m_summary(new WrappedLabel(this))
    , m_plot(new QCustomPlot(this))
    , m_empty(new QLabel(m_plot))
    , m_table(new LatencyTable(this))
{
    setObjectName(QStringLiteral("latencyPage"));
    m_latencies->setObjectName(QStringLiteral("latencies"));
    m_latencies->setAccessibleName(tr("Latencies"));
    m_latencies->setToolTip(tr("<p>Steps between two updates of the encoder: whole numbers with commas between "
                               "them. E2E and Single-step, which is latency 1, are always among the runs.</p>"));
    static const QRegularExpression numbers(QStringLiteral("[0-9]{1,7}([ ,;]+[0-9]{1,7})*[ ,;]*"));
    m_latencies->setValidator(new QRegularExpressionValidator(numbers, m_latencies));
    auto *latenciesLabel = new QLabel(tr("&Latencies"), this);
    latenciesLabel->setBuddy(m_latencies);
    m_halfEpoch->setObjectName(QStringLiteral("latencyHalfEpoch"));
    m_halfEpoch->setAccessibleName(tr("Latency of half an epoch"));
    m_epoch->setAccessibleName(tr("Latency of one epoch"));
    m_epoch->setObjectName(QStringLiteral("latencyEpoch"));
    m_train->setObjectName(QStringLiteral("trainLatencies"));
    m_train->setAccessibleName(tr("Train the missing runs"));
    m_train->setToolTip(tr("<p>Trains, one after the other and with the settings of the form, the runs that are "
                           "not there yet, and goes on with those that were stopped. The same data, seed and "
                           "batches for all.</p>"));
    auto *copyButton = new QPushButton(tr("&Copy"), this);
    copyButton->setObjectName(QStringLiteral("copyLatencies"));
    copyButton->setAccessibleName(tr("Copy the table"));
    copyButton->setToolTip(tr("Copy the table as text, with tabs between the columns"));
    m_summary->setObjectName(QStringLiteral("latencySummary"));

    m_plot->setObjectName(QStringLiteral("latencyPlot"));
    m_plot->setAccessibleName(tr("Quality against speedup"));
    m_plot->setMinimumHeight(150); // the axis must have room for its words
    m_plot->setMouseTracking(true);
    keepLabelsApart(m_plot);
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
    m_plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->xAxis->setNumberPrecision(4);
    m_plot->xAxis->setLabel(tr("times E2E's speed"));
    m_plot->yAxis->setLabel(tr("best validation AUC"));
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { showPoint(event->pos()); });
    m_empty->setObjectName(QStringLiteral("latencyEmpty"));
    m_empty->setText(tr("Quality against speedup appears here, a point a run, when runs have been trained."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_plot);
    over->addWidget(m_empty);

    auto *choice = new FlowLayout;
    choice->addWidget(latenciesLabel);
    choice->addWidget(m_latencies);
    choice->addWidget(m_halfEpoch);
    choice->addWidget(m_epoch);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copyButton);
    buttons->addWidget(m_train);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_plot);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // what its parts need at least is enough
    parts->setMinimumHeight(parts->minimumSizeHint().height());
    auto *layout = makeScrolling(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(choice);
    layout->addWidget(parts, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_summary);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &LatencyPage::refresh);
    const auto schedule = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(m_runs, &RunModel::dataChanged, this, schedule);
    connect(m_runs, &RunModel::arrangementChanged, this, schedule);
    connect(m_latencies, &QLineEdit::textChanged, this, &LatencyPage::refresh);
    connect(m_halfEpoch, &QCheckBox::toggled, this, &LatencyPage::refresh);
    connect(m_epoch, &QCheckBox::toggled, this, &LatencyPage::refresh);
    connect(m_train, &QPushButton::clicked, this, &LatencyPage::train);
    connect(copyButton, &QPushButton::clicked, this, &LatencyPage::copy);
    refresh();
}

void LatencyPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("latency/latencies"), m_latencies->text());
    settings.setValue(QStringLiteral("latency/halfEpoch"), m_halfEpoch->isChecked());
    settings.setValue(QStringLiteral("latency/epoch"), m_epoch->isChecked());
}

void LatencyPage::restoreState(const QSettings &settings)
{
    m_latencies->setText(settings.value(QStringLiteral("latency/latencies"), m_latencies->text()).toString());
    m_halfEpoch->setChecked(settings.value(QStringLiteral("latency/halfEpoch")).toBool());
    m_epoch->setChecked(settings.value(QStringLiteral("latency/epoch")).toBool());
}

void LatencyPage::setConfig(const RunConfig &config)
{
    m_config = config;
    refresh();
}

void LatencyPage::showLatencies(const LatencyEstimates &estimates)
{
    m_latencyEstimates = estimates;
    refresh();
}

void LatencyPage::setIdle(bool idle)
{
    m_idle = idle;
    refresh();
}

std::vector<RunConfig> LatencyPage::wanted() const
{
    std::vector<RunConfig> configs;
    const auto add = [&](Mode mode, std::int64_t latency, LatencyUnit unit) {
        RunConfig config = m_config;
        config.mode = mode;
        config.latency = latency;
        config.latencyUnit = unit;
        config.baselineSteps = 0; // E2E is among the runs
        if (std::find(configs.begin(), configs.end(), config) == configs.end())
            configs.push_back(config);
    };
    add(Mode::E2E, 1, LatencyUnit::Steps);
    add(Mode::SingleStep, 1, LatencyUnit::Steps);
    static const QRegularExpression separators(QStringLiteral("[ ,;]+"));
    std::vector<std::int64_t> latencies;
    for (const QString &word : m_latencies->text().split(separators, Qt::SkipEmptyParts))
        if (const std::int64_t latency = word.toLongLong(); latency > 1)
            latencies.push_back(latency);
    std::sort(latencies.begin(), latencies.end());
    for (const std::int64_t latency : latencies)
        add(Mode::MultiStep, latency, LatencyUnit::Steps);
    if (m_halfEpoch->isChecked())
        add(Mode::MultiStep, 1, LatencyUnit::HalfEpoch);
    if (m_epoch->isChecked())
        add(Mode::MultiStep, 1, LatencyUnit::Epoch);
    return configs;
}

std::vector<LatencyPage::Variant> LatencyPage::variants() const
{
    std::vector<Variant> out;
    for (const RunConfig &config : wanted())
        out.push_back({ runTitle(config), config, nullptr });
    const std::string study = studyKey(m_config);
    for (const RunData &run : m_runs->runs()) {
        if (run.study != study)
            continue;
        for (Variant &v : out) {
            const bool same = run.config.mode == v.config.mode
                && (!traitsOf(v.config.mode).hasLatency
                    || (run.config.latency == v.config.latency && run.config.latencyUnit == v.config.latencyUnit));
            if (same && (!v.run || worth(run) >= worth(*v.run)))
                v.run = &run;
        }
    }
    addOthers(out);
    return out;
}

/// What was trained with other latencies belongs to the study as well: the best run of each, in the order of the latencies.
void LatencyPage::addOthers(std::vector<Variant> &variants) const
{
    const auto isOf = [](const Variant &v, const RunConfig &config) {
        return v.config.mode == config.mode && v.config.latency == config.latency
            && v.config.latencyUnit == config.latencyUnit;
    };
    const std::string study = studyKey(m_config);
    for (const RunData &run : m_runs->runs()) {
        if (run.study != study || run.config.mode != Mode::MultiStep || worth(run) == 0)
            continue;
        const auto same = std::find_if(variants.begin(), variants.end(),
            [&](const Variant &v) { return isOf(v, run.config); });
        if (same == variants.end())
            variants.push_back({ runTitle(run.config), run.config, &run, false });
        else if (!same->asked && worth(run) >= worth(*same->run))
            same->run = &run;
    }
    std::stable_sort(variants.begin(), variants.end(), [](const Variant &a, const Variant &b) {
        const auto key = [](const RunConfig &c) {
            return std::tuple(traitsOf(c.mode).hasLatency, c.latencyUnit, traitsOf(c.mode).hasLatency ? c.latency : 0);
        };
        return key(a.config) < key(b.config);
    });
}

void LatencyPage::refresh()
{
    const std::vector<Variant> all = variants();
    fillTable(all);
    draw(all);
    const auto missing = std::count_if(all.begin(), all.end(),
        [](const Variant &v) { return v.asked && (!v.run || worth(*v.run) < 2); });
    m_train->setText(missing > 0 ? tr("&Train %n run(s)", nullptr, static_cast<int>(missing)) : tr("All are trained"));
    m_train->setEnabled(m_idle && missing > 0);
}

/// R over the latency, the encoder's work and the time of an epoch, as far as they are known.
QStringList LatencyPage::expected(const Variant &variant, const std::optional<StepTimes> &times) const
{
    const LatencyEstimates &all = m_latencyEstimates;
    if (all.latencies.empty() || all.batch != m_config.batch)
        return { {}, {}, {} };
    const Mode mode = variant.config.mode;
    const ModeTraits &traits = traitsOf(mode);
    const LatencyEstimate e = all.at(traits.hasLatency ? latencyInSteps(variant.config, all.stepsPerEpoch) : 1);
    QStringList cells { traits.isReference ? QString() : redundancyText(e) };
    if (traits.hasLatency)
        cells += (all.pays(e, Mode::SingleStep) ? QString() : QStringLiteral("⚠ ")) + workText(all, e);
    else
        cells += tr("%1%").arg(
            QLocale().toString(100 * (traits.isReference ? 1.0 : e.singleStepWork() / e.e2eWork()), 'f', 0));
    cells += times ? QStringLiteral("~") + secondsText(expectedEpochSeconds(mode, all, e, *times)) : QString();
    return cells;
}

void LatencyPage::fillTable(const std::vector<Variant> &variants)
{
    std::vector<const RunData *> runs;
    for (const Variant &v : variants)
        runs.push_back(v.run);
    const auto times = measuredTimes(runs);
    m_table->setRowCount(static_cast<int>(variants.size()));
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const Variant &v = variants[i];
        const int row = static_cast<int>(i);
        const auto speedup = v.run ? m_runs->speedupOf(*v.run) : std::nullopt;
        QStringList cells {
            v.run ? v.run->name() : v.name,
            speedup ? numberText(speedup->value, 2) : QString(),
            v.run ? numberText(qualityOf(*v.run), 4) : QString(),
            v.run ? numberText(v.run->metric("cold_auc"), 4) : QString(),
            v.run ? displayText(v.run->state) : tr("Not trained yet"),
        };
        cells += expected(v, times);
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column > 0 && column != LatencyTable::State)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == 0 && v.run)
                item->setIcon(runIcon(v.run->number));
            if (column == 1 && speedup)
                item->setToolTip(tr("Against %1").arg(speedup->against));
            m_table->setItem(row, column, item);
        }
    }
    m_table->fitColumns();
}

/// Runs on the same data, model and batch whose other settings are not the form's.
int LatencyPage::runsOfAnotherBudget() const
{
    const std::string study = studyKey(m_config);
    const std::string work = workKey(m_config);
    const std::deque<RunData> &runs = m_runs->runs();
    return static_cast<int>(std::count_if(runs.begin(), runs.end(), [&](const RunData &run) {
        const ModeTraits &mode = traitsOf(run.config.mode);
        return run.work == work && run.study != study && mode.comparedAtFirst && run.stepsDone() > 0;
    }));
}

void LatencyPage::draw(const std::vector<Variant> &variants)
{
    applyPlotColors(m_plot, this);
    m_plot->clearGraphs();
    m_plot->clearItems();
    std::vector<QPointF> points;
    std::vector<const Variant *> drawn;
    std::vector<QCPItemText *> labels;
    double redundancy = unknown;
    for (const Variant &v : variants) {
        if (!v.run)
            continue;
        const auto measured = m_runs->speedupOf(*v.run);
        const double speedup = traitsOf(v.config.mode).isReference ? 1.0 : measured ? measured->value : unknown;
        const QPointF point(speedup, qualityOf(*v.run));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || point.x() <= 0)
            continue;
        points.push_back(point);
        drawn.push_back(&v);
        redundancy = v.run->redundancy();
    }
    const std::vector<std::size_t> front = paretoFront(points);
    const QColor text = palette().color(QPalette::Text);
    if (front.size() > 1) {
        QCPGraph *line = m_plot->addGraph();
        line->setPen(QPen(text, 1, Qt::DotLine));
        for (const std::size_t i : front)
            line->addData(points[i].x(), points[i].y());
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const RunStyle style = runStyle(drawn[i]->run->number, palette());
        const bool ended = drawn[i]->run->hasEnded();
        QCPGraph *graph = m_plot->addGraph();
        graph->setName(drawn[i]->name);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(runScatter(style, ended ? QBrush(style.color) : Qt::NoBrush, runMarkerSize() + 2, 1.5));
        graph->addData(points[i].x(), points[i].y());
        auto *label = new QCPItemText(m_plot);
        label->position->setCoords(points[i].x(), points[i].y());
        label->setText(drawn[i]->name);
        label->setColor(text);
        label->setFont(font());
        labels.push_back(label);
    }
    if (!points.empty()) {
        const auto [left, right] = std::minmax_element(points.begin(), points.end(),
            [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
        const auto [low, high] = std::minmax_element(points.begin(), points.end(),
            [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        m_plot->xAxis->setRange(std::min(0.8, left->x() / 1.3), std::max({ 2.0, right->x() * 1.4, redundancy * 1.2 }));
        const double margin = std::max(0.01, (high->y() - low->y()) * 0.25);
        m_plot->yAxis->setRange(low->y() - margin, high->y() + margin);
        for (std::size_t i = 0; i < labels.size(); ++i) { // towards the middle
            const double place = std::log(points[i].x() / m_plot->xAxis->range().lower)
                / std::log(m_plot->xAxis->range().upper / m_plot->xAxis->range().lower);
            labels[i]->setPositionAlignment((place < 0.5 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        }
        if (std::isfinite(redundancy)) {
            auto *limit = new QCPItemStraightLine(m_plot);
            limit->setPen(QPen(secondaryTextColor(palette()), 1, Qt::DashLine));
            limit->point1->setCoords(redundancy, 0);
            limit->point2->setCoords(redundancy, 1);
        }
    }
    m_plot->axisRect()->setVisible(!points.empty()); // axes without a point have made-up numbers
    m_empty->setVisible(points.empty());
    QStringList summary;
    if (!points.empty())
        summary += tr("Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of "
                      "exact GRAM. Hollow: still training.");
    if (const int others = runsOfAnotherBudget(); others > 0)
        summary += tr("%n run(s) of this work do not count here: they train for another number of steps, seconds or "
                      "epochs, with other rates or another seed than the form says, and a latency's price is only seen "
                      "where all else is equal.",
            nullptr, others);
    m_summary->setText(summary.join(QLatin1Char(' ')));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LatencyPage::train()
{
    QList<quint64> stopped;
    std::vector<RunConfig> configs;
    for (const Variant &v : variants()) {
        if (!v.asked)
            continue;
        if (v.run && (worth(*v.run) == 1 || v.run->state == RunState::Held))
            stopped += v.run->id;
        else if (!v.run || worth(*v.run) == 0)
            configs.push_back(v.config);
    }
    Q_EMIT trainingRequested(stopped, configs);
}

void LatencyPage::copy() const
{
    copyAsText(*m_table);
}

void LatencyPage::showPoint(const QPoint &at)
{
    constexpr double nearPixels = 12;
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        const QCPGraph *graph = m_plot->graph(i);
        if (graph->lineStyle() != QCPGraph::lsNone || graph->dataCount() == 0)
            continue;
        const QPointF pixel = graph->dataMainKey(0) > 0 ? QPointF(m_plot->xAxis->coordToPixel(graph->dataMainKey(0)),
                                  m_plot->yAxis->coordToPixel(graph->dataMainValue(0)))
                                                        : QPointF(-100, -100);
        if (QLineF(pixel, at).length() <= nearPixels) {
            QToolTip::showText(m_plot->mapToGlobal(at),
                tr("%1: %2 times E2E's speed, AUC %3")
                    .arg(graph->name(), QLocale().toString(graph->dataMainKey(0), 'f', 2),
                        QLocale().toString(graph->dataMainValue(0), 'f', 4)),
                m_plot);
            return;
        }
    }
    QToolTip::hideText();
}

void LatencyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace gram
