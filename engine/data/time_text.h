// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gram {

/// How "3/4/2020" is meant: as MIND and the USA write it, or as most of the world does.
enum class DateOrder { MonthFirst, DayFirst };

/// A time on a common scale: a number as it is, a date as seconds since 1970 UTC (without a zone it is
/// taken for UTC). Understood are ISO 8601 ("2019-11-12T14:14:46.5+09:00", "20191112T141446Z", "20191112141446"), pandas' and
/// PostgreSQL's forms of it ("2019-11-12 14:14:46+00", " UTC"), "2019/11/12", a clock with AM or PM behind any date,
/// "11/12/2019 2:14:46 PM" in `order`, "12.11.2019" (day first), ctime's "Tue Nov 12 14:14:46 2019" and RFC 2822's
/// "Tue, 12 Nov 2019 14:14:46 +0900". None if it is none of these.
std::optional<double> parseTime(std::string_view text, DateOrder order = DateOrder::MonthFirst);

/// Seconds since 1970 of a number or date as parseTime() gives it: numbers too large for seconds are
/// milliseconds, microseconds or nanoseconds. None outside the years 1 to 9999.
std::optional<double> secondsOf(double time);

/// "2019-11-12T14:14:46Z", with milliseconds where there are any; parseTime() reads it.
std::string isoTime(double seconds);

/// Finds out from many dates like "3/4/2020" which number is the day.
class DateOrderFinder {
public:
    void add(std::string_view text);
    DateOrder order() const { return m_first > 12 && m_second <= 12 ? DateOrder::DayFirst : DateOrder::MonthFirst; }
    /// True if there were such dates and none tells.
    bool ambiguous() const { return m_first > 0 && m_first <= 12 && m_second <= 12; }
    bool decided() const { return m_first > 12 || m_second > 12; }

private:
    int m_first = 0, m_second = 0; ///< the greatest seen
};

} // namespace gram
