// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_marks.h"

#include "runs/run_style.h"
#include "tokens.h"

#include <qcustomplot.h>

namespace gram {

ChartMarks::ChartMarks(QCustomPlot *plot)
    : m_plot(plot)
{
}

bool ChartMarks::show(const std::vector<ChartMark> &marks, bool told, const QPalette &palette)
{
    if (marks == m_marks && told == m_told)
        return false;
    for (QCPItemStraightLine *line : m_lines)
        m_plot->removeItem(line);
    for (QCPItemText *text : m_texts)
        m_plot->removeItem(text);
    m_lines.clear();
    m_texts.clear();
    m_marks = marks;
    m_told = told;
    for (const ChartMark &mark : marks) {
        auto *at = new QCPItemStraightLine(m_plot);
        for (QCPItemPosition *position : { at->point1, at->point2 })
            position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        at->point1->setCoords(mark.x, 0);
        at->point2->setCoords(mark.x, 1);
        m_lines.push_back(at);
        if (!told)
            continue;
        constexpr std::size_t lines = 4; // so many one under the other: marks may lie close
        auto *words = new QCPItemText(m_plot);
        words->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        words->position->setCoords(mark.x, 0.01 + 0.07 * static_cast<double>(m_texts.size() % lines));
        words->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        words->setPadding(QMargins(spaceSmall, 0, 0, 0));
        words->setText(mark.text);
        words->setFont(smallFont(m_plot->font()));
        m_texts.push_back(words);
    }
    useColors(palette);
    return true;
}

void ChartMarks::useColors(const QPalette &palette)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(runStyle(m_marks[i].number, palette).color, 1, Qt::DashDotLine));
    for (QCPItemText *text : m_texts)
        text->setColor(palette.color(QPalette::Text));
}

} // namespace gram
