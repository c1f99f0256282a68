// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include <vector>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace gram {

/// Where a run's settings were changed: a vertical line in the run's colour, with what has changed.
struct ChartMark {
    double x = 0;
    int number = 0; ///< of the run
    QString text;

    bool operator==(const ChartMark &) const = default;
};

/// The marks of a plot.
class ChartMarks {
public:
    explicit ChartMarks(QCustomPlot *plot);

    /// `told`: with their texts. Whether anything is drawn otherwise now.
    bool show(const std::vector<ChartMark> &marks, bool told, const QPalette &palette);
    /// Another theme, or paper.
    void useColors(const QPalette &palette);
    const std::vector<ChartMark> &marks() const { return m_marks; }

private:
    QCustomPlot *m_plot;
    std::vector<ChartMark> m_marks;
    std::vector<QCPItemStraightLine *> m_lines; ///< in the order of the marks
    std::vector<QCPItemText *> m_texts;
    bool m_told = false;
};

} // namespace gram
