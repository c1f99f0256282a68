// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/latency_estimate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QSortFilterProxyModel;
class QTableView;
class QTableWidget;
class QTabWidget;
class QVBoxLayout;

namespace gram {

class HistogramPlot;
class LatencyPlot;
class RedundancyPlot;

/// A window of its own on the dataset: its figures, what will not work well, and samples of what
/// it holds.
class DatasetPage : public QWidget {
    Q_OBJECT

public:
    explicit DatasetPage(QWidget *parent = nullptr);

public Q_SLOTS:
    /// In place of figures, while there are none.
    void showMessage(const QString &message);
    void showSummary(const gram::DatasetSummary &summary);
    /// What latencies save with the form's batches; empty = not known.
    void showLatencies(const gram::LatencyEstimates &estimates);

private:
    QWidget *makeHead();
    QWidget *makeOverview();
    QWidget *makeItems();
    QWidget *makeHistories();
    void makeShortcuts();
    void fillCounts();
    void fillSentences();
    void fillCharts();
    void fillItems();
    void fillHistories();
    void showEntries(int sequence);
    void updateFound();
    void copyFigures();

    DatasetSummary m_summary;
    LatencyEstimates m_latencies;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QLabel *m_name;
    QLabel *m_kind;
    QPushButton *m_copy;
    QTabWidget *m_tabs;

    QLabel *m_figures;
    QTableWidget *m_counts;
    QLabel *m_split;
    QLabel *m_advice; ///< on latencies
    QVBoxLayout *m_warnings; ///< a label for each
    QLabel *m_skipped;
    HistogramPlot *m_lengths;
    HistogramPlot *m_tokens;
    HistogramPlot *m_popularity;
    RedundancyPlot *m_redundancy;
    LatencyPlot *m_latencyPlot;

    QLineEdit *m_filter;
    QLabel *m_found;
    QTableView *m_items;
    QStandardItemModel *m_itemModel;
    QSortFilterProxyModel *m_foundItems;

    QListWidget *m_sequences;
    QTableWidget *m_entries;
};

} // namespace gram
