// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_sentences.h"

namespace gram {

/// A comparison's figures as they are read, in the table and beside the bars alike. A cell without a text says why in
/// its help, where that is known.
class ComparisonCells {
    Q_DECLARE_TR_FUNCTIONS(gram::ComparisonText)

public:
    /// As ComparisonSentences takes them.
    ComparisonCells(const RunComparison &comparison, const std::vector<BoardRun> &runs)
        : m_comparison(comparison)
        , m_runs(runs)
        , m_sentences(comparison, runs)
    {
    }

    /// `text` with a mark where the figure is an estimate, and over how many steps it is.
    static BoardCell figure(const Figure &figure, const QString &text);

    BoardCell perStep(std::size_t i) const;
    BoardCell perEpoch(std::size_t i) const;
    BoardCell toTarget(std::size_t i) const;
    BoardCell timeToTarget(std::size_t i) const;
    BoardCell memory(std::size_t i) const;

private:
    const ComparedRun &at(std::size_t i) const { return m_comparison.runs[i]; }
    static QString ratio(double value);
    static QString stepsNote(const Figure &figure);
    BoardCell speedup(std::size_t i, const Figure &figure, const QString &help) const;

    const RunComparison &m_comparison;
    const std::vector<BoardRun> &m_runs;
    ComparisonSentences m_sentences;
};

} // namespace gram
