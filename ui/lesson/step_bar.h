// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gram {

/// A dash a step: those done, the one at hand, and in a lighter colour those to come.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setProgress(int step, int steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 0;
    int m_steps = 1;
};

} // namespace gram
