// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

class QCPAbstractItem;
class QCustomPlot;

namespace gram {

/// Where a run's settings were changed: a vertical line in the run's colour, with what has changed.
struct ChartMark {
    double x = 0;
    QColor color;
    QString text;

    bool operator==(const ChartMark &) const = default;
};

/// The marks of a plot.
class ChartMarks {
public:
    explicit ChartMarks(QCustomPlot *plot);

    /// `told`: with their texts. Whether anything is drawn otherwise now.
    bool show(const std::vector<ChartMark> &marks, bool told, const QColor &text);
    const std::vector<ChartMark> &marks() const { return m_marks; }

private:
    QCustomPlot *m_plot;
    std::vector<ChartMark> m_marks;
    std::vector<QCPAbstractItem *> m_items;
    bool m_told = false;
    QColor m_text;
};

} // namespace gram
