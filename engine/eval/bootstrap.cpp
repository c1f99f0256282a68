// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/bootstrap.h"

#include "base/random.h"
#include "eval/weighted_auc.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace gram {

namespace {

constexpr double mostWork = 4e8; // a few seconds
constexpr std::int64_t fewestResamples = 100;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr Interval undefinedInterval { undefined, undefined };

bool hasNan(std::span<const double> scores)
{
    return std::any_of(scores.begin(), scores.end(), [](double s) { return std::isnan(s); });
}

/// The users that occur, numbered without gaps in the order of their indices.
struct DenseUsers {
    std::vector<std::int32_t> ofRow;
    std::size_t count = 0;
};

DenseUsers denseUsers(std::span<const std::int32_t> users)
{
    std::vector<std::int32_t> number;
    if (!users.empty())
        number.resize(static_cast<std::size_t>(*std::max_element(users.begin(), users.end())) + 1);
    for (const std::int32_t user : users)
        number[static_cast<std::size_t>(user)] = 1;
    DenseUsers dense;
    for (std::int32_t &n : number)
        if (n == 1)
            n = static_cast<std::int32_t>(dense.count++);
    dense.ofRow.reserve(users.size());
    for (const std::int32_t user : users)
        dense.ofRow.push_back(number[static_cast<std::size_t>(user)]);
    return dense;
}

/// The value below which `share` of the sorted values are, by linear interpolation.
double percentile(std::span<const double> sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// Of the values that metric() gives when it is called for each resample.
template<typename Metric>
Interval percentileInterval(std::int64_t resamples, Metric metric)
{
    std::vector<double> values;
    for (std::int64_t i = 0; i < resamples; ++i)
        if (const double value = metric(); !std::isnan(value))
            values.push_back(value);
    if (values.empty())
        return undefinedInterval;
    std::sort(values.begin(), values.end());
    return { percentile(values, 0.025), percentile(values, 0.975) };
}

} // namespace

std::int64_t boundedResamples(std::int64_t work, std::int64_t resamples)
{
    const double affordable = mostWork / static_cast<double>(std::max<std::int64_t>(work, 1));
    return std::min(resamples, std::max(static_cast<std::int64_t>(affordable), fewestResamples));
}

Interval bootstrapMean(std::span<const double> values, std::span<const std::int32_t> users, std::int64_t resamples,
    std::uint64_t seed)
{
    std::vector<double> defined;
    std::vector<std::int32_t> usersOfDefined;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i])) {
            defined.push_back(values[i]);
            usersOfDefined.push_back(users[i]);
        }
    const DenseUsers dense = denseUsers(usersOfDefined);
    if (dense.count < 2)
        return undefinedInterval;

    struct Total {
        double sum = 0, count = 0;
    };
    std::vector<Total> totals(dense.count);
    for (std::size_t i = 0; i < defined.size(); ++i) {
        Total &total = totals[static_cast<std::size_t>(dense.ofRow[i])];
        total.sum += defined[i];
        ++total.count;
    }
    Random random(seed);
    resamples = boundedResamples(static_cast<std::int64_t>(dense.count), resamples);
    return percentileInterval(resamples, [&] {
        Total drawn;
        for (std::size_t i = 0; i < dense.count; ++i) {
            const Total &total = totals[static_cast<std::size_t>(random.below(dense.count))];
            drawn.sum += total.sum;
            drawn.count += total.count;
        }
        return drawn.sum / drawn.count;
    });
}

Interval bootstrapAuc(std::span<const double> scores, std::span<const std::uint8_t> labels,
    std::span<const std::int32_t> users, std::int64_t resamples, std::uint64_t seed)
{
    const DenseUsers dense = denseUsers(users);
    if (dense.count < 2 || hasNan(scores))
        return undefinedInterval;
    const WeightedAuc auc(scores, labels, dense.ofRow);
    std::vector<std::uint32_t> weights(dense.count);
    Random random(seed);
    resamples = boundedResamples(static_cast<std::int64_t>(scores.size()), resamples);
    return percentileInterval(resamples, [&] {
        std::fill(weights.begin(), weights.end(), 0U);
        for (std::size_t i = 0; i < dense.count; ++i)
            ++weights[static_cast<std::size_t>(random.below(dense.count))];
        return auc.value(weights);
    });
}

Interval bootstrapAccuracy(std::span<const double> scores, std::span<const std::uint8_t> labels,
    std::span<const std::int32_t> users, double threshold, std::int64_t resamples, std::uint64_t seed)
{
    if (hasNan(scores))
        return undefinedInterval;
    std::vector<double> right(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        right[i] = (scores[i] > threshold) == (labels[i] != 0);
    return bootstrapMean(right, users, resamples, seed);
}

} // namespace gram
