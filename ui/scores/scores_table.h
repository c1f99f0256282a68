// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scores/scores_text.h"

#include <QCoreApplication>
#include <QTableWidget>

namespace gram {

/// One user's sequence, an item a row: what truly happened, its text, and a column for each model's scores, with
/// their shares as bars. itemSelectionChanged() tells the user's choices only.
class ScoresTable : public QTableWidget {
    Q_DECLARE_TR_FUNCTIONS(gram::ScoresPage)

public:
    static constexpr auto noRow = static_cast<std::size_t>(-1);

    explicit ScoresTable(QWidget *parent = nullptr);

    /// `asked`: the runs that the models are of. `chosen`: the sequence's row to choose; where there is none such, the
    /// click or the last answer is.
    void fill(const UserSequence &sequence, const std::vector<ModelScores> &models, const std::vector<AskedRun> &asked,
        std::size_t chosen);
    /// The sequence's row that is chosen, or noRow.
    std::size_t chosenRow() const;

private:
    static QString cellTip(TaskKind kind, const ModelScores &model, std::size_t row);

    std::vector<std::size_t> m_order; ///< the sequence's row of each of the table's
};

} // namespace gram
