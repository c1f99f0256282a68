// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gram {

/// A row of dots: the steps done, the one at hand, and those to come.
class ProgressDots : public QWidget {
    Q_OBJECT

public:
    explicit ProgressDots(QWidget *parent = nullptr);

    void setProgress(int step, int steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int diameter() const;

    int m_step = 0;
    int m_steps = 1;
};

} // namespace gram
