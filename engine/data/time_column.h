// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_report.h"
#include "data/time_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gram {

/// How a column of times is meant. One value tells little: 20200301 may be a number in an order, seconds or a date; all
/// of them together tell. First add() the values, or many of them, then parse() each.
class TimeColumn {
public:
    /// What the numbers are: as they are; dates and times written as one number (20200301, 20200301101500); days as
    /// spreadsheets count them from 1900 (43891.42); or seconds, milliseconds and so on mixed, each told by its size.
    enum class Numbers { Plain, Compact, SpreadsheetDays, MixedUnits };

    /// `name`: the column's, as a header has it. `dates`: "day-first", "month-first" or "year-first" where the user has said
    /// it, else empty.
    explicit TimeColumn(std::string_view name = {}, std::string_view dates = {});

    void add(std::string_view text);
    /// True if further values would hardly change what is known.
    bool settled() const;

    Numbers numbers() const;
    DateOrder order() const { return m_chosen.value_or(m_dates.order()); }
    /// True if dates like 3/4/2020 do not tell which number is what, and the user has not said it.
    bool ambiguous() const { return !m_chosen && m_dates.ambiguous(); }
    /// Notes what was decided, if anything was.
    void tell(LoadReport &report, const std::string &where = {}) const;

    /// A time on a common scale: see parseTime().
    std::optional<double> parse(std::string_view text) const;
    /// The same as a text that a reader understands by itself: the text as it is where it is plain, else ISO 8601.
    std::string written(std::string_view text, double parsed) const;

private:
    bool m_named = false; ///< a date, by its name
    std::optional<DateOrder> m_chosen;
    DateOrderFinder m_dates;
    std::int64_t m_values = 0, m_numbers = 0, m_compact = 0, m_days = 0, m_fractions = 0, m_absolute = 0, m_texts = 0;
    std::array<std::int64_t, 4> m_units {}; ///< of absolute times: seconds, milliseconds, microseconds, nanoseconds
};

} // namespace gram
