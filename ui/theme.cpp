// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "edge_style.h"
#include "tokens.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QToolBar>
#include <QToolButton>

namespace gram {

namespace {

constexpr int glyphSize = 16; // that shapes are drawn for

QPalette paletteOf(bool dark)
{
    const Tokens &t = tokens(dark);
    // Fusion shades buttons, grooves and frames from this colour.
    QPalette p(dark ? t.raised : QColor(0xef, 0xf1, 0xf4), t.canvas);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, dark ? QColor(0x22, 0x27, 0x2d) : QColor(0xf7, 0xf8, 0xfa));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        p.setColor(role, t.text);
        p.setColor(QPalette::Disabled, role, t.disabled);
    }
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::BrightText, dark ? t.text : t.surface);
    p.setColor(QPalette::ToolTipBase, dark ? t.raised : QColor(0xff, 0xff, 0xe8));
    p.setColor(QPalette::PlaceholderText, t.second);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.disabled);
    p.setColor(QPalette::Link, t.link);
    return p;
}

void paintShape(QPainter &painter, Glyph glyph, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (glyph) {
    case Glyph::Start:
        painter.drawPolygon(QPolygonF({ { 4, 2.5 }, { 13.5, 8 }, { 4, 13.5 } }));
        break;
    case Glyph::Pause:
        painter.drawRect(QRectF(3.5, 3, 3.2, 10));
        painter.drawRect(QRectF(9.3, 3, 3.2, 10));
        break;
    case Glyph::Stop:
        painter.drawRect(QRectF(3.5, 3.5, 9, 9));
        break;
    case Glyph::Compare:
        painter.drawRect(QRectF(2, 9, 3, 4.5));
        painter.drawRect(QRectF(6.5, 6, 3, 7.5));
        painter.drawRect(QRectF(11, 2.5, 3, 11));
        break;
    case Glyph::Enlarge:
    case Glyph::Shrink: // four corners, pointing outwards or inwards
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        for (const double x : { -1.0, 1.0 })
            for (const double y : { -1.0, 1.0 }) {
                const double at = glyph == Glyph::Enlarge ? 5 : 1.8;
                const double to = glyph == Glyph::Enlarge ? 1.5 : 5.3;
                painter.drawPolyline(
                    QPolygonF({ { 8 + x * to, 8 + y * at }, { 8 + x * at, 8 + y * at }, { 8 + x * at, 8 + y * to } }));
            }
        break;
    case Glyph::More:
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        for (const double x : { 4.5, 8.5 })
            painter.drawPolyline(QPolygonF({ { x, 4.5 }, { x + 3, 8 }, { x, 11.5 } }));
        break;
    case Glyph::Up:
    case Glyph::Down: {
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        const double tip = glyph == Glyph::Up ? 6 : 10, foot = glyph == Glyph::Up ? 10 : 6;
        painter.drawPolyline(QPolygonF({ { 4, foot }, { 8, tip }, { 12, foot } }));
        break;
    }
    case Glyph::Right:
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({ { 6, 4 }, { 10, 8 }, { 6, 12 } }));
        break;
    case Glyph::Warning: { // a triangle with an exclamation mark
        QPen pen(color, 1.4);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({ { 8, 2 }, { 14.5, 13.5 }, { 1.5, 13.5 } }));
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 11.6), 0.9, 0.9);
        break;
    }
    case Glyph::Menu:
        for (const double y : { 3.2, 7.2, 11.2 })
            painter.drawRect(QRectF(2, y, 12, 1.6));
        break;
    case Glyph::Swap: // an arrow to and one fro
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({ { 2, 5.5 }, { 13.5, 5.5 }, { 10.5, 2.5 } }));
        painter.drawPolyline(QPolygonF({ { 14, 10.5 }, { 2.5, 10.5 }, { 5.5, 13.5 } }));
        break;
    }
}

void addGlyph(QIcon &icon, Glyph glyph, const QColor &color, QIcon::Mode mode)
{
    for (const int size : { glyphSize, 2 * glyphSize }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, {}, glyph, color, size);
        painter.end();
        icon.addPixmap(pixmap, mode);
    }
}

} // namespace

void applyTheme(Theme theme)
{
    if (!qobject_cast<EdgeStyle *>(QApplication::style()))
        QApplication::setStyle(new EdgeStyle);
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        break;
    case Theme::Light:
        QApplication::setPalette(paletteOf(false));
        break;
    case Theme::Dark:
        QApplication::setPalette(paletteOf(true));
        break;
    }
}

namespace {
double scaleOfType = 1;
}

void setTypeScale(double scale)
{
    static const QFont system = QApplication::font();
    scaleOfType = scale;
    QFont font = system;
    font.setPointSizeF(system.pointSizeF() * scale);
    QApplication::setFont(font);
}

double typeScale()
{
    return scaleOfType;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5;
}

QColor secondaryTextColor(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

void paintGlyph(QPainter &painter, const QPointF &at, Glyph glyph, const QColor &color, double size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.scale(size / glyphSize, size / glyphSize);
    paintShape(painter, glyph, color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    QIcon icon;
    for (const auto mode : { QIcon::Normal, QIcon::Disabled })
        addGlyph(icon, glyph,
            palette.color(mode == QIcon::Normal ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText), mode);
    return icon;
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    QIcon icon;
    addGlyph(icon, glyph, color, QIcon::Normal);
    return icon;
}

void paintCard(QPainter &painter, const QRect &card, const QPalette &palette)
{
    constexpr double corner = 6;
    const Tokens &t = tokens(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void dressOverflow(const QToolBar *bar)
{
    if (auto *button = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        button->setIcon(glyphIcon(Glyph::More, bar->palette()));
}

} // namespace gram
