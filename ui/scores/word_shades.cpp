// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_shades.h"

#include "flow_layout.h"
#include "runs/run_style.h"
#include "wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double strong = 0.5; ///< of the largest effect: has a sign beside its colour

double probability(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

} // namespace

WordShades::WordShades(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("scoresWords"));
    setAccessibleName(tr("The text's words, by what they do to the score"));
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(2 * (fontMetrics().lineSpacing() + 6) + 8);
    fill();
}

void WordShades::showEffects(TaskKind kind, const WordEffects &effects)
{
    m_kind = kind;
    m_effects = effects;
    fill();
}

void WordShades::showPlain(const QString &text)
{
    m_effects = {};
    m_plain = text;
    fill();
}

void WordShades::fill()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scoresWordsInside"));
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    if (m_effects.pieces.empty()) {
        auto *label = new WrappedLabel(inside);
        label->setObjectName(QStringLiteral("scoresText"));
        label->setTextFormat(Qt::PlainText);
        label->setText(m_plain);
        auto *layout = new QVBoxLayout(inside);
        layout->setContentsMargins(4, 2, 4, 2);
        layout->addWidget(label);
        layout->addStretch();
        setWidget(inside);
        setAccessibleDescription(m_plain);
        return;
    }
    auto *layout = new FlowLayout(inside);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    double largest = 0;
    for (const TextPiece &piece : m_effects.pieces)
        largest = std::max(largest, std::abs(piece.effect));
    const QColor base = palette().color(QPalette::Base);
    const QLocale locale;
    QStringList told;
    for (const TextPiece &piece : m_effects.pieces) {
        const QString text = QString::fromStdString(piece.text);
        if (text.trimmed().isEmpty())
            continue;
        const double share = largest > 0 ? piece.effect / largest : 0;
        auto *label = new QLabel(inside);
        label->setObjectName(piece.word ? QStringLiteral("scoresWord") : QStringLiteral("scoresMark"));
        label->setTextFormat(Qt::PlainText);
        label->setText(
            std::abs(share) < strong ? text : text + (share > 0 ? QStringLiteral(" ▲") : QStringLiteral(" ▼")));
        label->setMargin(2);
        if (piece.word) {
            const QColor hue = runStyle(piece.effect > 0 ? 3 : 1, palette()).color; // green raises, vermilion lowers
            const double part = 0.55 * std::abs(share);
            const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + part * (b - a))); };
            QPalette shaded = palette();
            shaded.setColor(QPalette::Window,
                QColor(mix(base.red(), hue.red()), mix(base.green(), hue.green()), mix(base.blue(), hue.blue())));
            label->setPalette(shaded);
            label->setBackgroundRole(QPalette::Window); // not the parent's
            label->setAutoFillBackground(true);
            const double without = m_effects.score - piece.effect;
            const QString figure = m_kind == TaskKind::Kt
                ? tr("Without “%1” the probability would be %2% in place of %3%.")
                      .arg(text, locale.toString(100 * probability(without), 'f', 1),
                          locale.toString(100 * probability(m_effects.score), 'f', 1))
                : tr("Without “%1” the score would be %2 in place of %3.")
                      .arg(text, locale.toString(without, 'f', 3), locale.toString(m_effects.score, 'f', 3));
            label->setToolTip(QStringLiteral("<p>%1</p>").arg(figure.toHtmlEscaped()));
            label->setAccessibleName(figure);
            told += figure;
        }
        layout->addWidget(label);
    }
    setWidget(inside);
    setAccessibleDescription(told.join(QLatin1Char(' ')));
}

void WordShades::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace gram
