// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <algorithm>

namespace gram {

/// Where a text is drawn.
inline QRectF rectOf(const QCPItemText *text)
{
    const QMargins padding = text->padding();
    return { text->topLeft->pixelPosition() + QPointF(padding.left(), padding.top()),
        text->bottomRight->pixelPosition() - QPointF(padding.right(), padding.bottom()) };
}

/// Of the texts in the plot those that reach out of its axes or lie on another one or on a marker.
inline QStringList overprinted(const QCustomPlot *plot)
{
    QStringList bad;
    QList<QRectF> taken;
    for (int i = 0; i < plot->graphCount(); ++i)
        if (const QCPGraph *graph = plot->graph(i); !graph->scatterStyle().isNone())
            for (const QCPGraphData &point : *graph->data()) {
                const QPointF at = graph->coordsToPixels(point.key, point.value);
                const double half = graph->scatterStyle().size() / 2 - 1;
                taken += QRectF(at - QPointF(half, half), at + QPointF(half, half));
            }
    for (int i = 0; i < plot->itemCount(); ++i) {
        const auto *text = qobject_cast<QCPItemText *>(plot->item(i));
        if (!text || !text->visible())
            continue;
        const QRectF inner = rectOf(text).adjusted(1, 1, -1, -1);
        const bool meets = std::any_of(taken.begin(), taken.end(),
            [&](const QRectF &r) { return r.intersects(inner); });
        if (meets || !QRectF(plot->axisRect()->rect()).contains(inner))
            bad += text->text();
        taken += inner;
    }
    return bad;
}

} // namespace gram
