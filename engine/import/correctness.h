// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace gram {

/// What a result says. Undecided: a number that is neither 0 nor 1, as some tables have for partial credit.
enum class Correctness { Right, Wrong, Dropped, Undecided, Unknown };
Correctness correctnessOf(std::string_view text, const ImportMapping &mapping);

/// Many values of a column of results: 0 and 1, or scores?
class ScoreFinder {
public:
    void add(std::string_view value);
    /// From which score on an answer is right: half the credit where there are words for that; of two values other than 0 and 1 the higher one; else half of the highest, or
    /// between lowest and highest where all are above that, or 0.5 where none is above 1. None if nine of ten are 0 and 1.
    std::optional<double> threshold() const;
    double highest() const { return m_highest; }
    double lowest() const { return m_lowest; }
    /// Only two values, such as 1 and 2 or -1 and 1: nothing but their size tells which is right.
    bool twoValues() const
    {
        return !m_partly && m_distinct.size() == 2 && m_others > 0 && (m_lowest < 0 || m_highest > 1);
    }
    bool mayBeScores() const { return m_others > 0 || m_partly; }
    /// Words such as "partially correct".
    bool partly() const { return m_partly; }

private:
    std::int64_t m_values = 0, m_others = 0;
    double m_highest = 0, m_lowest = 0;
    std::set<double> m_distinct; ///< the first few
    bool m_partly = false;
};

} // namespace gram
