// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// The angle between Multi-step's pseudo-gradient and the true one, by latency.
class AnglePlot : public PlotWithTable {
    Q_OBJECT

public:
    explicit AnglePlot(QWidget *parent = nullptr);

    void showAngles(const std::vector<LatencyAngle> &angles);

protected:
    void draw() override;

private:
    std::vector<LatencyAngle> m_angles;
};

} // namespace gram
