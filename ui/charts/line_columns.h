// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QCPGraph;

namespace gram {

/// A graph as it lies in the columns of pixels of its plot.
class LineColumns {
public:
    LineColumns() = default;
    explicit LineColumns(const QCPGraph &graph);

    /// Whether it lies on the other one within half a pixel wherever both are drawn, and one of them is nowhere else.
    bool liesOn(const LineColumns &other) const;

private:
    struct Column {
        float top = 0, bottom = -1; ///< no point: above its bottom
        bool isEmpty() const { return bottom < top; }
    };

    bool meets(const LineColumns &other, int from, int to, bool &any) const;
    /// Of the line between its points; NaN where it is interrupted.
    double pixelAt(double x) const;

    const QCPGraph *m_graph = nullptr;
    int m_left = 0; ///< of the first column
    std::vector<Column> m_columns;
    std::vector<float> m_where; ///< of each column's first point
    double m_first = 0, m_last = -1; ///< of what is drawn
};

} // namespace gram
