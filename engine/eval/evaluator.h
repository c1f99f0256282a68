// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/training_mode.h"

#include <functional>

namespace gram {

/// Evaluates a model on the validation split. News: AUC, MRR, nDCG@5 and nDCG@10 per impression,
/// averaged; KT: AUC and accuracy pooled over the answers. Cold-start AUC is pooled over the
/// candidates or answers whose item has no interaction in training. Each item is encoded once.
class Evaluator {
public:
    Evaluator(std::shared_ptr<const Dataset> dataset, const RunConfig &config);

    /// None if the job was stopped. The learner's training measurements are left as they were.
    std::optional<std::vector<Metric>> evaluate(Learner &learner, TrainingMode &mode,
                                                const std::function<void(const Progress &)> &progress);

private:
    struct Group {
        Batch batch; ///< of the validation split, interactions numbered as in training
        std::vector<std::vector<std::uint8_t>> clicked; ///< news: of each user's candidates
    };

    void planNews(std::int64_t perGroup);
    void planKt(std::int64_t perGroup);

    std::shared_ptr<const Dataset> m_dataset;
    std::uint64_t m_seed;
    std::int64_t m_negatives;
    std::vector<std::int32_t> m_items;    ///< all that occur, ascending
    std::vector<std::int32_t> m_rowOfItem; ///< [items] position in m_items
    std::vector<Group> m_groups;
};

} // namespace gram
