// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_panel.h"

#include "anatomy/figure_text.h"
#include "flow_layout.h"
#include "theme.h"
#include "wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

namespace gram {

namespace {

constexpr int frameMs = 33;
constexpr double stageSeconds = 2.5; // at speed 1

QToolButton *makeButton(const char *name, const QString &text, const QString &help, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QIcon colorIcon(const QColor &color)
{
    QPixmap pixmap(10, 10);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton("stepBack", tr("Previous part"), tr("Back to the part before (Left)"), this))
    , m_play(makeButton("stepPlay", tr("Play"), tr("Play or pause the step (Space)"), this))
    , m_forward(makeButton("stepForward", tr("Next part"), tr("On to the next part (Right)"), this))
    , m_speed(new QComboBox(this))
    , m_sentence(new WrappedLabel(this))
    , m_view(new StepView(this))
{
    setObjectName(QStringLiteral("stepPanel"));
    m_speed->setObjectName(QStringLiteral("stepSpeed"));
    m_speed->setAccessibleName(tr("Speed of the animation"));
    m_speed->setToolTip(tr("How fast the parts follow one another; this is not the speed of training"));
    for (const double speed : { 0.25, 0.5, 1.0, 2.0, 4.0 })
        m_speed->addItem(QStringLiteral("%1×").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(2);

    auto *row = new FlowLayout;
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addWidget(m_play);
    row->addWidget(m_forward);
    row->addWidget(m_speed);
    for (int i = 0; i < stepStages; ++i) {
        const auto stage = static_cast<StepStage>(i);
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("stepStage%1").arg(i));
        button->setText(stageTitle(stage));
        button->setAccessibleName(stageTitle(stage));
        button->setIconSize({ 8, 8 });
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Part %1 of %2: %3").arg(i + 1).arg(stepStages).arg(stageTitle(stage)));
        connect(button, &QToolButton::clicked, this, [this, stage] { setStage(stage); });
        m_stages[static_cast<std::size_t>(i)] = button;
        row->addWidget(button);
    }

    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setLeastLines(2); // the view must not jump
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);

    m_timer.setInterval(frameMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StepPanel::tick);
    connect(m_play, &QToolButton::clicked, this, &StepPanel::togglePlay);
    connect(m_back, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(m_view, &StepView::playRequested, this, &StepPanel::togglePlay);
    connect(m_view, &StepView::stepRequested, this, &StepPanel::stepBy);
    m_back->setArrowType(Qt::LeftArrow);
    m_forward->setArrowType(Qt::RightArrow);
    updateIcons();
    setMoment(StepStage::Encode, 0);
}

/// The rows of buttons and of the sentence are as many as the width makes them: a splitter does not ask for them.
bool StepPanel::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return known;
}

void StepPanel::showBatch(const BatchLayout *batch, const ItemColors *colors)
{
    m_batch = batch;
    m_item = -1;
    m_view->showBatch(batch, colors);
    setEnabled(batch != nullptr);
    if (!batch)
        setPlaying(false);
    updateSentence();
}

void StepPanel::showAnatomy(const StepAnatomy *anatomy, FiguresState state)
{
    m_anatomy = anatomy;
    m_state = state;
    m_view->showAnatomy(anatomy, state);
    updateSentence();
}

void StepPanel::setItem(int item)
{
    m_item = item;
    m_view->setItem(item);
    updateSentence();
}

void StepPanel::togglePlay()
{
    setPlaying(!isPlaying());
}

void StepPanel::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !m_batch))
        return;
    if (playing) {
        if (m_stage == StepStage::Backward && m_progress >= 1)
            setMoment(StepStage::Encode, 0);
        m_sinceTick.start();
        m_timer.start();
        if (m_state == FiguresState::None)
            Q_EMIT figuresWanted();
    } else {
        m_timer.stop();
    }
    updateIcons();
}

/// Parts are looked at when they are done.
void StepPanel::setStage(StepStage stage)
{
    setPlaying(false);
    setMoment(stage, 1);
}

void StepPanel::stepBy(int by)
{
    // From amid a part: back to where it begins to be, which is the end of the one before.
    const int next = static_cast<int>(m_stage) + (by > 0 && m_progress < 1 ? 0 : by);
    if (next < 0) {
        setPlaying(false);
        setMoment(StepStage::Encode, 0);
    } else {
        setStage(static_cast<StepStage>(std::min(next, stepStages - 1)));
    }
}

void StepPanel::tick()
{
    double progress = m_progress
        + static_cast<double>(m_sinceTick.restart()) / 1000 / stageSeconds * m_speed->currentData().toDouble();
    StepStage stage = m_stage;
    if (progress >= 1 && stage != StepStage::Backward) {
        stage = static_cast<StepStage>(static_cast<int>(stage) + 1);
        progress = 0;
    }
    setMoment(stage, std::min(progress, 1.0));
    if (progress >= 1)
        setPlaying(false);
}

void StepPanel::setMoment(StepStage stage, double progress)
{
    const bool another = stage != m_stage;
    m_stage = stage;
    m_progress = progress;
    m_view->setMoment(stage, progress);
    for (int i = 0; i < stepStages; ++i)
        m_stages[static_cast<std::size_t>(i)]->setChecked(i == static_cast<int>(stage));
    if (another)
        updateSentence();
}

QString StepPanel::explanation() const
{
    const QLocale locale;
    const QString k = locale.toString(static_cast<qlonglong>(m_batch->interactions()));
    const QString u = locale.toString(static_cast<qlonglong>(m_batch->unique()));
    switch (m_stage) {
    case StepStage::Encode:
        return tr("Each of the %1 unique items goes through the content encoder once; E2E sends "
                  "all %2 interactions through it.")
            .arg(u, k);
    case StepStage::Scatter:
        return tr("Each of the %1 interactions gets a copy of its item's vector.").arg(k);
    case StepStage::Cf:
        return tr("The CF module works on the %1 interactions, as in E2E.").arg(k);
    case StepStage::Gather:
        return tr("An item's gradient is the sum of its interactions': bars are their parts along it.");
    case StepStage::Target:
        return tr("Each item's pseudo-target is its vector moved against its gradient: h̃ = h − g.");
    case StepStage::Backward:
        break;
    }
    return tr("Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.").arg(u, k);
}

QString StepPanel::figures() const
{
    if (!m_anatomy)
        return m_state == FiguresState::Computing ? tr("The figures are being computed…")
                                                  : tr("The figures are not computed yet: press Compute.");
    const StepAnatomy &a = *m_anatomy;
    switch (m_stage) {
    case StepStage::Encode:
        return a.e2e ? tr("Measured: %1; E2E %2.").arg(timeText(a.encodeSeconds), timeText(a.e2e->encodeSeconds))
                     : tr("Measured: %1.").arg(timeText(a.encodeSeconds));
    case StepStage::Scatter:
        return tr("Measured: %1.").arg(timeText(a.scatterSeconds));
    case StepStage::Cf:
        return tr("Loss %1. Measured: %2 forward and back.").arg(lengthText(a.loss), timeText(a.cfSeconds));
    case StepStage::Gather: {
        if (m_item < 0)
            return tr("Measured: %1.").arg(timeText(a.gatherSeconds));
        const auto i = static_cast<std::size_t>(m_item);
        return tr("The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd's own sums differ "
                  "by %2 at most.",
            nullptr, static_cast<int>(m_batch->items[i].interactions.size()))
            .arg(lengthText(a.itemGradients[i]), lengthText(a.sumDifference));
    }
    case StepStage::Target:
        return tr("Pseudo-loss ½ Σ ‖h − h̃‖² = %1.").arg(lengthText(a.pseudoLoss));
    case StepStage::Backward:
        break;
    }
    return a.e2e ? tr("Measured: %1; E2E %2.").arg(timeText(a.backwardSeconds), timeText(a.e2e->backwardSeconds))
                 : tr("Measured: %1.").arg(timeText(a.backwardSeconds));
}

void StepPanel::updateSentence()
{
    m_sentence->setText(m_batch ? explanation() + QLatin1Char(' ') + figures() : QString());
    m_view->setAccessibleDescription(m_sentence->text());
}

void StepPanel::updateIcons()
{
    m_play->setIcon(glyphIcon(isPlaying() ? Glyph::Pause : Glyph::Start, palette()));
    m_play->setAccessibleName(isPlaying() ? tr("Pause the step") : tr("Play the step"));
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->setIcon(colorIcon(stageColor(static_cast<StepStage>(i), palette())));
}

void StepPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void StepPanel::hideEvent(QHideEvent *event)
{
    setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace gram
