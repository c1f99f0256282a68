// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>

namespace gram {

/// How "3/4/2020" is meant: as MIND and the USA write it, or as most of the world does; and how "20/3/4", which may have
/// the year first, too.
enum class DateOrder { MonthFirst, DayFirst, YearFirst };

/// A time on a common scale: a number as it is, a date as seconds since 1970 UTC (without a zone it is
/// taken for UTC). Understood are ISO 8601 ("2019-11-12T14:14:46.5+09:00", "20191112T141446Z", "20191112141446"), pandas' and
/// PostgreSQL's forms of it ("2019-11-12 14:14:46+00", " UTC"), "2019/11/12", a clock with AM or PM behind any date,
/// "11/12/2019 2:14:46 PM" in `order`, "12.11.2019" (day first unless the order is year first), ctime's "Tue Nov 12 14:14:46 2019" and RFC 2822's
/// "Tue, 12 Nov 2019 14:14:46 +0900". None if it is none of these.
std::optional<double> parseTime(std::string_view text, DateOrder order = DateOrder::MonthFirst);

/// Seconds since 1970 of a number or date as parseTime() gives it: numbers too large for seconds are
/// milliseconds, microseconds or nanoseconds. None outside the years 1 to 9999.
std::optional<double> secondsOf(double time);

/// "2019-11-12T14:14:46Z", with milliseconds where there are any; parseTime() reads it.
std::string isoTime(double seconds);

/// Finds out from many dates like "3/4/2020" or "20/3/4" which number is what.
class DateOrderFinder {
public:
    void add(std::string_view text);
    /// The order that all dates allow and in which the year differs least.
    DateOrder order() const;
    /// True if there were such dates and none tells.
    bool ambiguous() const;
    bool decided() const { return !twoDigits() && (m_greatest[0] > 12 || m_greatest[1] > 12); }
    bool any() const { return m_greatest[0] > 0; }
    /// The years have two digits: it may be any of the numbers.
    bool twoDigits() const { return m_two; }

private:
    bool allows(DateOrder order) const;

    std::array<int, 3> m_greatest {}; ///< seen, of each number
    std::array<std::bitset<100>, 3> m_seen;
    bool m_four = false, m_two = false, m_dots = false, m_zero = false;
};

} // namespace gram
