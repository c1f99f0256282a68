// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace gram {

/// rocAuc() of many samples of the same rows in which users count several times or not at all.
class WeightedAuc {
public:
    /// Sorts the rows, which may not have NaN scores. Row i belongs to users[i], an index from 0.
    WeightedAuc(std::span<const double> scores, std::span<const std::uint8_t> labels,
        std::span<const std::int32_t> users);

    /// As if each row were there weights[its user] times; NaN if one class has no weight. One
    /// pass over the rows.
    double value(std::span<const std::uint32_t> weights) const;

private:
    struct Row {
        std::int32_t user;
        std::uint8_t positive; ///< 0 or 1
        bool endsTie; ///< the next row has a higher score
    };

    std::vector<Row> m_rows; ///< by score, ascending
};

} // namespace gram
