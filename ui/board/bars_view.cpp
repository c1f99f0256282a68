// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_view.h"

#include "runs/run_style.h"
#include "theme.h"
#include "tokens.h"

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
constexpr int afterName = 8;
constexpr int shortestBars = 40; // the longest of a group
constexpr int besideBars = 12; // a tick at their end does not touch the figure
constexpr double tickWidth = 2;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

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
    measure();
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

BarsView::Widths BarsView::widthsOf(const BoardBars &group) const
{
    const QFontMetrics bold(boldOf(font()));
    Widths widths;
    widths.head = std::max(bold.horizontalAdvance(group.title), fontMetrics().horizontalAdvance(group.legend));
    for (std::size_t i = 0; i < group.bars.size(); ++i) {
        widths.names = std::max(widths.names, fontMetrics().horizontalAdvance(m_runs[i].name));
        widths.texts = std::max(widths.texts, fontMetrics().horizontalAdvance(group.bars[i].cell.text));
    }
    return widths;
}

void BarsView::measure()
{
    m_needed = narrowest;
    for (const BoardBars &group : m_groups) {
        const Widths widths = widthsOf(group);
        const int bars = widths.names + afterName + shortestBars + besideBars + widths.texts;
        m_needed = std::max({ m_needed, widths.head, bars });
    }
    updateGeometry();
}

/// As many as show all texts whole.
int BarsView::columnsIn(int width) const
{
    return std::clamp((width - gap) / (std::max(m_needed, narrowest) + gap), 1, mostColumns);
}

QStringList BarsView::cutTexts() const
{
    QStringList cut;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const Widths widths = widthsOf(m_groups[g]);
        const int room = groupRect(g).width();
        if (widths.head > room || widths.names + afterName + shortestBars + besideBars + widths.texts > room)
            cut += m_groups[g].title;
    }
    return cut;
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

void BarsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
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

/// With a rim, which parts it from a bar.
void BarsView::paintTick(QPainter &painter, double x, const QRectF &room) const
{
    const QRectF tick(std::round(x) - tickWidth / 2, room.top(), tickWidth, room.height());
    painter.fillRect(tick.adjusted(-1, 0, 1, 0), palette().color(QPalette::Base));
    painter.fillRect(tick, palette().color(QPalette::Text));
}

void BarsView::paintGroup(QPainter &painter, std::size_t group) const
{
    const BoardBars &bars = m_groups[group];
    const QRect rect = groupRect(group);
    const int line = lineHeight();
    const QColor text = palette().color(QPalette::Text);
    const QColor faint = secondaryTextColor(palette());

    painter.setFont(boldOf(font()));
    painter.setPen(text);
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, bars.title);
    painter.setFont(font());
    painter.setPen(faint);
    painter.drawText(QRect(rect.left(), rect.top() + line, rect.width(), line - 3), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(bars.legend, Qt::ElideRight, rect.width()));

    double highest = bars.fromOne ? 1 : 0;
    for (const BoardBar &bar : bars.bars)
        for (const double value : { bar.value, bar.limit })
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    const Widths widths = widthsOf(bars);
    const int names = std::min(widths.names,
        std::max(rect.width() * 2 / 5, rect.width() - afterName - shortestBars - besideBars - widths.texts));
    const int left = rect.left() + names + afterName;
    const double width = std::max(20, rect.right() - left - widths.texts - besideBars);
    const auto x = [&](double value) { return left + (highest > 0 ? value / highest * width : 0); };

    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const BoardBar &bar = bars.bars[i];
        const QRect row = barRow(group, i);
        painter.setPen(text);
        painter.drawText(QRect(row.left(), row.top(), names, row.height()), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(m_runs[i].name, Qt::ElideMiddle, names));
        const QRectF track(left, row.top() + 3, width, row.height() - 6);
        if (std::isfinite(bar.value)) {
            painter.fillRect(track, tokens(palette()).raised);
            const QColor color = runStyle(m_runs[i].number, palette()).color;
            painter.setPen(QPen(color, 1));
            painter.setBrush(bar.cell.estimated ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
            painter.drawRect(QRectF(track.topLeft(), QSizeF(std::max(1.0, x(bar.value) - left), track.height())));
        }
        if (std::isfinite(bar.limit))
            paintTick(painter, x(bar.limit), track.adjusted(0, -2, 0, 2));
        QFont style = font();
        style.setItalic(bar.cell.estimated);
        painter.setFont(style);
        painter.setPen(std::isfinite(bar.value) ? text : faint);
        painter.drawText(QRectF(left + width, row.top(), rect.right() - left - width, row.height()),
            Qt::AlignRight | Qt::AlignVCenter, bar.cell.text);
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
