// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace gram {

/// 95 % confidence intervals by the percentile bootstrap. Users are drawn with replacement, each
/// with all of its rows: the rows of one user are alike, and drawn one by one they would promise
/// more certainty than there is.
/// Source: Efron, Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.
///
/// Row i belongs to users[i], an index from 0 as in the dataset; all spans of a call are equally
/// long. The same seed gives the same interval, whatever the order of the rows (of a mean, but
/// for rounding). Resamples in which the metric is undefined are left out.

/// NaN in both where the metric is undefined or there are fewer than two users.
struct Interval {
    double low, high;
};

/// How many resamples are made of those asked for: no more than lets work * resamples be 4e8, but
/// 100 in any case (or fewer if fewer are asked for). `work` is what a resample walks through:
/// all rows for bootstrapAuc(), the users for the other two.
std::int64_t boundedResamples(std::int64_t work, std::int64_t resamples);

/// Of the mean of the values, e.g. one an impression. NaN values are left out, and so is a user
/// who has no other.
Interval bootstrapMean(std::span<const double> values, std::span<const std::int32_t> users, std::int64_t resamples,
    std::uint64_t seed);

/// Of rocAuc() over all rows. Sorts once; each resample is one pass over the rows.
Interval bootstrapAuc(std::span<const double> scores, std::span<const std::uint8_t> labels,
    std::span<const std::int32_t> users, std::int64_t resamples, std::uint64_t seed);

/// Of accuracy() over all rows.
Interval bootstrapAccuracy(std::span<const double> scores, std::span<const std::uint8_t> labels,
    std::span<const std::int32_t> users, double threshold, std::int64_t resamples, std::uint64_t seed);

} // namespace gram
