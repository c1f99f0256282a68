// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QHash>
#include <QPalette>

#include <functional>
#include <vector>

namespace gram {

/// The names of the lines at their ends: beside the last point where nothing is drawn, else in a column right of the
/// plot. They keep a distance from each other, and a thin line leads to one that had to move.
class EndLabels : public QCPLayerable {
public:
    explicit EndLabels(QCustomPlot *plot);

    void setLook(const QFont &font, const QPalette &palette);

    struct End {
        QPointF at; ///< in the plot's pixels
        int number = 0; ///< of the run; 0 = a limit, which has no marker
        QString text;
    };
    /// Leaves the names a column right of the plot, which is as wide as this with it; says whether it is another one now.
    bool fitColumn(const std::vector<End> &ends, int width);
    struct Span {
        double top = 0, bottom = 0;
    };
    /// `taken`: the heights that lines have from one x to another. The column begins where the longest lines end, or at
    /// `column` if that is farther. More ends than have room are left out, the oldest runs first.
    void place(std::vector<End> ends, const std::function<std::vector<Span>(double, double)> &taken, double column = 0);

    struct Label {
        End end;
        QString shown; ///< the text, shortened to its room
        double x = 0, y = 0; ///< of the marker
        QRectF rect; ///< with the marker
    };
    const std::vector<Label> &labels() const { return m_labels; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    double height() const;
    /// How wide a column the names need; never more than leaves a plot of this width most of it.
    int columnWidth(const std::vector<End> &ends, int width) const;
    double widthOf(const QString &text) const;

    QFont m_font;
    QPalette m_palette;
    mutable QHash<QString, double> m_widths; ///< measured with the font
    std::vector<Label> m_labels;
};

} // namespace gram
