// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/item_map.h"
#include "charts/chart_export.h"

#include <QWidget>

class QCustomPlot;
class QMouseEvent;

namespace gram {

/// A moment of an item map: a mark for each item, its group by colour and shape, cold items hollow. A pointed item
/// tells its text and its neighbours; a clicked one is kept and joined with them.
class ItemScatter : public QWidget {
    Q_OBJECT

public:
    /// So many groups have looks of their own; the others share one.
    static constexpr int mostGroups = 12;

    explicit ItemScatter(QWidget *parent = nullptr);

    void showMap(const ItemMap &map, std::size_t frame);
    void showFrame(std::size_t frame);
    /// -1 = none.
    void choose(int item);
    int chosen() const { return m_chosen; }

    /// "● volcano ● ocean ...", in the groups' colours; rich text.
    QString legend() const;
    /// The map on white.
    QByteArray drawn(PictureFormat format, const QString &title, const QString &caption);

Q_SIGNALS:
    void chosenChanged(int item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Look {
        QColor color;
        int shape = 0;
    };
    Look lookOf(int group) const;
    void draw();
    void usePalette(const QPalette &palette);
    int itemAt(const QPoint &position) const;
    void pointAt(const QMouseEvent *event);
    QString tipOf(int item) const;

    QCustomPlot *m_plot;
    ItemMap m_map;
    std::size_t m_frame = 0;
    int m_chosen = -1;
};

} // namespace gram
