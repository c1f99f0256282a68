// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_panel.h"

#include "elided_text.h"
#include "mode_text.h"
#include "progress_line.h"
#include "tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>
#include <utility>

namespace gram {

namespace {

constexpr int leastWidth = 72;

QString counted(std::int64_t n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

QString durationText(double seconds)
{
    const auto s = static_cast<int>(std::lround(seconds));
    if (s < 60)
        return ProgressPanel::tr("%1 s").arg(s);
    if (s < 3600)
        return ProgressPanel::tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    return ProgressPanel::tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
}

QString briefDuration(double seconds)
{
    const auto s = static_cast<int>(std::lround(seconds));
    if (s < 60)
        return ProgressPanel::tr("%1 s").arg(s);
    if (s < 3600)
        return ProgressPanel::tr("%1 min").arg((s + 30) / 60);
    return ProgressPanel::tr("%1 h").arg((s + 1800) / 3600);
}

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new ElidedText(this))
    , m_bar(new ProgressLine(this))
    , m_eta(new QLabel(this))
    , m_throughput(new QLabel(this))
{
    setObjectName(QStringLiteral("progressPanel"));
    m_what->setObjectName(QStringLiteral("progressText"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_eta->setObjectName(QStringLiteral("eta"));
    m_eta->setAccessibleName(tr("Estimated time left"));
    m_eta->setToolTip(tr("An estimate of the time left. Shown once it is stable."));
    m_throughput->setObjectName(QStringLiteral("throughput"));
    m_throughput->setAccessibleName(tr("Throughput"));
    for (QLabel *label : { m_eta, m_throughput })
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QHBoxLayout;
    words->setSpacing(space);
    words->addWidget(m_what, 1);
    words->addWidget(m_throughput);
    words->addWidget(m_eta);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceSmall);
    layout->addStretch(1);
    layout->addLayout(words);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    arrange();
}

QSize ProgressPanel::minimumSizeHint() const
{
    return { leastWidth, fontMetrics().height() + 3 * space };
}

void ProgressPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ProgressPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The speed gives way first, then the words, and then the time.
void ProgressPanel::arrange()
{
    const QFont small = smallFont(font());
    QFont italic = small;
    italic.setItalic(true); // estimates look different from measurements
    m_what->setFont(small);
    m_throughput->setFont(small);
    m_eta->setFont(italic);
    const auto place = [&](const QString &left) {
        return left.isEmpty() ? 0 : QFontMetrics(italic).horizontalAdvance(left) + 1 + space;
    };
    const int whole = m_what->sizeHint().width() + place(m_left);
    const bool brief = whole > width() && !m_what->brief().isEmpty();
    m_eta->setText(brief ? m_briefLeft : m_left);
    const int shortened = QFontMetrics(small).horizontalAdvance(m_what->brief()) + 1 + place(m_briefLeft);
    m_eta->setVisible(!m_eta->text().isEmpty() && (!brief || shortened <= width()));
    m_what->setToolTip(!brief  ? QString()
            : m_left.isEmpty() ? m_what->text()
                               : QStringLiteral("%1\n%2").arg(m_what->text(), m_left));
    const int all = whole + m_throughput->sizeHint().width() + space;
    m_throughput->setVisible(!m_throughput->text().isEmpty() && all <= width());
}

void ProgressPanel::showText(const QString &text, const QString &brief, bool idle)
{
    m_what->setForegroundRole(idle ? QPalette::PlaceholderText : QPalette::WindowText);
    m_what->setText(text, brief);
    arrange();
}

void ProgressPanel::setEta(std::optional<double> seconds)
{
    m_left = seconds ? tr("~%1 left").arg(durationText(*seconds)) : QString();
    m_briefLeft = seconds ? tr("~%1", "time left, in a narrow place").arg(briefDuration(*seconds)) : QString();
    arrange();
}

void ProgressPanel::setThroughput(const QString &text, const QString &more)
{
    m_throughput->setText(text);
    m_throughput->setToolTip(more);
    m_bar->setToolTip(more.isEmpty() ? text : text + QLatin1Char('\n') + more);
    arrange();
}

void ProgressPanel::showIdle(const QString &text, const QString &brief)
{
    m_run.clear();
    m_place.clear();
    m_briefPlace.clear();
    m_bar->hide();
    m_bar->setPaused(false);
    setEta({});
    setThroughput({}, {});
    showText(text, brief, true);
}

void ProgressPanel::showActivity(const QString &text)
{
    showActivity(text, text);
}

void ProgressPanel::showActivity(const QString &text, const QString &brief)
{
    if (m_run.isEmpty())
        showText(text, brief);
    else
        showText(m_place.arg(tr("%1: %2").arg(m_run, text)), m_briefPlace.arg(brief));
}

void ProgressPanel::setPaused(bool paused)
{
    m_bar->setPaused(paused);
}

void ProgressPanel::beginRun(const QString &name, int nth, int ofRuns, double limitSeconds, int number)
{
    m_run = name;
    m_place = ofRuns > 1 ? tr("%1 of %2: %3").arg(nth).arg(ofRuns) : QStringLiteral("%3");
    m_briefPlace = ofRuns > 1 ? tr("%1/%2 · %3", "the nth of so many runs: how far it is").arg(nth).arg(ofRuns)
                              : QStringLiteral("%3");
    m_limitSeconds = limitSeconds;
    m_estimator.reset();
    m_lastSeconds = 0;
    m_lastInteractions = 0;
    m_bar->setRun(number);
    setEta({});
    setThroughput({}, {});
    showActivity(tr("Preparing"));
    setBar(0, 0);
}

/// `of`: 0 where time or patience ends the run.
void ProgressPanel::showStep(std::int64_t step, std::int64_t of)
{
    showText(m_place.arg(of > 0 ? tr("%1, step %2 of %3").arg(m_run, counted(step), counted(of))
                                : tr("%1, step %2").arg(m_run, counted(step))),
        m_briefPlace.arg(of > 0 ? tr("%1/%2", "so many of so many").arg(counted(step), counted(of)) : counted(step)));
}

void ProgressPanel::showProgress(const Progress &progress)
{
    if (progress.phase == Progress::Phase::Training)
        showStep(progress.done, progress.total);
    else {
        const QString phase = displayText(progress.phase), done = counted(progress.done),
                      total = counted(progress.total);
        const bool known = progress.total > 0;
        showActivity(known ? tr("%1, %2 of %3").arg(phase, done, total) : phase,
            known ? tr("%1 %2/%3", "what is done, so many of so many").arg(phase, done, total) : phase);
    }
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
    setEta(settled ? std::optional(seconds / share - seconds) : std::nullopt);
}

void ProgressPanel::showSteps(const MetricsSnapshot &snapshot)
{
    const StepRecord &last = snapshot.steps.back();
    showStep(last.step, snapshot.totalSteps);
    setBar(last.step, snapshot.totalSteps);
    m_estimator.update(last.step, snapshot.totalSteps, last.seconds, m_limitSeconds);
    setEta(m_estimator.remaining());
    const double seconds = last.seconds - m_lastSeconds;
    if (seconds < 0.5)
        return; // figures that change with every frame cannot be read
    const double rate = static_cast<double>(last.interactions - m_lastInteractions) / seconds;
    const QString throughput = tr("%1 interactions/s").arg(QLocale().toString(rate, 'f', 0));
    setThroughput(last.utilization
            ? tr("%1, GPU %2%", "interactions a second, utilization").arg(throughput).arg(*last.utilization)
            : throughput,
        last.utilization ? tr("GPU: the share of the last moments in which something ran on the card, of any program")
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
}

} // namespace gram
