// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// R by users a batch: how much exact GRAM could save, estimated from sampled batches.
class RedundancyPlot : public PlotWithTable {
    Q_OBJECT

public:
    RedundancyPlot(const QString &name, const QString &title, QWidget *parent = nullptr);

    void showEstimates(const std::vector<RedundancyEstimate> &estimates);

protected:
    void draw() override;

private:
    std::vector<RedundancyEstimate> m_estimates;
};

} // namespace gram
