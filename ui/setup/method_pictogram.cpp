// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_pictogram.h"

#include "tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace gram {

namespace {

constexpr std::array<double, 4> lines { 4, 11.33, 18.67, 26 }; // of the interactions
constexpr double middle = 15;
constexpr double boxLeft = 15, boxWidth = 10, boxRight = boxLeft + boxWidth;
constexpr double dotX = 38;

struct Pictogram {
    QPainter &p;
    const Tokens &t;

    void line(QPointF from, QPointF to) const
    {
        p.setPen(QPen(t.second, 1.3));
        p.drawLine(from, to);
    }
    void text(double y) const { p.fillRect(QRectF(0.5, y - 2.5, 5, 5), t.second); }
    void dot(double y) const
    {
        p.setPen(Qt::NoPen);
        p.setBrush(t.second);
        p.drawEllipse(QPointF(dotX, y), 2.4, 2.4);
    }
    void encoder(const QRectF &box, bool filled = true) const
    {
        p.setPen(filled ? QPen(Qt::NoPen) : QPen(t.text, 1.4));
        p.setBrush(filled ? QBrush(t.text) : QBrush(t.surface));
        p.drawRoundedRect(filled ? box : box.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
    }
    /// From one encoding to all interactions.
    void fan(double from) const
    {
        p.setPen(QPen(t.second, 1.3));
        p.setBrush(Qt::NoBrush);
        for (const double y : lines) {
            QPainterPath path(QPointF(from, middle));
            path.cubicTo(QPointF(from + 7, middle), QPointF(dotX - 10, y), QPointF(dotX, y));
            p.drawPath(path);
        }
        for (const double y : lines)
            dot(y);
    }
    void table() const
    {
        for (const double y : lines) {
            line({ boxRight, y }, { dotX, y });
            p.setPen(QPen(t.second, 1.3));
            p.setBrush(t.surface);
            p.drawRect(QRectF(boxLeft - 1, y - 3.4, boxWidth + 1, 6));
            dot(y);
        }
    }
};

} // namespace

void paintPictogram(QPainter &painter, const QPointF &topLeft, Mode mode, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    const Pictogram draw { painter, tokens };
    switch (mode) {
    case Mode::E2E:
        for (const double y : lines) {
            draw.line({ 5, y }, { dotX, y });
            draw.text(y);
            draw.dot(y);
        }
        draw.encoder({ boxLeft, 0.5, boxWidth, 29 });
        break;
    case Mode::SingleStep:
        draw.line({ 5, middle }, { boxLeft, middle });
        draw.text(middle);
        draw.fan(boxRight);
        draw.encoder({ boxLeft, 8.5, boxWidth, 13 });
        break;
    case Mode::SingleStepBounded: // bit by bit
        draw.line({ 5, middle }, { boxLeft, middle });
        draw.text(middle);
        draw.fan(boxRight);
        for (const double y : { 6.5, 12.5, 18.5 })
            draw.encoder({ boxLeft, y, boxWidth, 5 });
        break;
    case Mode::MultiStep:
        painter.setPen(QPen(tokens.second, 1.3, Qt::DotLine));
        painter.drawLine(QPointF(9, middle), QPointF(boxLeft - 1, middle));
        draw.encoder({ 0.5, 8.5, 9, 13 });
        draw.table();
        break;
    case Mode::Frozen: // nothing goes back into it
        draw.line({ 5, middle }, { boxLeft, middle });
        draw.text(middle);
        draw.fan(boxRight);
        draw.encoder({ boxLeft, 8.5, boxWidth, 13 }, false);
        break;
    case Mode::Id:
        draw.table();
        break;
    }
    painter.restore();
}

} // namespace gram
