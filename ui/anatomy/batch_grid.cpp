// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gram {

namespace {

constexpr int smallest = 6, largest = 26; // cells, in pixels
constexpr int labelled = 17; // from this size on a cell has its item's number
constexpr int markable = 9; // ... and how it was answered
constexpr int margin = 4, gap = 6; // the gap is before the candidates

} // namespace

BatchGrid::BatchGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("batchGrid"));
    setAccessibleName(tr("The batch: users by positions"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void BatchGrid::showBatch(const BatchLayout *batch, const ItemColors *colors)
{
    m_batch = batch;
    m_colors = colors;
    m_hovered = -1;
    m_current = -1;
    if (m_batch && !m_colors->byFrequency().empty()) // begins where there is most to see
        m_current = m_batch->cellOf[static_cast<std::size_t>(
            m_batch->items[static_cast<std::size_t>(m_colors->byFrequency().front())].interactions.front())];
    arrange();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT shownCellChanged(shownCell());
}

int BatchGrid::columns() const
{
    return m_batch ? static_cast<int>(m_batch->width) : 0;
}

int BatchGrid::rows() const
{
    return m_batch ? static_cast<int>(m_batch->users) : 0;
}

int BatchGrid::gapAt(int column) const
{
    return m_batch->historyLength > 0 && column >= m_batch->historyLength ? gap : 0;
}

void BatchGrid::arrange()
{
    if (!m_batch || columns() == 0 || rows() == 0) {
        horizontalScrollBar()->setRange(0, 0);
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const QSize all = maximumViewportSize();
    const int wide = (all.width() - 2 * margin - gap) / columns(), high = (all.height() - 2 * margin) / rows();
    m_size = std::clamp(std::min(wide, high), smallest, largest);
    if (m_size < markable && wide > m_size) // some rows beyond the edge are better than cells too small to hit
        m_size = std::min(wide, markable);
    const int width = columns() * m_size + gap + 2 * margin, height = rows() * m_size + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_size);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_size);
}

QRect BatchGrid::cellRect(int cell) const
{
    const int column = cell % columns(), row = cell / columns();
    return { margin + column * m_size + gapAt(column) - horizontalScrollBar()->value(),
        margin + row * m_size - verticalScrollBar()->value(), m_size - 1, m_size - 1 };
}

int BatchGrid::cellAt(const QPoint &position) const
{
    if (!m_batch)
        return -1;
    const int row = (position.y() + verticalScrollBar()->value() - margin) / m_size;
    int x = position.x() + horizontalScrollBar()->value() - margin;
    if (m_batch->historyLength > 0 && x >= m_batch->historyLength * m_size)
        x = std::max(x - gap, static_cast<int>(m_batch->historyLength) * m_size);
    const int column = x / m_size;
    if (x < 0 || column >= columns() || position.y() + verticalScrollBar()->value() < margin || row >= rows())
        return -1;
    const int cell = row * columns() + column;
    return interactionAt(cell) >= 0 ? cell : -1;
}

int BatchGrid::interactionAt(int cell) const
{
    return cell < 0 ? -1 : m_batch->cells[static_cast<std::size_t>(cell)];
}

int BatchGrid::itemAt(int cell) const
{
    const int k = interactionAt(cell);
    return k < 0 ? -1 : m_batch->itemOf[static_cast<std::size_t>(k)];
}

void BatchGrid::paintCell(QPainter &painter, int cell, int highlighted) const
{
    const int k = interactionAt(cell);
    if (k < 0)
        return;
    const int item = itemAt(cell);
    const bool shown = item == highlighted;
    // Where cells are small, those that are looked at are larger.
    const QRect rect = shown && m_size < markable ? cellRect(cell).adjusted(-2, -2, 2, 2) : cellRect(cell);
    const QColor color = m_colors->color(item, palette(), shown);
    painter.fillRect(rect, color);
    if (rect.width() >= markable - 1 && !m_batch->correct.empty() && !m_batch->correct[static_cast<std::size_t>(k)]) {
        painter.setPen(QPen(ItemColors::textOn(color), m_size > 12 ? 2 : 1));
        painter.drawLine(rect.bottomLeft(), rect.topRight());
    }
    if (rect.width() >= markable - 1 && m_batch->historyLength > 0 && cell % columns() == m_batch->historyLength) {
        painter.setPen(QPen(palette().color(QPalette::Text), m_size > 12 ? 2 : 1));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    if (m_size >= labelled) {
        painter.setPen(ItemColors::textOn(color));
        painter.drawText(rect, Qt::AlignCenter, m_colors->label(item));
    }
    if (shown) {
        painter.setPen(QPen(palette().color(QPalette::Text), m_size < markable ? 1 : 2));
        painter.drawRect(rect);
    }
}

void BatchGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (!m_batch || columns() == 0)
        return;
    QFont small = font();
    small.setPixelSize(std::clamp(m_size * 6 / 10, 7, 12));
    painter.setFont(small);
    const int highlighted = itemAt(shownCell());
    const int firstRow = std::max(0, (event->rect().top() + verticalScrollBar()->value() - margin) / m_size);
    const int lastRow = std::min(rows() - 1, (event->rect().bottom() + verticalScrollBar()->value()) / m_size);
    for (const bool shown : { false, true }) // the highlighted ones over their neighbours
        for (int row = firstRow; row <= lastRow; ++row)
            for (int column = 0; column < columns(); ++column) {
                const int cell = row * columns() + column;
                if ((highlighted >= 0 && itemAt(cell) == highlighted) == shown && cellRect(cell).right() >= 0
                    && cellRect(cell).left() <= viewport()->width())
                    paintCell(painter, cell, highlighted);
            }
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(cellRect(m_current).adjusted(-2, -2, 2, 2));
    }
}

void BatchGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void BatchGrid::setHovered(int cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    viewport()->update();
    Q_EMIT shownCellChanged(shownCell());
}

void BatchGrid::setCurrentCell(int cell)
{
    if (!m_batch || interactionAt(cell) < 0)
        return;
    m_current = cell;
    m_hovered = -1; // the keys have the word now
    const QRect rect = cellRect(cell);
    if (rect.left() < margin)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - margin);
    else if (rect.right() > viewport()->width() - margin)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() + margin);
    if (rect.top() < margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - margin);
    else if (rect.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + margin);
    viewport()->update();
    Q_EMIT shownCellChanged(shownCell());
}

/// The first interaction from there on in this direction, or -1.
int BatchGrid::nextFrom(int column, int row, int dx, int dy) const
{
    for (; column >= 0 && column < columns() && row >= 0 && row < rows(); column += dx, row += dy)
        if (interactionAt(row * columns() + column) >= 0)
            return row * columns() + column;
    return -1;
}

bool BatchGrid::move(int key)
{
    const int column = m_current % columns(), row = m_current / columns();
    int cell = -1;
    switch (key) {
    case Qt::Key_Left:
        cell = nextFrom(column - 1, row, -1, 0);
        break;
    case Qt::Key_Right:
        cell = nextFrom(column + 1, row, 1, 0);
        break;
    case Qt::Key_Up:
        cell = nextFrom(column, row - 1, 0, -1);
        break;
    case Qt::Key_Down:
        cell = nextFrom(column, row + 1, 0, 1);
        break;
    case Qt::Key_Home:
        cell = nextFrom(0, row, 1, 0);
        break;
    case Qt::Key_End:
        cell = nextFrom(columns() - 1, row, -1, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto &all = m_batch->items[static_cast<std::size_t>(itemAt(m_current))].interactions;
        const auto next = std::upper_bound(all.begin(), all.end(), interactionAt(m_current));
        cell = m_batch->cellOf[static_cast<std::size_t>(next == all.end() ? all.front() : *next)];
        break;
    }
    default:
        return false;
    }
    setCurrentCell(cell);
    return true;
}

void BatchGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT playRequested();
        return;
    }
    if (!m_batch || m_current < 0 || event->modifiers() & ~Qt::KeypadModifier || !move(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void BatchGrid::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->pos());
    if (event->button() == Qt::LeftButton && cell >= 0)
        setCurrentCell(cell);
}

void BatchGrid::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(cellAt(event->pos()));
}

bool BatchGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void BatchGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BatchGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gram
