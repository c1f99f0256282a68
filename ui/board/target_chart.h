// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"
#include "charts/end_labels.h"

#include <QWidget>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace gram {

/// The quality of the compared runs over training time, each named at its line's end, with a line at a value that can be
/// dragged with the mouse or moved with the arrow keys.
class TargetChart : public QWidget {
    Q_OBJECT

public:
    explicit TargetChart(QWidget *parent = nullptr);

    void setComparison(const RunComparison &comparison, const std::vector<BoardRun> &runs);
    const EndLabels &names() const { return *m_names; }

Q_SIGNALS:
    void targetRequested(double value);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void fitAxes();
    void addReached();
    std::vector<EndLabels::End> ends() const;
    std::vector<EndLabels::Span> taken(double left, double right) const;
    bool isOnLine(const QPoint &position) const;
    void moveTo(double value);
    double keyStep() const;

    QCustomPlot *m_plot;
    EndLabels *m_names;
    QLabel *m_empty;
    QCPItemStraightLine *m_line = nullptr;
    RunComparison m_comparison;
    std::vector<BoardRun> m_runs;
    bool m_dragging = false;
};

} // namespace gram
