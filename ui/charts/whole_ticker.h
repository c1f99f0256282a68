// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <cmath>

namespace gram {

/// Ticks at whole numbers: there is no half step.
class WholeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return step <= 1 ? 1 : std::abs(step - 2.5) < 1e-9 ? 5 : step;
    }
    int getSubTickCount(double step) override { return step < 2 ? 0 : QCPAxisTicker::getSubTickCount(step); }
};

} // namespace gram
