// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anatomy/item_colors.h"

#include <QAbstractScrollArea>

namespace gram {

/// A batch as users by positions, one colour an item. The item under the mouse, or else under the
/// cell cursor, has all its occurrences outlined and the others dimmed. Arrows move the cursor
/// over interactions, Return goes to the item's next occurrence.
class BatchGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit BatchGrid(QWidget *parent = nullptr);

    /// The batch must live as long as it is shown; null: nothing is.
    void showBatch(const BatchLayout *batch, const ItemColors *colors);

    /// Under the mouse or the cursor: the cell whose item is highlighted, or -1.
    int shownCell() const { return m_hovered >= 0 ? m_hovered : m_current; }
    int currentCell() const { return m_current; }
    void setCurrentCell(int cell);
    /// In the viewport.
    QRect cellRect(int cell) const;

    QSize sizeHint() const override { return { 330, 190 }; }
    QSize minimumSizeHint() const override { return { 150, 90 }; }

Q_SIGNALS:
    void shownCellChanged(int cell);
    void playRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    int columns() const;
    int rows() const;
    int gapAt(int column) const;
    int cellAt(const QPoint &position) const;
    int interactionAt(int cell) const;
    int itemAt(int cell) const;
    bool move(int key);
    int nextFrom(int column, int row, int dx, int dy) const;
    void setHovered(int cell);
    void paintCell(QPainter &painter, int cell, int highlighted) const;

    const BatchLayout *m_batch = nullptr;
    const ItemColors *m_colors = nullptr;
    int m_size = 10; ///< of a cell with the gap to the next
    int m_current = -1, m_hovered = -1;
};

} // namespace gram
