// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace gram {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

bool hasNan(std::span<const double> scores)
{
    return std::any_of(scores.begin(), scores.end(), [](double s) { return std::isnan(s); });
}

std::vector<std::size_t> ascending(std::span<const double> scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    return order;
}

double discountedGain(std::span<const std::uint8_t> ranked, std::int64_t k)
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(ranked.size(), static_cast<std::size_t>(k)); ++i)
        sum += (std::exp2(ranked[i]) - 1) / std::log2(static_cast<double>(i) + 2);
    return sum;
}

} // namespace

double rocAuc(std::span<const double> scores, std::span<const std::uint8_t> labels)
{
    if (hasNan(scores))
        return undefined;
    const std::vector<std::size_t> order = ascending(scores);
    double positives = 0, rankSum = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t j = i;
        double here = 0;
        for (; j < order.size() && scores[order[j]] == scores[order[i]]; ++j)
            here += labels[order[j]] != 0;
        // The mean rank of the tie.
        rankSum += here * (static_cast<double>(i + 1) + static_cast<double>(j)) / 2;
        positives += here;
        i = j;
    }
    const double negatives = static_cast<double>(order.size()) - positives;
    if (positives == 0 || negatives == 0)
        return undefined;
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
}

double mrr(std::span<const double> scores, std::span<const std::uint8_t> labels)
{
    if (hasNan(scores))
        return undefined;
    const std::vector<std::size_t> order = ascending(scores);
    double sum = 0, positives = 0;
    for (std::size_t rank = 1; rank <= order.size(); ++rank)
        if (labels[order[order.size() - rank]]) {
            sum += 1.0 / static_cast<double>(rank);
            ++positives;
        }
    return positives == 0 ? undefined : sum / positives;
}

double ndcg(std::span<const double> scores, std::span<const std::uint8_t> labels, std::int64_t k)
{
    if (hasNan(scores))
        return undefined;
    const std::vector<std::size_t> order = ascending(scores);
    std::vector<std::uint8_t> ranked;
    for (std::size_t i = order.size(); i > 0; --i)
        ranked.push_back(labels[order[i - 1]]);
    const double got = discountedGain(ranked, k);
    std::sort(ranked.begin(), ranked.end(), std::greater<>());
    const double best = discountedGain(ranked, k);
    return best == 0 ? undefined : got / best;
}

double accuracy(std::span<const double> scores, std::span<const std::uint8_t> labels, double threshold)
{
    if (scores.empty() || hasNan(scores))
        return undefined;
    double right = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        right += (scores[i] > threshold) == (labels[i] != 0);
    return right / static_cast<double>(scores.size());
}

double meanOfDefined(std::span<const double> values)
{
    double sum = 0, count = 0;
    for (const double value : values)
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    return count == 0 ? undefined : sum / count;
}

} // namespace gram
