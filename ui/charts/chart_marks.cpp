// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_marks.h"

#include "tokens.h"

#include <qcustomplot.h>

namespace gram {

ChartMarks::ChartMarks(QCustomPlot *plot)
    : m_plot(plot)
{
}

bool ChartMarks::show(const std::vector<ChartMark> &marks, bool told, const QColor &text)
{
    if (marks == m_marks && told == m_told && text == m_text)
        return false;
    for (QCPAbstractItem *item : m_items)
        m_plot->removeItem(item);
    m_items.clear();
    m_marks = marks;
    m_told = told;
    m_text = text;
    int line = 0;
    for (const ChartMark &mark : marks) {
        auto *at = new QCPItemStraightLine(m_plot);
        at->setPen(QPen(mark.color, 1, Qt::DashDotLine));
        for (QCPItemPosition *position : { at->point1, at->point2 })
            position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        at->point1->setCoords(mark.x, 0);
        at->point2->setCoords(mark.x, 1);
        m_items.push_back(at);
        if (!told)
            continue;
        constexpr int lines = 4; // so many one under the other: marks may lie close
        auto *words = new QCPItemText(m_plot);
        words->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        words->position->setCoords(mark.x, 0.01 + 0.07 * (line++ % lines));
        words->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        words->setPadding(QMargins(spaceSmall, 0, 0, 0));
        words->setText(mark.text);
        words->setFont(smallFont(m_plot->font()));
        words->setColor(text);
        m_items.push_back(words);
    }
    return true;
}

} // namespace gram
