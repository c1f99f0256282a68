// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_style.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace gram {

RunStyle runStyle(int number)
{
    // Yellow and black are left out: each vanishes on one of the two backgrounds.
    static const std::array colors { QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x9e, 0x73),
        QColor(0xcc, 0x79, 0xa7), QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9) };
    // Plain dashes and dots are the charts' own: peaks and limits.
    static constexpr std::array lines { Qt::SolidLine, Qt::DashDotLine, Qt::DashDotDotLine };
    const auto i = static_cast<std::size_t>(number > 0 ? number - 1 : 0);
    // stepped by one each time the colours begin again, so that no pair of them repeats soon
    return { colors[i % colors.size()], lines[(i + i / colors.size()) % lines.size()],
        static_cast<int>((i + i / colors.size()) % 4) };
}

QIcon runIcon(int number)
{
    const RunStyle style = runStyle(number);
    QIcon icon;
    for (const int scale : { 1, 2 }) {
        QPixmap pixmap(26 * scale, 14 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(style.pen());
        painter.drawLine(QPointF(0, 7), QPointF(26, 7));
        paintRunMarker(painter, QPointF(13, 7), number, true);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintRunMarker(QPainter &painter, QPointF centre, int number, bool full, double scale)
{
    const RunStyle style = runStyle(number);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.setPen(full ? QPen(Qt::NoPen) : QPen(style.color, 1.6));
    painter.setBrush(full ? QBrush(style.color) : QBrush(Qt::NoBrush));
    switch (style.marker) {
    case 0:
        painter.drawEllipse(QPointF(0, 0), 4, 4);
        break;
    case 1:
        painter.drawRect(QRectF(-3.5, -3.5, 7, 7));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({ { 0, -5 }, { 4.5, 3.5 }, { -4.5, 3.5 } }));
        break;
    default:
        painter.drawPolygon(QPolygonF({ { 0, -5 }, { 5, 0 }, { 0, 5 }, { -5, 0 } }));
        break;
    }
    painter.restore();
}

} // namespace gram
