// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace gram {

class BarsView;
class TargetChart;
class WrappedLabel;

/// The comparison of the ticked runs: quality over time with a value to reach, bars, all figures,
/// and the settings in which the runs differ.
class BoardPage : public QWidget {
    Q_OBJECT

public:
    explicit BoardPage(QWidget *parent = nullptr);

    /// Without runs the page tells how to get some.
    void setComparison(const RunComparison &comparison, const std::vector<BoardRun> &runs);
    /// Where a report is saved first.
    void setReportFolder(const QString &folder) { m_reportFolder = folder; }
    /// While a report is being written, another one cannot be asked for.
    void setReporting(bool reporting);

Q_SIGNALS:
    void metricRequested(const QString &metric);
    void targetRequested(double value);
    void reportRequested(const QString &file);
    /// The page has come into view and wants to be up to date.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeControls();
    void makeTables();
    void fillFigures();
    void fillSettings();
    void fillHeader(QTableWidget *table) const;
    void chooseReport();
    void copyTable();

    QComboBox *m_metric;
    QDoubleSpinBox *m_target;
    QPushButton *m_copy;
    QPushButton *m_report;
    TargetChart *m_chart;
    WrappedLabel *m_verdict; ///< over the bars
    BarsView *m_bars;
    QLabel *m_legend;
    QTableWidget *m_figures;
    QTableWidget *m_settings;
    QCheckBox *m_allSettings;
    QLabel *m_sameSettings;
    QStackedWidget *m_stack;
    RunComparison m_comparison;
    std::vector<BoardRun> m_runs;
    QString m_reportFolder;
};

} // namespace gram
