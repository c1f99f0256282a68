// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/step_times.h"
#include "runs/run_model.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QCPGraph;
class QCustomPlot;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace gram {

class LatencyTable;

/// What latency buys and costs: the runs of one configuration that differ in the latency only,
/// as quality against speedup, with those that no other beats in both. The runs that are missing
/// are trained on request; whatever is in the list of runs already counts, so that it goes on
/// where it was stopped.
class LatencyPage : public QWidget {
    Q_OBJECT

public:
    explicit LatencyPage(RunModel *runs, QWidget *parent = nullptr);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public Q_SLOTS:
    /// The configuration whose mode and latency are varied.
    void setConfig(const gram::RunConfig &config);
    /// What latencies save on the configuration's data; empty = not known.
    void showLatencies(const gram::LatencyEstimates &estimates);
    /// Whether no run is in progress.
    void setIdle(bool idle);

Q_SIGNALS:
    /// Continue these runs, then make those.
    void trainingRequested(const QList<quint64> &stopped, const std::vector<gram::RunConfig> &configs);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A mode and latency of the study, and its best run.
    struct Variant {
        QString name;
        RunConfig config;
        const RunData *run = nullptr; ///< until the list of runs changes
        bool asked = true; ///< false: a run of a latency that is not among those above
    };

    std::vector<RunConfig> wanted() const;
    std::vector<Variant> variants() const;
    void addOthers(std::vector<Variant> &variants) const;
    void refresh();
    int runsOfAnotherBudget() const;
    void fillTable(const std::vector<Variant> &variants);
    QStringList expected(const Variant &variant, const std::optional<StepTimes> &times) const;
    void draw(const std::vector<Variant> &variants);
    void train();
    void copy() const;
    void showPoint(const QPoint &at);

    RunModel *m_runs;
    RunConfig m_config;
    LatencyEstimates m_latencyEstimates;
    QLineEdit *m_latencies;
    QCheckBox *m_halfEpoch;
    QCheckBox *m_epoch;
    QPushButton *m_train;
    QLabel *m_summary;
    QCustomPlot *m_plot;
    QLabel *m_empty; ///< in place of a plot without a point
    LatencyTable *m_table;
    QTimer m_timer;
    bool m_idle = true;
};

} // namespace gram
