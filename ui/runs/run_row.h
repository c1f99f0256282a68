// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_delegate.h"

class QFontMetrics;

namespace gram {

class RunListModel;
struct RunData;
struct RunRowText;

/// Paints the list of runs: two lines a run, a line for each group's head. As a rail: marker and number alone.
class RunRow : public NameDelegate {
    Q_OBJECT

public:
    RunRow(const RunListModel *list, QObject *parent);

    void setRail(bool rail) { m_rail = rail; }
    bool isRail() const { return m_rail; }
    /// Where a press shows or hides, of an item in this rectangle.
    QRect markerRect(const QRect &item) const;
    /// Where a press opens the run's menu.
    QRect moreRect(const QRect &item) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    struct Lines {
        QRect first, second;
    };
    Lines linesOf(const QRect &item, const QFont &font) const;
    void paintRun(QPainter &painter, const QStyleOptionViewItem &option, const RunData &run) const;
    void paintSeeds(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEarlier(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintInRail(QPainter &painter, const QStyleOptionViewItem &option, int number, Qt::CheckState shown) const;
    int paintState(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
        const RunRowText &text) const;

    const RunListModel *m_list;
    bool m_rail = false;
};

/// Of a line over several seeds, after its name, as many figures as there is room for.
QString seedFigures(const QStringList &parts, const QFontMetrics &metrics, int room);

} // namespace gram
