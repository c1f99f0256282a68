// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"

#include <QListWidget>

namespace gram {

/// The names and lines of the runs that are drawn; two rows of them at the most are seen at once.
class ChartsLegend : public QListWidget {
    Q_OBJECT

public:
    explicit ChartsLegend(QWidget *parent = nullptr);

    void showRuns(const LegendEntries &entries);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace gram
