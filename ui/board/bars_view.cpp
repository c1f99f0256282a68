// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_view.h"

#include "runs/run_style.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr int gap = 18; // between groups
constexpr int narrowest = 250; // of a group
constexpr int mostColumns = 3;

} // namespace

BarsView::BarsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("boardBars"));
    setAccessibleName(tr("Figures of the compared runs as bars"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarsView::setBars(const std::vector<BoardBars> &groups, const std::vector<BoardRun> &runs)
{
    m_groups = groups;
    m_runs = runs;
    QStringList spoken;
    for (const BoardBars &group : groups) {
        QStringList bars;
        for (std::size_t i = 0; i < group.bars.size(); ++i)
            bars += tr("%1: %2").arg(runs[i].name, group.bars[i].cell.text);
        spoken += tr("%1, %2.").arg(group.title, bars.join(QStringLiteral("; ")));
    }
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int BarsView::lineHeight() const
{
    return fontMetrics().height() + 5;
}

int BarsView::groupHeight() const
{
    return lineHeight() * (static_cast<int>(m_runs.size()) + 2);
}

int BarsView::columnsIn(int width) const
{
    return std::clamp((width - gap) / (narrowest + gap), 1, mostColumns);
}

int BarsView::heightForWidth(int width) const
{
    const int groups = static_cast<int>(m_groups.size());
    const int columns = columnsIn(width);
    const int rows = (groups + columns - 1) / columns;
    return rows * (groupHeight() + gap) + gap / 2;
}

QSize BarsView::sizeHint() const
{
    return { 2 * (narrowest + gap) + gap, heightForWidth(2 * (narrowest + gap) + gap) };
}

QRect BarsView::groupRect(std::size_t group) const
{
    const int columns = columnsIn(width());
    const int column = static_cast<int>(group) % columns;
    const int row = static_cast<int>(group) / columns;
    const int groupWidth = (width() - gap * (columns + 1)) / columns;
    const QRect rect(gap + column * (groupWidth + gap), gap / 2 + row * (groupHeight() + gap), groupWidth,
        groupHeight());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QRect BarsView::barRow(std::size_t group, std::size_t bar) const
{
    const QRect rect = groupRect(group);
    return { rect.left(), rect.top() + lineHeight() * (2 + static_cast<int>(bar)), rect.width(), lineHeight() };
}

bool BarsView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            for (std::size_t i = 0; i < m_groups[g].bars.size(); ++i) {
                const BoardCell &cell = m_groups[g].bars[i].cell;
                if (!barRow(g, i).contains(help->pos()))
                    continue;
                const QString note = cell.note.isEmpty() ? cell.text : tr("%1 (%2)").arg(cell.text, cell.note);
                QToolTip::showText(help->globalPos(),
                    QStringLiteral("<p><b>%1</b><br>%2</p><p>%3</p>")
                        .arg(m_runs[i].name.toHtmlEscaped(), note.toHtmlEscaped(), cell.help.toHtmlEscaped()),
                    this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void BarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        paintGroup(painter, group);
}

void BarsView::paintGroup(QPainter &painter, std::size_t group) const
{
    const BoardBars &bars = m_groups[group];
    const QRect rect = groupRect(group);
    const int line = lineHeight();
    const QColor text = palette().color(QPalette::Text);
    const QColor faint = secondaryTextColor(palette());

    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, bars.title);
    painter.setFont(font());
    painter.setPen(faint);
    painter.drawText(QRect(rect.left(), rect.top() + line, rect.width(), line - 3), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(bars.legend, Qt::ElideRight, rect.width()));

    int names = 0;
    int texts = 0;
    double highest = bars.fromOne ? 1 : 0;
    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const BoardBar &bar = bars.bars[i];
        names = std::max(names, fontMetrics().horizontalAdvance(m_runs[i].name));
        if (std::isfinite(bar.value))
            texts = std::max(texts, fontMetrics().horizontalAdvance(bar.cell.text));
        for (const double value : { bar.value, bar.limit })
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    names = std::min(names, rect.width() * 2 / 5);
    const int left = rect.left() + names + 8;
    const double width = std::max(20, rect.right() - left - texts - 12);
    const auto x = [&](double value) { return left + (highest > 0 ? value / highest * width : 0); };

    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const BoardBar &bar = bars.bars[i];
        const QRect row = barRow(group, i);
        painter.setPen(text);
        painter.drawText(QRect(row.left(), row.top(), names, row.height()), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(m_runs[i].name, Qt::ElideMiddle, names));
        double end = left;
        if (std::isfinite(bar.value)) {
            const QColor color = runStyle(m_runs[i].number).color;
            const QRectF shape(left, row.top() + 3, std::max(1.0, x(bar.value) - left), row.height() - 6);
            painter.setPen(QPen(color, 1));
            painter.setBrush(bar.cell.estimated ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
            painter.drawRect(shape);
            end = shape.right();
        }
        if (std::isfinite(bar.limit)) { // a diamond with a rim that shows on the bar as well
            const QPointF at(x(bar.limit), row.center().y() + 0.5);
            painter.setPen(QPen(palette().color(QPalette::Base), 1.2));
            painter.setBrush(text);
            painter.drawPolygon(
                QPolygonF({ at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0) }));
            end = std::max(end, at.x() + 5);
        }
        QFont style = font();
        style.setItalic(bar.cell.estimated);
        painter.setFont(style);
        painter.setPen(std::isfinite(bar.value) ? text : faint);
        painter.drawText(QRectF(end + 5, row.top(), rect.right() - end, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
            bar.cell.text);
        painter.setFont(font());
    }
    painter.setPen(QPen(faint, 1));
    const double bottom = rect.top() + line * (2.0 + static_cast<double>(bars.bars.size()));
    painter.drawLine(QPointF(left, rect.top() + 2 * line), QPointF(left, bottom));
    if (bars.fromOne) {
        painter.setPen(QPen(faint, 1, Qt::DashLine));
        painter.drawLine(QPointF(x(1), rect.top() + 2 * line), QPointF(x(1), bottom));
    }
}

} // namespace gram
