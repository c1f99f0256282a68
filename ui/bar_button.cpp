// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_button.h"

#include "tokens.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gram {

namespace {

constexpr int glyphSize = 16, leastHeight = 32, radius = 4, ring = 2;

/// Without the sign before its letter.
int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(QString(text).remove(QLatin1Char('&')));
}

} // namespace

BarButton::BarButton(Look look, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BarButton::setLook(Look look)
{
    m_look = look;
    update();
}

void BarButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void BarButton::setJoined(Joined joined)
{
    m_joined = joined;
    updateGeometry();
}

void BarButton::setTexts(const QStringList &texts, const QStringList &bare)
{
    m_texts = texts;
    m_bare = bare;
    updateGeometry();
}

/// Around what is drawn, for the ring that shows the focus.
int BarButton::room() const
{
    return m_look == Look::Flat ? 0 : 2 * ring;
}

QRect BarButton::frame() const
{
    const int around = room();
    return rect().adjusted(m_joined == Joined::Left ? 0 : around, around, m_joined == Joined::Right ? 0 : -around,
        -around);
}

QSize BarButton::sizeHint() const
{
    const bool flat = m_look == Look::Flat;
    const QFont plain = font(), bold = semiBold(plain);
    const auto widest = [&](const QStringList &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max({ width, widthOf(text, plain), flat ? 0 : widthOf(text, bold) });
        return width;
    };
    int width = widest(m_bare.contains(text()) ? m_texts : m_texts + QStringList { text() });
    if (m_glyph)
        width += glyphSize + (width == 0 ? 0 : flat ? spaceSmall : space);
    width += flat ? 2 * spaceSmall : width > glyphSize ? 3 * space : 2 * space;
    for (const QString &text : m_bare)
        width = std::max(width, widthOf(text, plain) + 2 * space);
    const int around = room();
    return { width + around * (m_joined == Joined::No ? 2 : 1),
        std::max(flat ? 0 : leastHeight, fontMetrics().height() + space) + 2 * around };
}

void BarButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(palette());
    const bool filled = m_look == Look::Filled && isEnabled(), flat = m_look == Look::Flat;
    const bool raised = isEnabled() && (underMouse() || (isChecked() && !flat));
    QColor ground = flat ? QColor(Qt::transparent) : t.surface,
           edge = flat ? ground
        : isEnabled()  ? t.control
                       : t.border;
    if (filled)
        ground = edge = isDown() ? mixed(t.accent, Qt::black, 0.2)
            : raised             ? mixed(t.accent, Qt::white, 0.14)
                                 : t.accent;
    else if (isDown())
        ground = t.border;
    else if (raised)
        ground = t.raised;
    const QColor ink = !isEnabled() ? t.disabled : filled ? t.onAccent : t.text;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = frame();
    // The corners at the other button lie outside what is drawn.
    const int left = m_joined == Joined::Left ? 2 * radius : 0, right = m_joined == Joined::Right ? 2 * radius : 0;
    painter.save();
    painter.setClipRect(inner);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(inner).adjusted(0.5 - left, 0.5, right - 0.5, -0.5), radius, radius);
    if (m_joined == Joined::Left)
        painter.fillRect(QRect(inner.left(), inner.top() + 1, 1, inner.height() - 2),
            filled ? mixed(t.accent, t.onAccent, 0.4) : edge);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + ring, radius + ring);
    }

    const QFont lettering = (filled || (isChecked() && !flat)) ? semiBold(font()) : font();
    const QString said = text();
    const int letters = widthOf(said, lettering);
    const int gap = flat ? spaceSmall : space;
    const bool hasGlyph = m_glyph && !m_bare.contains(said);
    const int all = letters + (hasGlyph ? glyphSize + (said.isEmpty() ? 0 : gap) : 0);
    int x = inner.left() + (inner.width() - all) / 2;
    const auto drawText = [&] {
        painter.setPen(ink);
        painter.setFont(lettering);
        painter.drawText(QRect(x, inner.top(), letters + 2, inner.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, said);
        x += letters + gap;
    };
    const auto drawGlyph = [&] {
        if (hasGlyph)
            paintGlyph(painter, QPointF(x, inner.top() + (inner.height() - glyphSize) / 2.0), *m_glyph, ink);
        x += hasGlyph ? glyphSize + gap : 0;
    };
    if (m_glyphLast) {
        drawText();
        drawGlyph();
    } else {
        drawGlyph();
        drawText();
    }
}

} // namespace gram
