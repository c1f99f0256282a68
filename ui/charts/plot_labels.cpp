// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_labels.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <vector>

namespace gram {

namespace {

constexpr int gap = 6; // between a text and what it is of
constexpr int beside = 4; // of a line down from it
constexpr int mostMoves = 6; // by a line's height

std::vector<QRectF> markersOf(const QCustomPlot *plot)
{
    std::vector<QRectF> markers;
    for (int i = 0; i < plot->graphCount(); ++i) {
        const QCPGraph *graph = plot->graph(i);
        if (graph->scatterStyle().isNone())
            continue;
        const double size = graph->scatterStyle().size();
        for (const QCPGraphData &point : *graph->data())
            markers.emplace_back(graph->coordsToPixels(point.key, point.value) - QPointF(size, size) / 2,
                QSizeF(size, size));
    }
    return markers;
}

/// Where the text would be drawn, without its padding.
QRectF placeOf(const QPointF &at, const QSizeF &size, Qt::Alignment side, int distance)
{
    const double left = side.testFlag(Qt::AlignLeft) ? at.x() + beside
        : side.testFlag(Qt::AlignRight)              ? at.x() - beside - size.width()
                                                     : at.x() - size.width() / 2;
    const double top = side.testFlag(Qt::AlignBottom) ? at.y() - distance - size.height() : at.y() + distance;
    return { QPointF(left, top), size };
}

void place(QCPItemText *label, std::vector<QRectF> &taken, const std::vector<QRectF> &markers)
{
    const QPointF at = label->position->pixelPosition();
    const QSizeF size = QFontMetricsF(label->font()).boundingRect(QRectF(), Qt::TextDontClip, label->text()).size();
    const QRectF room = label->clipAxisRect()->rect();
    const Qt::Alignment own = label->positionAlignment() & Qt::AlignHorizontal_Mask;
    std::array<Qt::Alignment, 4> sides { own, Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter };
    const auto isFree = [&](const QRectF &rect) {
        const auto meets = [&rect](const QRectF &other) { return rect.intersects(other); };
        return room.contains(rect) && std::none_of(taken.begin(), taken.end(), meets)
            && std::none_of(markers.begin(), markers.end(), meets);
    };
    for (int move = 0; move < mostMoves; ++move)
        for (const Qt::Alignment side : sides)
            for (const Qt::Alignment height : { Qt::AlignBottom, Qt::AlignTop }) {
                const int distance = gap + move * static_cast<int>(size.height());
                const QRectF rect = placeOf(at, size, side | height, distance);
                if (!isFree(rect))
                    continue;
                label->setVisible(true);
                label->setPositionAlignment(side | height);
                label->setPadding({ beside, height == Qt::AlignTop ? distance : 0, beside,
                    height == Qt::AlignBottom ? distance : 0 });
                taken.push_back(rect);
                return;
            }
    label->setVisible(false);
}

void placeLabels(const QCustomPlot *plot)
{
    const std::vector<QRectF> markers = markersOf(plot);
    std::vector<QRectF> taken;
    for (int i = 0; i < plot->itemCount(); ++i)
        if (auto *label = qobject_cast<QCPItemText *>(plot->item(i)))
            place(label, taken, markers);
}

} // namespace

void keepLabelsApart(QCustomPlot *plot)
{
    QObject::connect(plot, &QCustomPlot::afterLayout, plot, [plot] { placeLabels(plot); });
}

} // namespace gram
