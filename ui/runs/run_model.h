// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_data.h"
#include "speed_references.h"

#include <QAbstractTableModel>
#include <QSet>

#include <deque>
#include <optional>
#include <set>
#include <string>

namespace gram {

/// The runs, in the order in which they were started or found: a table of their figures, and the
/// series for the charts.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Speedup,
        Redundancy,
        SecondsPerStep,
        Auc,
        ColdAuc,
        Steps,
        PeakMemory,
        EnergyPerStep,
        ModeName,
        Started,
        DatasetName,
        ModelName,
        Tags,
        Note,
        Seed,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a number, a time or a text; invalid where there is none
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const std::deque<RunData> &runs() const { return m_runs; }
    const RunData &run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    /// The run's row, or -1: it was removed, or never was.
    int rowOf(quint64 id) const;

    /// What the run's speedup is measured against; see SpeedReferences. Nothing for E2E itself.
    std::optional<SpeedReference> referenceFor(const RunConfig &config, const RunData *self = nullptr) const;
    /// Against that reference, over the steps that both made but their first. Nothing for E2E and without two steps.
    std::optional<RunSpeedup> speedupOf(const RunData &run) const;
    /// The finished E2E run that the user chose to measure against; 0 = none.
    quint64 chosenBaseline() const { return m_baselineId; }
    static bool canBeBaseline(const RunData &run);
    /// It was stopped and has left a checkpoint.
    static bool canGoOn(const RunData &run);
    /// It has ended and left a language model in a checkpoint.
    static bool canBeForked(const RunData &run);
    static bool canBeExported(const RunData &run);

    void add(quint64 id, const RunConfig &config);
    /// Runs of earlier sessions, with the numbers they have.
    void addRecorded(std::vector<RunData> runs);
    /// The steps and evaluations that seriesWanted() has asked for.
    /// `stepSeconds`: the own time of each step, where the record tells it.
    void setSeries(quint64 id, std::vector<StepRecord> steps, std::vector<Evaluation> evaluations,
        std::vector<double> stepSeconds = {});
    /// A held run is started.
    void start(quint64 id, quint64 newId);
    /// Where the run is recorded, and its configuration as it stands there: what the data and the
    /// model decide is decided.
    void setFolder(quint64 id, const QString &folder, const RunConfig &config);
    void setLabels(quint64 id, const RunLabels &labels);
    void setShown(const QSet<quint64> &ids, bool shown);
    /// Hides the runs of all other work. How many it hid.
    int showOnlyWork(const std::set<std::string> &works);
    /// A run for each work of which one is shown, in the order of the runs.
    std::vector<const RunData *> shownWorks() const;
    /// Again, as it was before remove().
    void putBack(RunData run);
    /// The language has changed.
    void retranslate();
    int lastNumber() const { return m_lastNumber; }
    /// The next run gets a higher one.
    void setLastNumber(int number) { m_lastNumber = std::max(m_lastNumber, number); }
    void remove(quint64 id);
    /// The stopped run waits to go on as `newId`; what it has told so far stays.
    void goOn(quint64 id, quint64 newId);
    void setState(quint64 id, RunState state);
    void setBaseline(quint64 id, const Baseline &baseline);
    /// The run measures E2E: so many steps of it are done.
    void setE2eProgress(quint64 id, std::int64_t done, std::int64_t total);
    void append(quint64 id, const MetricsSnapshot &snapshot);
    void append(quint64 id, const Evaluation &evaluation);
    void append(quint64 id, const SettingChange &change);
    void finish(quint64 id, const RunResult &result);
    /// Measures all runs of the same work against this finished E2E run.
    void useAsBaseline(quint64 id);

Q_SIGNALS:
    /// Something the charts show has changed.
    void seriesChanged();
    /// A run is shown whose steps are on the disk only.
    void seriesWanted(quint64 id);
    /// The user has checked or unchecked it.
    void shownChanged(quint64 id, bool shown);
    /// The user has typed a new name.
    void renameRequested(quint64 id, const QString &name);
    /// Runs came, went, ended or were labelled: lists may order them anew.
    void arrangementChanged();

private:
    RunData *find(quint64 id);
    void show(RunData &run, bool shown);
    void changed(quint64 id);
    void allChanged();

    std::deque<RunData> m_runs;
    int m_lastNumber = 0;
    quint64 m_baselineId = 0;
    SpeedReferences m_references;
};

} // namespace gram
