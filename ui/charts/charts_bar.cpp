// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_bar.h"

#include "charts/charts_panel.h"
#include "flow_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace gram {

namespace {

constexpr std::array axisKeys { "steps", "epochs", "interactions", "training_time", "time_with_evaluations" };
constexpr std::array spans { 1, 5, 10, 20, 50, 100, 200, 500, 1000 };

} // namespace

ChartsBar::ChartsBar(QWidget *parent)
    : QWidget(parent)
    , m_axis(new QComboBox(this))
    , m_logX(new QToolButton(this))
    , m_smoothing(new QComboBox(this))
    , m_bands(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_boxZoom(new QToolButton(this))
{
    setObjectName(QStringLiteral("chartsBar"));
    auto *layout = new FlowLayout(this);
    m_axis->addItems({ ChartsPanel::tr("Steps"), ChartsPanel::tr("Epochs"), ChartsPanel::tr("Interactions"),
        ChartsPanel::tr("Training time"), ChartsPanel::tr("Time with evaluations") });
    m_axis->setObjectName(QStringLiteral("xAxis"));
    m_axis->setAccessibleName(ChartsPanel::tr("X axis of the charts"));
    m_axis->setToolTip(
        ChartsPanel::tr("<p>What the charts are drawn over. Training time leaves out pauses, evaluations and "
                        "loading; time with evaluations adds those that were made before.</p>"));
    for (QComboBox *box : { m_axis, m_smoothing }) { // the page is narrow, the list need not be
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_axis ? 9 : 8);
    }
    auto *axisLabel = new QLabel(ChartsPanel::tr("&X:", "axis"), this);
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
    toggle(m_logX, "logX", ChartsPanel::tr("&log"), ChartsPanel::tr("Logarithmic x axis"),
        ChartsPanel::tr(
            "<p>Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of "
            "the chart.</p>"));
    toggle(m_bands, "seedBands", ChartsPanel::tr("Ban&ds"), ChartsPanel::tr("Mean and band over the seeds"),
        ChartsPanel::tr(
            "<p>Runs that differ by their seed alone and have ended are drawn as their mean, as far as all of them go, "
            "with a band: of two runs from the least to the greatest, of three or more the mean ± one sample standard "
            "deviation. A run that trains has a line of its own until it has ended. Off: a line for each run.</p>"));
    m_bands->setChecked(true);
    m_bands->hide();
    toggle(m_follow, "followLive", ChartsPanel::tr("F&ollow"), ChartsPanel::tr("Follow the run in training"),
        ChartsPanel::tr(
            "<p>Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop "
            "following.</p>"));
    toggle(m_boxZoom, "boxZoom", ChartsPanel::tr("&Box"), ChartsPanel::tr("Zoom into a box"),
        ChartsPanel::tr(
            "<p>Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging "
            "moves the chart.</p>"));
    for (const int span : spans)
        m_smoothing->addItem(span == 1 ? ChartsPanel::tr("Unsmoothed") : ChartsPanel::tr("%n step(s)", nullptr, span),
            span);
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setAccessibleName(ChartsPanel::tr("Smoothing"));
    m_smoothing->setToolTip(
        ChartsPanel::tr("<p>Smooths what is told of each step: an exponential moving average over about so "
                        "many steps, worked out from every step. The line as it was recorded stays faintly "
                        "behind it. Sums, peaks and evaluations are never smoothed.</p>"));
    for (QComboBox *box : { m_axis, m_smoothing })
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
    auto *reset = new QToolButton(this);
    reset->setObjectName(QStringLiteral("resetZoom"));
    reset->setText(ChartsPanel::tr("&Show all"));
    reset->setAccessibleName(ChartsPanel::tr("Show all of the data in the charts"));
    reset->setToolTip(ChartsPanel::tr("Undo zooming and moving (double click in a chart)"));
    reset->setAutoRaise(true);
    reset->setFocusPolicy(Qt::StrongFocus);
    auto *exporting = new QToolButton(this);
    exporting->setObjectName(QStringLiteral("exportCharts"));
    exporting->setText(ChartsPanel::tr("Ex&port"));
    exporting->setAccessibleName(ChartsPanel::tr("Copy or export the charts"));
    exporting->setToolTip(
        ChartsPanel::tr("Copy all of the charts, or write them as a picture or as a table of every point"));
    exporting->setAutoRaise(true);
    exporting->setFocusPolicy(Qt::StrongFocus);
    exporting->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(exporting);
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("exportPage", ChartsPanel::tr("&Export the Charts…")), &QAction::triggered, this,
        &ChartsBar::exportRequested);
    connect(add("copyPageImage", ChartsPanel::tr("&Copy Image")), &QAction::triggered, this,
        &ChartsBar::copyImageRequested);
    connect(add("copyPageValues", ChartsPanel::tr("Copy Values as &Text")), &QAction::triggered, this,
        &ChartsBar::copyValuesRequested);
    exporting->setMenu(menu);

    layout->addWidget(axisLabel);
    layout->addWidget(m_axis);
    layout->addWidget(m_logX);
    layout->addWidget(m_smoothing);
    layout->addWidget(m_bands);
    layout->addWidget(m_follow);
    layout->addWidget(m_boxZoom);
    layout->addWidget(reset);
    layout->addWidget(exporting);

    connect(m_axis, &QComboBox::currentIndexChanged, this, &ChartsBar::axisChanged);
    connect(m_logX, &QToolButton::toggled, this, &ChartsBar::axisChanged);
    connect(m_smoothing, &QComboBox::currentIndexChanged, this, &ChartsBar::smoothingChanged);
    connect(m_bands, &QToolButton::toggled, this, &ChartsBar::bandsToggled);
    connect(m_follow, &QToolButton::toggled, this, &ChartsBar::followToggled);
    connect(m_boxZoom, &QToolButton::toggled, this, &ChartsBar::boxZoomToggled);
    connect(reset, &QToolButton::clicked, this, &ChartsBar::resetRequested);
}

ChartAxis ChartsBar::axis() const
{
    return static_cast<ChartAxis>(m_axis->currentIndex());
}

bool ChartsBar::isLog() const
{
    return m_logX->isChecked();
}

int ChartsBar::spanOf(ChartMetric metric) const
{
    return canBeSmoothed(metric) ? m_smoothing->currentData().toInt() : 1;
}

bool ChartsBar::showsBands() const
{
    return m_bands->isChecked() && !m_noBands;
}

void ChartsBar::offerBands(bool any)
{
    m_bands->setVisible(any && !m_noBands);
}

bool ChartsBar::isFollowing() const
{
    return m_follow->isChecked();
}

void ChartsBar::stopFollowing()
{
    const QSignalBlocker blocker(m_follow);
    m_follow->setChecked(false);
}

void ChartsBar::saveState(QSettings &settings) const
{
    settings.setValue("charts/axis", QLatin1String(axisKeys[static_cast<std::size_t>(m_axis->currentIndex())]));
    settings.setValue("charts/logX", m_logX->isChecked());
    settings.setValue("charts/smoothing", m_smoothing->currentData());
    settings.setValue("charts/seedBands", m_bands->isChecked());
    settings.setValue("charts/follow", m_follow->isChecked());
    settings.setValue("charts/boxZoom", m_boxZoom->isChecked());
}

void ChartsBar::restoreState(const QSettings &settings)
{
    const QString axis = settings.value("charts/axis").toString();
    for (std::size_t i = 0; i < axisKeys.size(); ++i)
        if (axis == QLatin1String(axisKeys[i]))
            m_axis->setCurrentIndex(static_cast<int>(i));
    m_logX->setChecked(settings.value("charts/logX").toBool());
    m_smoothing->setCurrentIndex(std::max(0, m_smoothing->findData(settings.value("charts/smoothing", 1).toInt())));
    m_bands->setChecked(settings.value("charts/seedBands", true).toBool());
    m_boxZoom->setChecked(settings.value("charts/boxZoom").toBool());
}

void ChartsBar::restoreFollowing(const QSettings &settings)
{
    m_follow->setChecked(settings.value("charts/follow").toBool());
}

} // namespace gram
