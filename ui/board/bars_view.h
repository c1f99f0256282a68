// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"

#include <QWidget>

namespace gram {

/// Groups of bars, a bar a run, in as many columns as there is room for. Estimates are hatched; the figures stand in a
/// column of their own, away from the ticks at R.
class BarsView : public QWidget {
    Q_OBJECT

public:
    explicit BarsView(QWidget *parent = nullptr);

    void setBars(const std::vector<BoardBars> &groups, const std::vector<BoardRun> &runs);

    /// What is not shown to its end.
    QStringList cutTexts() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Widths {
        int names = 0; ///< of the runs
        int texts = 0; ///< of the figures
        int head = 0; ///< of title and legend
    };
    Widths widthsOf(const BoardBars &group) const;
    void measure();
    int columnsIn(int width) const;
    int groupHeight() const;
    int lineHeight() const;
    QRect groupRect(std::size_t group) const;
    QRect barRow(std::size_t group, std::size_t bar) const;
    void paintGroup(QPainter &painter, std::size_t group) const;
    void paintTick(QPainter &painter, double x, const QRectF &room) const;

    std::vector<BoardBars> m_groups;
    std::vector<BoardRun> m_runs;
    int m_needed = 0; ///< width of a group that shows all of its texts
};

} // namespace gram
