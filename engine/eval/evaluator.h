// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_result.h"
#include "modes/training_mode.h"

#include <filesystem>
#include <functional>

namespace gram {

/// Evaluates a model on the validation or the test split. News: AUC, MRR, nDCG@5 and nDCG@10 per
/// impression, averaged over those where they are defined; KT: AUC and accuracy pooled over the
/// answers. Cold-start AUC is pooled over the candidates or answers whose item has no interaction
/// in training; a report of news also has it within impressions, as AUC is (cold_auc_within: the mean over those
/// with a clicked and another cold candidate). Each item is encoded once.
class Evaluator {
public:
    using ProgressObserver = std::function<void(const Progress &)>;

    /// `most`: at most that many of the split's sequences, evenly spread over it; 0 = all.
    Evaluator(std::shared_ptr<const Dataset> dataset, const RunConfig &config, Part part, std::int64_t most = 0);

    /// Each evaluation's item vectors, [items.size(), d], as soon as they are there.
    using RowsObserver = std::function<void(std::span<const std::int32_t> items, const torch::Tensor &rows)>;
    void observeRows(RowsObserver observer) { m_onRows = std::move(observer); }

    /// None if the job was stopped. The learner's training measurements are left as they were.
    std::optional<std::vector<Metric>> evaluate(Learner &learner, TrainingMode &mode,
        const ProgressObserver &progress) const;

    /// The same with 95% confidence intervals by bootstrap over users, in a report whose run and
    /// step are not filled in.
    std::optional<EvaluationReport> evaluateWithIntervals(Learner &learner, TrainingMode &mode,
        const ProgressObserver &progress) const;

    /// News: the ranks of each impression's candidates as a line "id [3,1,2]" of `file`, as MIND's
    /// leaderboard takes them; the best score has rank 1, candidates without text come last. The id is the
    /// impression's own, or its row in behaviors.tsv where there is none. Knowledge tracing: a table of user (its
    /// number, by first appearance, from 0), item, correct and the predicted probability, in the order of the
    /// answers. False if the job was stopped. Throws Error.
    bool writePredictions(Learner &learner, TrainingMode &mode, const std::filesystem::path &file,
        const ProgressObserver &progress) const;

private:
    struct Group {
        Batch batch; ///< of the split, interactions numbered as in training
        std::vector<std::size_t> sequences; ///< which of the split's, a row of the batch each
    };
    struct Scores;

    bool writeProbabilities(Learner &learner, TrainingMode &mode, const std::filesystem::path &file,
        const ProgressObserver &progress) const;
    Group plan(std::size_t first) const;
    /// Calls onSequence(sequence, scores, present slots' interaction indices) for each.
    template<typename Function>
    bool forEachSequence(Learner &learner, TrainingMode &mode, const ProgressObserver &progress,
        Function &&onSequence) const;
    std::optional<Scores> score(Learner &learner, TrainingMode &mode, const ProgressObserver &progress) const;
    std::vector<Metric> metricsOf(const Scores &scores) const;

    std::shared_ptr<const Dataset> m_dataset;
    Part m_part;
    std::uint64_t m_seed;
    std::int64_t m_negatives;
    std::vector<std::size_t> m_order; ///< the sequences to be looked at, like ones together
    std::vector<std::int32_t> m_items; ///< all that occur in them, ascending
    std::vector<std::int32_t> m_rowOfItem; ///< [items] position in m_items
    RowsObserver m_onRows;
};

} // namespace gram
