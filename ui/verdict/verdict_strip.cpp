// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_strip.h"

#include "runs/run_model.h"
#include "runs/run_style.h"
#include "tokens.h"
#include "verdict/verdict_figure.h"
#include "verdict/verdict_text.h"
#include "wrapped_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace gram {

namespace {

/// A name for a button or a menu, where an ampersand would mark a letter.
QString asText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

constexpr int refreshMs = 200;
constexpr int narrow = 1200; // below: subject and sentence in a line over the figures
constexpr int subjectWidth = 320;

} // namespace

VerdictStrip::VerdictStrip(const RunModel *runs, QWidget *parent)
    : QFrame(parent)
    , m_runs(runs)
    , m_subject(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_sentence(new WrappedLabel(this))
    , m_figures { new VerdictFigure(QStringLiteral("verdictSpeed"), this),
        new VerdictFigure(QStringLiteral("verdictMemory"), this),
        new VerdictFigure(QStringLiteral("verdictQuality"), this),
        new VerdictFigure(QStringLiteral("verdictTime"), this) }
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("verdictStrip"));
    setAccessibleName(tr("Verdict"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_subject->setObjectName(QStringLiteral("verdictSubject"));
    m_subject->setToolTip(tr("The run that these figures are of, and what it is measured against. Another one can be "
                             "chosen here or selected in the list."));
    m_subject->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_subject->setAutoRaise(true);
    m_subject->setPopupMode(QToolButton::InstantPopup);
    m_subject->setMenu(m_menu);
    m_subject->setFocusPolicy(Qt::TabFocus);
    m_subject->setIconSize({ 14, 14 });
    m_subject->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &VerdictStrip::fillMenu);
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no text moves the figures
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (VerdictFigure *figure : m_figures)
        connect(figure, &VerdictFigure::compareRequested, this, &VerdictStrip::compareRequested);
    m_words->addWidget(m_subject);
    m_words->addWidget(m_sentence);
    arrange(false);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &VerdictStrip::refresh);
    connect(m_runs, &RunModel::rowsRemoved, this, &VerdictStrip::schedule);
    connect(m_runs, &RunModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            if (!m_runs->run(row).hasEnded()) // what is started is what is looked at
                m_selected = 0;
        schedule();
    });
    connect(m_runs, &RunModel::dataChanged, this, &VerdictStrip::schedule);
    connect(m_runs, &RunModel::seriesChanged, this, &VerdictStrip::schedule);
    refresh();
}

void VerdictStrip::setSelected(quint64 id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    refresh();
}

void VerdictStrip::setGuess(const Guess &guess)
{
    m_guess = guess;
    refresh();
}

void VerdictStrip::saveState(QSettings &settings) const
{
    QVariantList runs;
    for (const int run : m_guess.runs)
        runs += run;
    settings.setValue("guess/runs", runs);
    settings.setValue("guess/speedup", m_guess.speedup);
    settings.setValue("guess/aucLost", m_guess.aucLost);
}

void VerdictStrip::restoreState(const QSettings &settings)
{
    Guess guess { settings.value("guess/speedup", Verdict::unknown).toDouble(),
        settings.value("guess/aucLost", Verdict::unknown).toDouble() };
    for (const QVariant &run : settings.value("guess/runs").toList())
        guess.runs.insert(run.toInt());
    setGuess(guess);
}

void VerdictStrip::setTarget(double auc)
{
    m_target = auc;
    refresh();
}

void VerdictStrip::arrange(bool compact)
{
    m_compact = compact;
    m_words->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(compact ? space : 2);
    m_words->setStretch(1, 1);
    m_words->setAlignment(m_subject, compact ? Qt::AlignVCenter : Qt::AlignLeft);
    m_words->setAlignment(m_sentence, compact ? Qt::AlignVCenter : Qt::Alignment());
    m_layout->removeItem(m_words);
    for (VerdictFigure *figure : m_figures) {
        m_layout->removeWidget(figure);
        figure->setCompact(compact);
    }
    m_layout->setContentsMargins(spaceLarge, compact ? 2 : spaceSmall, spaceLarge, compact ? 2 : spaceSmall);
    m_layout->setHorizontalSpacing(spaceLarge);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnMinimumWidth(0, compact ? 0 : subjectWidth);
    for (int column = 0; column < 5; ++column)
        m_layout->setColumnStretch(column, compact ? column < 4 : column > 0);
    // Narrow: four figures in a row, the words over them. Wide: the words are the first column.
    m_layout->addLayout(m_words, 0, 0, 1, compact ? 4 : 1);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const int column = static_cast<int>(i);
        if (compact)
            m_layout->addWidget(m_figures[i], 1, column);
        else
            m_layout->addWidget(m_figures[i], 0, column + 1, Qt::AlignVCenter);
    }
    m_sentence->setLeastLines(compact ? 0 : 2);
}

void VerdictStrip::schedule()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void VerdictStrip::refresh()
{
    const Verdict::State before = m_verdict.state;
    const quint64 runBefore = m_verdict.id;
    m_verdict = verdictOn(*m_runs, m_selected, m_target);
    VerdictText text = verdictText(m_verdict);
    layOver(text, m_verdict, m_guess);
    const QString subject = m_verdict.number == 0         ? tr("No run")
        : m_verdict.against == Verdict::Against::Run      ? tr("%1 against %2").arg(m_verdict.name, m_verdict.e2eName)
        : m_verdict.against == Verdict::Against::Measured ? tr("%1 against measured E2E").arg(m_verdict.name)
                                                          : m_verdict.name;
    // The type tells which of the two it is about; the button is never wider than its place.
    const int room = (m_compact ? width() * 2 / 5 : subjectWidth) - 14 - 3 * space;
    m_subject->setText(asText(m_subject->fontMetrics().elidedText(subject, Qt::ElideRight, std::max(80, room))));
    m_subject->setAccessibleName(tr("Verdict on %1").arg(subject));
    m_subject->setIcon(m_verdict.number > 0 ? runIcon(m_verdict.number) : QIcon());
    m_subject->setEnabled(m_verdict.number > 0);
    if (m_sentence->text() != text.sentence) {
        m_sentence->setText(text.sentence);
        // Spoken when it is another sentence, not at every figure in it.
        if (m_verdict.state != before || m_verdict.id != runBefore) {
            QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&event);
        }
    }
    const QColor run = m_verdict.number > 0 ? runStyle(m_verdict.number, palette()).color : tokens(palette()).second;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(text.figures[i], run);
}

void VerdictStrip::fillMenu()
{
    m_menu->clear();
    for (const RunData &run : m_runs->runs()) {
        if (!run.shown)
            continue;
        QAction *action = m_menu->addAction(runIcon(run.number), asText(run.name()));
        action->setCheckable(true);
        action->setChecked(run.id == m_verdict.id);
        connect(action, &QAction::triggered, this, [this, id = run.id] {
            setSelected(id);
            Q_EMIT runRequested(id);
        });
    }
}

void VerdictStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (const bool compact = width() < narrow; compact != m_compact)
        arrange(compact);
    refresh();
}

void VerdictStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace gram
