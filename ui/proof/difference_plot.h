// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// The largest relative difference of the two gradients by part of the model, in both precisions.
class DifferencePlot : public PlotWithTable {
    Q_OBJECT

public:
    explicit DifferencePlot(QWidget *parent = nullptr);

    void showProof(const GradientProof &proof);

protected:
    void draw() override;

private:
    GradientProof m_proof;
};

} // namespace gram
