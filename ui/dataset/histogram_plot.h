// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "dataset/plot_with_table.h"

namespace gram {

/// Bars of a histogram with its mean and median. The bars are equally wide, whatever their range
/// of values: the engine's bins grow where a few values are far larger than the others.
class HistogramPlot : public PlotWithTable {
    Q_OBJECT

public:
    HistogramPlot(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// `values` and `counted` name the axes: "tokens", "texts".
    void showHistogram(const Histogram &histogram, const QString &values, const QString &counted);

protected:
    void draw() override;

private:
    bool isSkewed() const;
    double positionOf(double value) const;
    void addMarker(double value, Qt::PenStyle style);

    Histogram m_histogram;
    QString m_values;
    QString m_counted;
};

} // namespace gram
