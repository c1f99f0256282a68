// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_panel.h"

#include "mode_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <cmath>
#include <utility>

namespace gram {

namespace {

QString durationText(double seconds)
{
    const auto s = static_cast<int>(std::lround(seconds));
    if (s < 60)
        return ProgressPanel::tr("%1 s").arg(s);
    if (s < 3600)
        return ProgressPanel::tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    return ProgressPanel::tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
}

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_eta(new QLabel(this))
    , m_throughput(new QLabel(this))
{
    setObjectName(QStringLiteral("progressPanel"));
    m_what->setObjectName(QStringLiteral("progressText"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(true);
    m_bar->setMinimumWidth(160);
    m_bar->setMaximumHeight(m_what->sizeHint().height() + 4);
    m_eta->setObjectName(QStringLiteral("eta"));
    m_eta->setAccessibleName(tr("Estimated time left"));
    m_eta->setToolTip(tr("An estimate of the time left. Shown once it is stable."));
    QFont italic = m_eta->font();
    italic.setItalic(true); // estimates look different from measurements
    m_eta->setFont(italic);
    m_throughput->setObjectName(QStringLiteral("throughput"));
    m_throughput->setAccessibleName(tr("Throughput"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_eta);
    layout->addWidget(m_throughput);
}

void ProgressPanel::showIdle(const QString &text)
{
    m_run.clear();
    m_what->setText(text);
    m_bar->hide();
    m_eta->clear();
    m_throughput->clear();
}

void ProgressPanel::showActivity(const QString &text)
{
    m_what->setText(m_run.isEmpty() ? text : tr("%1: %2").arg(m_run, text));
}

void ProgressPanel::beginRun(const QString &name, int nth, int ofRuns, double limitSeconds)
{
    m_run = ofRuns > 1 ? tr("%1 (%2 of %3)").arg(name).arg(nth).arg(ofRuns) : name;
    m_limitSeconds = limitSeconds;
    m_estimator.reset();
    m_lastSeconds = 0;
    m_lastInteractions = 0;
    m_eta->clear();
    m_throughput->clear();
    showActivity(tr("Preparing"));
    setBar(0, 0);
}

void ProgressPanel::showProgress(const Progress &progress)
{
    showActivity(displayText(progress.phase));
    setBar(progress.done, progress.total);
    if (progress.phase == Progress::Phase::Training)
        return; // showSteps() knows better
    if (std::exchange(m_phase, progress.phase) != progress.phase || progress.done < m_phaseDone)
        m_sincePhase.start();
    m_phaseDone = progress.done;
    // By its own pace so far, once that has settled.
    const double seconds = static_cast<double>(m_sincePhase.elapsed()) / 1000;
    const bool settled = progress.total > 0 && seconds > 2 && progress.done * 20 > progress.total;
    const double share = settled ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 1;
    m_eta->setText(settled ? tr("~%1 left").arg(durationText(seconds / share - seconds)) : QString());
}

void ProgressPanel::showSteps(const MetricsSnapshot &snapshot)
{
    const StepRecord &last = snapshot.steps.back();
    showActivity(displayText(Progress::Phase::Training));
    setBar(last.step, snapshot.totalSteps);
    m_estimator.update(last.step, snapshot.totalSteps, last.seconds, m_limitSeconds);
    const auto left = m_estimator.remaining();
    m_eta->setText(left ? tr("~%1 left").arg(durationText(*left)) : QString());
    const double seconds = last.seconds - m_lastSeconds;
    if (seconds < 0.5)
        return; // figures that change with every frame cannot be read
    const double rate = static_cast<double>(last.interactions - m_lastInteractions) / seconds;
    const QString throughput = tr("%1 interactions/s").arg(QLocale().toString(rate, 'f', 0));
    m_throughput->setText(last.utilization
            ? tr("%1, GPU %2%", "interactions a second, utilization").arg(throughput).arg(*last.utilization)
            : throughput);
    m_throughput->setToolTip(last.utilization
            ? tr("GPU: the share of the last moments in which something ran on the card, of any program")
            : QString());
    m_lastSeconds = last.seconds;
    m_lastInteractions = last.interactions;
}

void ProgressPanel::setBar(std::int64_t done, std::int64_t total)
{
    m_bar->show();
    if (total <= 0) {
        m_bar->setRange(0, 0); // busy
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(std::min<std::int64_t>(done, total) * 1000 / total));
    m_bar->setFormat(
        tr("%1 of %2")
            .arg(QLocale().toString(static_cast<qlonglong>(done)), QLocale().toString(static_cast<qlonglong>(total))));
}

} // namespace gram
