// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// R over the latency: how often an item is read between two updates of Multi-step's encoder.
class LatencyPlot : public PlotWithTable {
    Q_OBJECT

public:
    LatencyPlot(const QString &name, const QString &title, QWidget *parent = nullptr);

    void showEstimates(const LatencyEstimates &estimates);

protected:
    void draw() override;

private:
    LatencyEstimates m_estimates;
};

} // namespace gram
