// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace gram {

/// Fusion, but with the tokens' edges: it draws them as a darker shade of the window, which cannot be told from a dark one.
class EdgeStyle : public QProxyStyle {
    Q_OBJECT

public:
    EdgeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

private:
    enum class Edge { Own, Card, Control, Box };
    class Dressed;

    const QPalette &withEdge(const QPalette &palette, Edge edge) const;

    mutable QHash<QPair<qint64, int>, QPalette> m_dressed; ///< kept, as the style keeps pictures by the palette's key
};

} // namespace gram
