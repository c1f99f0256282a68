// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_figure.h"

#include "theme.h"
#include "tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr int barHeight = 4;
constexpr double corner = 2;

QFont scaled(QFont font, double by)
{
    font.setPointSizeF(font.pointSizeF() * by);
    return font;
}

/// The scale at which texts fit the width, or the least: type is not exactly as wide as its size says. A presentation's
/// has more to give.
template<typename WidthAt>
double fittingScale(int width, const WidthAt &widthAt)
{
    const double least = 0.72 / typeScale();
    const int needed = widthAt(1.0);
    double scale = needed <= width ? 1.0 : std::max(least, static_cast<double>(width) / needed);
    while (scale > least && widthAt(scale) > width)
        scale = std::max(least, scale - 0.02);
    return scale;
}

int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

VerdictFigure::VerdictFigure(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictFigure::setText(const VerdictFigureText &text, const QColor &run)
{
    const bool spokenAnew = m_text.spoken != text.spoken;
    m_text = text;
    m_run = run;
    if (spokenAnew) {
        setAccessibleName(text.spoken);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateHelp();
    update();
}

void VerdictFigure::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateHelp();
    updateGeometry();
}

void VerdictFigure::updateHelp()
{
    setToolTip(QStringLiteral("<p>%1</p>").arg(m_text.spoken.toHtmlEscaped())
        + (m_text.help.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(m_text.help.toHtmlEscaped())));
}

VerdictFigure::Line VerdictFigure::caption() const
{
    return { m_text.caption, smallFont(font()) };
}

VerdictFigure::Line VerdictFigure::below() const
{
    QFont small = smallFont(font());
    small.setUnderline(m_text.offersCompare);
    return { m_text.below, small };
}

/// Value and what is beside it shrink together.
double VerdictFigure::valueScale() const
{
    return fittingScale(width(), [this](double scale) {
        return widthOf(scaled(figureFont(font()), scale), m_text.value)
            + (m_text.beside.isEmpty() ? 0 : space + widthOf(scaled(font(), scale), m_text.beside));
    });
}

QFont VerdictFigure::valueFont() const
{
    return scaled(figureFont(font()), valueScale());
}

QFont VerdictFigure::besideFont() const
{
    QFont beside = scaled(font(), valueScale());
    beside.setItalic(m_text.estimated);
    return beside;
}

QFont VerdictFigure::fitted(const Line &line, int width) const
{
    return scaled(line.font,
        fittingScale(width, [&line](double scale) { return widthOf(scaled(line.font, scale), line.text); }));
}

QStringList VerdictFigure::cutTexts() const
{
    QStringList cut;
    for (const Line &line : { caption(), m_compact && !m_text.offersCompare ? Line() : below() })
        if (!line.text.isEmpty() && widthOf(fitted(line, width()), line.text) > width() + 1)
            cut += line.text;
    const int value = widthOf(valueFont(), m_text.value);
    if (value + (m_text.beside.isEmpty() ? 0 : space + widthOf(besideFont(), m_text.beside)) > width() + 2)
        cut += m_text.value + QLatin1Char(' ') + m_text.beside;
    return cut;
}

QSize VerdictFigure::sizeHint() const
{
    const int small = QFontMetrics(smallFont(font())).height();
    const int value = QFontMetrics(figureFont(font())).height();
    return { 180, small + value + (m_compact ? 0 : small + spaceSmall + barHeight) };
}

QSize VerdictFigure::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

/// Without room for a second line the link stands beside the dash.
QRect VerdictFigure::linkRect() const
{
    if (!m_text.offersCompare)
        return {};
    const int small = QFontMetrics(smallFont(font())).height();
    const int value = QFontMetrics(figureFont(font())).height();
    const int left = m_compact ? widthOf(figureFont(font()), m_text.value) + space : 0;
    const int top = m_compact ? small + (value - small) / 2 : small + value;
    return { left, top, std::min(width() - left, widthOf(below().font, m_text.below)), small };
}

void VerdictFigure::paintBar(QPainter &painter, const QRectF &track) const
{
    const VerdictBar &bar = m_text.bar;
    if (!std::isfinite(bar.fill))
        return;
    const Tokens &t = tokens(palette());
    const QColor run = bar.ofE2e ? t.second : m_run;
    const auto part = [&](double share) {
        return QRectF(track.left(), track.top(), track.width() * std::clamp(share, 0.0, 1.0), track.height());
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(track, corner, corner);
    if (std::isfinite(bar.behind)) {
        QColor pale = t.second;
        pale.setAlphaF(0.3F);
        painter.setBrush(pale);
        painter.drawRoundedRect(part(bar.behind), corner, corner);
    }
    painter.setBrush(run);
    const double at = track.left() + track.width() * std::clamp(bar.fill, 0.0, 1.0);
    if (bar.fromMiddle)
        painter.drawRect(QRectF(std::clamp(at - 4, track.left(), track.right() - 8), track.top() - 2, 8, 8));
    else
        painter.drawRoundedRect(part(bar.fill), corner, corner);
    if (std::isfinite(bar.guess)) { // an open diamond: it was not measured
        const double guess = track.left() + track.width() * std::clamp(bar.guess, 0.0, 1.0);
        const double half = 5;
        const QPointF middle(std::clamp(guess, track.left() + half, track.right() - half), track.center().y());
        painter.setPen(QPen(t.text, 1.5));
        painter.setBrush(t.surface);
        painter.drawPolygon(QPolygonF({ middle + QPointF(0, -half), middle + QPointF(half, 0),
            middle + QPointF(0, half), middle + QPointF(-half, 0) }));
        painter.setPen(Qt::NoPen);
    }
    if (std::isfinite(bar.tick)) {
        painter.setBrush(t.text);
        const double tick = track.left() + track.width() * std::clamp(bar.tick, 0.0, 1.0);
        painter.drawRect(QRectF(std::clamp(tick - 1, track.left(), track.right() - 2), track.top() - 3, 2, 10));
    }
}

void VerdictFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const int w = width();
    const auto elided = [w](const QFont &font, const QString &text, int room) {
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, std::min(room, w));
    };
    const int small = QFontMetrics(smallFont(font())).height();
    const int value = QFontMetrics(figureFont(font())).height();
    int y = 0;
    const QFont captionFont = fitted(caption(), w);
    painter.setFont(captionFont);
    painter.setPen(t.second);
    painter.drawText(QRect(0, y, w, small), Qt::AlignLeft | Qt::AlignVCenter, elided(captionFont, m_text.caption, w));
    y += small;

    const int baseline = y + QFontMetrics(figureFont(font())).ascent();
    painter.setFont(valueFont());
    painter.setPen(m_text.absent ? t.disabled : t.text);
    painter.drawText(QPoint(0, baseline), m_text.value);
    const int left = widthOf(valueFont(), m_text.value) + space;
    if (!m_text.beside.isEmpty()) {
        painter.setFont(besideFont());
        painter.setPen(t.text);
        painter.drawText(QPoint(left, baseline), elided(besideFont(), m_text.beside, w - left + 1));
    }
    y += value;

    if (!m_compact || m_text.offersCompare) {
        const QFont belowFont = fitted(below(), w);
        painter.setFont(belowFont);
        painter.setPen(m_text.offersCompare ? t.link : t.second);
        const QRect place = m_text.offersCompare ? linkRect() : QRect(0, y, w, small);
        painter.drawText(QRect(place.left(), place.top(), w - place.left(), small), Qt::AlignLeft | Qt::AlignVCenter,
            elided(belowFont, m_text.below, w - place.left()));
    }
    if (!m_compact)
        paintBar(painter, QRectF(0, y + small + spaceSmall / 2.0, std::min(w - 1, 200), barHeight));
    if (hasFocus()) {
        painter.setPen(QPen(t.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void VerdictFigure::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && linkRect().contains(event->position().toPoint()))
        Q_EMIT compareRequested();
    else
        QWidget::mousePressEvent(event);
}

void VerdictFigure::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkRect().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void VerdictFigure::keyPressEvent(QKeyEvent *event)
{
    if (m_text.offersCompare
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT compareRequested();
    else
        QWidget::keyPressEvent(event);
}

void VerdictFigure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gram
