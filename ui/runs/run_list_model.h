// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_model.h"

#include <vector>

namespace gram {

/// The runs as the list shows them: those that match the filter, sorted, and in groups if so
/// wished. A run's index has the columns of RunModel; a group has a title and its runs. Behind the runs of a group of
/// comparable work stands a line for those of them that differ by their seed alone, in the first column: mean and
/// deviation. The last of all may be the way to the runs of earlier starts.
class RunListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Work: of the same data, model and batch, whose figures can be compared; the latest first. Settings keep the
    /// numbers: new ones go to the end.
    enum class Grouping { None, Mode, Dataset, Model, State, Tag, Day, Work };
    enum class Kind { Run, Group, Seeds, Earlier };
    enum Role {
        GroupKeyRole = Qt::UserRole + 100, ///< of a group: what it has in common, whatever it is called
        TitleRole, ///< of a group: what its runs have in common
        FigureRole, ///< of a group of comparable work: "R 5.4"; of another: the number of its runs
        PartsRole, ///< of a line over several seeds: its text, apart
        NumberRole, ///< of a line over several seeds: the run whose marker it has
    };

    explicit RunListModel(RunModel *runs, QObject *parent = nullptr);

    /// Runs that have each of the words in their name, tags, note, mode, dataset, model or state.
    void setFilter(const QString &filter);
    bool isFiltered() const { return !m_words.isEmpty(); }
    void setStarredOnly(bool starredOnly);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /// Whether groups of comparable work leave runs of earlier starts away, behind a line at the end that tells how many
    /// these are, until they are asked for or looked for.
    void setEarlierBehind(bool behind);
    void showEarlier(bool shown);
    bool showsEarlier() const { return m_showsEarlier; }

    const RunModel &runs() const { return *m_runs; }
    Kind kindOf(const QModelIndex &index) const;
    /// The run's row in RunModel, or -1 for a group and for a line over several seeds.
    int sourceRow(const QModelIndex &index) const;
    /// The run's place here, or an invalid index where the filter hides it.
    QModelIndex fromSource(int row, int column) const;
    int shownRuns() const { return static_cast<int>(m_places.size()); }
    /// Whether this is a line over several seeds.
    bool isOverSeeds(const QModelIndex &index) const { return seedsAt(index) != nullptr; }
    /// Whether one of the group's runs is drawn in the charts.
    bool isDrawn(int group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString key;
        QString title;
        std::vector<int> rows; ///< of RunModel
        std::vector<std::vector<int>> seeds = {}; ///< of these, such as differ by their seed alone, one a seed
    };
    struct Place {
        int source = 0, group = 0, row = 0;
    };

    void arrange();
    void fill();
    void forward(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    bool matches(int row) const;
    QString groupOf(int row) const;
    QString keyOf(int row) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QString groupText(const Group &group) const;
    double redundancyOf(const Group &group) const;
    QString earlierText() const;
    bool isBehind(int row) const;
    void tellApart();
    void findSeeds(Group &group) const;
    const std::vector<int> *seedsAt(const QModelIndex &index) const;
    QVariant seedsData(const std::vector<int> &rows, int column, int role) const;
    Qt::CheckState drawnOf(const std::vector<int> &rows) const;
    bool isFlat() const { return m_grouping == Grouping::None; }

    RunModel *m_runs;
    std::vector<Group> m_groups; ///< one without a title where there is no grouping
    std::vector<Place> m_places; ///< by source row
    QStringList m_words;
    bool m_starredOnly = false;
    bool m_earlierBehind = false, m_showsEarlier = false;
    int m_earlier = 0; ///< runs of earlier starts that are behind, or would be
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = -1; ///< -1: as they were started
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace gram
