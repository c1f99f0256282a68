// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_style.h"

#include "theme.h"
#include "tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace gram {

namespace {

constexpr double markerRadius = 4;
constexpr double iconSize = 14; // that the marker is drawn for

/// Drawn when it is shown: icons that are kept in models and menus follow the theme.
class MarkerEngine : public QIconEngine {
public:
    explicit MarkerEngine(int number)
        : m_number(number)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintRunMarker(*painter, QRectF(rect).center(), runStyle(m_number, QGuiApplication::palette()), true,
            std::min(rect.width(), rect.height()) / iconSize);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkerEngine(m_number); }

private:
    int m_number;
};

} // namespace

RunStyle runStyle(int number, bool dark)
{
    const auto &colors = tokens(dark).runs;
    const auto i = static_cast<std::size_t>(std::max(number - 1, 0));
    // stepped by one each time the colours begin again, so that no pair of them repeats soon
    return { colors[i % colors.size()], static_cast<int>((i + i / colors.size()) % RunStyle::markers) };
}

RunStyle runStyle(int number, const QPalette &palette)
{
    return runStyle(number, isDark(palette));
}

QIcon runIcon(int number)
{
    return QIcon(new MarkerEngine(number));
}

QPolygonF runMarkerCorners(int marker)
{
    constexpr double arm = 0.4; // half as wide as the cross's
    switch (marker) {
    case 0:
        return {};
    case 1:
        return QPolygonF({ { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } });
    case 2:
        return QPolygonF({ { 0, -1.2 }, { 1.15, 0.9 }, { -1.15, 0.9 } });
    case 3:
        return QPolygonF({ { 0, -1.25 }, { 1.25, 0 }, { 0, 1.25 }, { -1.25, 0 } });
    case 4:
        return QPolygonF({ { 0, 1.2 }, { -1.15, -0.9 }, { 1.15, -0.9 } });
    case 5:
        return QPolygonF({ { 0, -1.1 }, { 1.05, -0.34 }, { 0.65, 0.9 }, { -0.65, 0.9 }, { -1.05, -0.34 } });
    default:
        return QPolygonF({ { -arm, -1.2 }, { arm, -1.2 }, { arm, -arm }, { 1.2, -arm }, { 1.2, arm }, { arm, arm },
            { arm, 1.2 }, { -arm, 1.2 }, { -arm, arm }, { -1.2, arm }, { -1.2, -arm }, { -arm, -arm } });
    }
}

void paintRunMarker(QPainter &painter, QPointF centre, const RunStyle &style, bool full, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(markerRadius * scale, markerRadius * scale);
    painter.setPen(full ? QPen(Qt::NoPen) : QPen(style.color, 1.6 / markerRadius));
    painter.setBrush(full ? QBrush(style.color) : QBrush(Qt::NoBrush));
    if (const QPolygonF corners = runMarkerCorners(style.marker); corners.isEmpty())
        painter.drawEllipse(QPointF(0, 0), 1, 1);
    else
        painter.drawPolygon(corners);
    painter.restore();
}

} // namespace gram
