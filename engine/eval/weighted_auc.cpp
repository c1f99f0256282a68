// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/weighted_auc.h"

#include <algorithm>
#include <limits>

namespace gram {

WeightedAuc::WeightedAuc(std::span<const double> scores, std::span<const std::uint8_t> labels,
    std::span<const std::int32_t> users)
{
    struct Scored {
        double score;
        std::int32_t user;
        std::uint8_t positive;
    };
    std::vector<Scored> sorted(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        sorted[i] = { scores[i], users[i], static_cast<std::uint8_t>(labels[i] != 0) };
    std::sort(sorted.begin(), sorted.end(), [](const Scored &a, const Scored &b) { return a.score < b.score; });
    m_rows.reserve(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        m_rows.push_back(
            { sorted[i].user, sorted[i].positive, i + 1 == sorted.size() || sorted[i].score < sorted[i + 1].score });
}

double WeightedAuc::value(std::span<const std::uint32_t> weights) const
{
    // Counts the pairs that are in the right order, twice over so that a tie's half is whole.
    // They are counted in double: exact up to 2^53, and no overflow beyond.
    double twicePairs = 0;
    std::uint64_t negatives = 0, positives = 0;
    std::uint64_t tiedNegatives = 0, tiedPositives = 0;
    for (const Row &row : m_rows) {
        const std::uint64_t weight = weights[static_cast<std::size_t>(row.user)];
        tiedPositives += weight * row.positive;
        tiedNegatives += weight * (1U - row.positive);
        if (row.endsTie) {
            twicePairs += static_cast<double>(tiedPositives) * static_cast<double>(2 * negatives + tiedNegatives);
            negatives += tiedNegatives;
            positives += tiedPositives;
            tiedNegatives = tiedPositives = 0;
        }
    }
    if (positives == 0 || negatives == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return twicePairs / (2 * static_cast<double>(positives) * static_cast<double>(negatives));
}

} // namespace gram
