// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace gram {

class RunListModel;
class RunRow;

/// The list of runs as the column at the right shows it: RunRow's two lines a run, and what the mouse and the keys do.
class RunTree : public QTreeView {
    Q_OBJECT

public:
    explicit RunTree(RunListModel *list, QWidget *parent = nullptr);

    /// Marker and number alone: a press shows or hides.
    void setRail(bool rail);
    bool isRail() const;

Q_SIGNALS:
    /// The selected runs' menu, here on the screen.
    void menuRequested(const QPoint &at);
    /// By Enter: the charts' verdict is to be on this run.
    void subjectRequested(const QModelIndex &run);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// What a press at this place does instead of selecting.
    enum class Part { Row, Marker, More, Head, Earlier };
    Part partAt(const QModelIndex &index, QPoint at) const;
    bool press(QMouseEvent *event);
    void act(const QModelIndex &index, Part part);
    void openOrClose(const QModelIndex &index);

    RunListModel *m_list;
    RunRow *m_row;
    QPersistentModelIndex m_pressed;
    Part m_pressedPart = Part::Row;
};

} // namespace gram
