// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace gram {

/// A thin bar in a run's colour; in no colour while it is paused or nobody's.
class ProgressLine : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0: nobody's.
    void setRun(int number);
    void setPaused(bool paused);
    /// What is filled is painted in this.
    QColor color() const;

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_number = 0;
    bool m_paused = false;
    int m_timer = 0;
    int m_phase = 0; ///< of what moves while it is not known how far it is
};

} // namespace gram
