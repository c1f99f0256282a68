// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// Entries of the gradient by both ways, one against the other.
class GradientScatter : public PlotWithTable {
    Q_OBJECT

public:
    explicit GradientScatter(QWidget *parent = nullptr);

    void showComparison(const GradientProof &proof, Dtype dtype);

protected:
    void draw() override;

private:
    std::vector<GradientPoint> m_points;
};

} // namespace gram
