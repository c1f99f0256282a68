// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace gram {

/// What a result says. Undecided: a number that is neither 0 nor 1, as some tables have for partial credit.
enum class Correctness { Right, Wrong, Dropped, Undecided, Unknown };
Correctness correctnessOf(std::string_view text, const ImportMapping &mapping);

/// Many values of a column of results: 0 and 1, or scores?
class ScoreFinder {
public:
    void add(std::string_view value);
    /// From which score on an answer is right: half of the highest, or 0.5 where none is above 1. None if nine of ten are 0 and 1.
    std::optional<double> threshold() const;
    double highest() const { return m_highest; }
    bool mayBeScores() const { return m_others > 0; }

private:
    std::int64_t m_values = 0, m_others = 0;
    double m_highest = 0;
};

} // namespace gram
