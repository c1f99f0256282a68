// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace gram {

/// Ranking and classification metrics over plain numbers. NaN where a metric is undefined (one
/// class only, nothing to rank) or a score is NaN.

/// Area under the ROC curve by the rank-sum statistic; ties count half, as in scikit-learn's
/// roc_auc_score.
double rocAuc(std::span<const double> scores, std::span<const std::uint8_t> labels);

/// Mean reciprocal rank of the positives, as MIND's official evaluation computes it: the sum of
/// 1/rank over the positives divided by their number. Of equal scores the later one ranks first,
/// as with a stable ascending sort read backwards.
double mrr(std::span<const double> scores, std::span<const std::uint8_t> labels);

/// Normalised discounted cumulative gain at k, gains 2^label - 1; equal scores as in mrr().
double ndcg(std::span<const double> scores, std::span<const std::uint8_t> labels, std::int64_t k);

/// Share of right decisions where a score > threshold says 1.
double accuracy(std::span<const double> scores, std::span<const std::uint8_t> labels, double threshold);

/// Mean of a metric over impressions, those where it is undefined left out.
double meanOfDefined(std::span<const double> values);

} // namespace gram
