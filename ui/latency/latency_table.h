// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace gram {

/// The runs of a study by their latency, and what each latency should save. Whole columns only are shown, as many as there
/// is room for, and a few rows in any case.
class LatencyTable : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Name, Speedup, Auc, ColdAuc, State, Redundancy, Work, Time, Columns };

    explicit LatencyTable(QWidget *parent = nullptr);

    /// To what is in them.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace gram
