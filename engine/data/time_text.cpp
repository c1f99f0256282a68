// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/time_text.h"

#include "data/item_texts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace gram {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

void skipBlanks(std::string_view &text)
{
    while (take(text, ' ')) { }
}

/// So many digits at most, one at least.
bool takeNumber(std::string_view &text, int &number, std::size_t most)
{
    std::size_t n = 0;
    number = 0;
    while (n < most && n < text.size() && isDigit(text[n]))
        number = 10 * number + (text[n++] - '0');
    text.remove_prefix(n);
    return n > 0 && (text.empty() || !isDigit(text.front()));
}

/// The letters at the front, in lower case.
std::string takeWord(std::string_view &text)
{
    std::string word;
    while (!text.empty()
        && ((lower(text.front()) >= 'a' && lower(text.front()) <= 'z')
            || static_cast<unsigned char>(text.front()) >= 0x80)) {
        word += lower(text.front());
        text.remove_prefix(1);
    }
    return word;
}

int monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months { "january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december" };
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].starts_with(word) || (word == "sept" && i == 8))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool isWeekday(std::string_view word)
{
    for (const std::string_view day :
        { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }) {
        if (word.size() >= 3 && day.starts_with(word))
            return true;
    }
    return word == "tues" || word == "thur" || word == "thurs";
}

int fullYear(int year, std::size_t digits)
{
    return digits > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
}

struct Parser {
    std::string_view text;
    int year = 0, month = 0, day = 0;
    double clock = 0, offset = 0;

    bool takeYear()
    {
        const std::size_t before = text.size();
        if (!takeNumber(text, year, 4))
            return false;
        const std::size_t digits = before - text.size();
        year = fullYear(year, digits);
        return digits == 2 || digits == 4;
    }

    /// "14:14", "14:14:46.5", "2:14 PM"; the separator before it is taken already.
    bool takeClock()
    {
        int hour = 0, minute = 0;
        if (!takeNumber(text, hour, 2) || !take(text, ':') || !takeNumber(text, minute, 2) || hour > 23 || minute > 59)
            return false;
        clock = hour * 3600 + minute * 60;
        if (take(text, ':')) {
            int second = 0;
            if (!takeNumber(text, second, 2) || second > 60)
                return false;
            clock += second;
            if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && isDigit(text[1])) {
                std::size_t end = 1;
                double unit = 0.1;
                for (; end < text.size() && isDigit(text[end]); ++end, unit /= 10)
                    clock += unit * (text[end] - '0');
                text.remove_prefix(end);
            }
        }
        std::string_view rest = text;
        skipBlanks(rest);
        std::string half;
        for (std::size_t i = 0; i < rest.size() && half.size() < 2 && i < 4; ++i) {
            if (rest[i] != '.')
                half += lower(rest[i]);
        }
        if ((half == "am" || half == "pm") && hour <= 12) {
            text = rest.substr(rest.size() > 1 && rest[1] == '.' ? (rest.size() > 3 && rest[3] == '.' ? 4 : 3) : 2);
            if (hour == 12)
                clock -= 12 * 3600;
            if (half == "pm")
                clock += 12 * 3600;
        }
        return true;
    }

    /// "Z", " UTC", "+09:00", "+0900", "-05", " EST"; nothing is UTC.
    bool takeZone()
    {
        skipBlanks(text);
        if (text.empty())
            return true;
        if (text[0] != '+' && text[0] != '-') {
            const std::string word = takeWord(text);
            constexpr std::array<std::pair<std::string_view, int>, 12> zones { { { "z", 0 }, { "utc", 0 }, { "gmt", 0 },
                { "ut", 0 }, { "est", -5 }, { "edt", -4 }, { "cst", -6 }, { "cdt", -5 }, { "mst", -7 }, { "mdt", -6 },
                { "pst", -8 }, { "pdt", -7 } } };
            bool known = false;
            for (const auto &[name, hours] : zones) {
                if (name == word) {
                    offset = hours * 3600.0;
                    known = true;
                }
            }
            if (!known)
                return false;
        }
        if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
            const double sign = text[0] == '-' ? -1 : 1;
            text.remove_prefix(1);
            int hours = 0, minutes = 0;
            std::size_t digits = 0;
            while (digits < text.size() && isDigit(text[digits]))
                ++digits;
            if (digits == 4) { // +0900
                hours = 10 * (text[0] - '0') + text[1] - '0';
                minutes = 10 * (text[2] - '0') + text[3] - '0';
                text.remove_prefix(4);
            } else if (!takeNumber(text, hours, 2) || (take(text, ':') && !takeNumber(text, minutes, 2))) {
                return false;
            }
            if (hours > 15 || minutes > 59)
                return false;
            offset += sign * (hours * 3600 + minutes * 60);
        }
        skipBlanks(text);
        if (text.starts_with('(') && text.ends_with(')')) // "+0900 (JST)"
            text = {};
        return text.empty();
    }

    bool takeClockAndZone()
    {
        if (text.empty())
            return true;
        if (text[0] == 'T' || text[0] == 't' || text[0] == ' ' || text[0] == ',') {
            text.remove_prefix(1);
            skipBlanks(text);
            if (!text.empty() && isDigit(text[0]) && !takeClock())
                return false;
        }
        return takeZone();
    }

    std::optional<double> seconds() const
    {
        const std::chrono::year_month_day date { std::chrono::year(year),
            std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day)) };
        if (!date.ok())
            return {};
        return 86400.0 * static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) + clock - offset;
    }
};

/// "20191112T141446Z"
std::optional<double> basicIso(std::string_view text)
{
    if (text.size() < 13 || (text[8] != 'T' && text[8] != 't'))
        return {};
    for (const std::size_t i : { 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12 }) {
        if (!isDigit(text[i]))
            return {};
    }
    std::string clock = std::string(text.substr(9, 2)) + ':' + std::string(text.substr(11, 2));
    text.remove_prefix(13);
    if (text.size() >= 2 && isDigit(text[0]) && isDigit(text[1])) {
        clock += ':' + std::string(text.substr(0, 2));
        text.remove_prefix(2);
    }
    const std::string whole = clock + std::string(text);
    Parser p { whole };
    return p.takeClock() && p.takeZone() ? std::optional(p.clock - p.offset) : std::nullopt;
}

std::optional<double> withMonthName(std::string_view text)
{
    // [Tue[,]] Nov 12[,] [14:14:46 [zone]] 2019 | [Tue,] 12 Nov 2019 14:14:46 zone | 12-Nov-2019 14:14
    Parser p { text };
    std::string word = takeWord(p.text);
    if (isWeekday(word)) {
        take(p.text, ',');
        skipBlanks(p.text);
        word = takeWord(p.text);
    }
    if (word.empty()) {
        if (!takeNumber(p.text, p.day, 2) || p.text.empty() || (p.text[0] != ' ' && p.text[0] != '-'))
            return {};
        p.text.remove_prefix(1);
        p.month = monthOf(takeWord(p.text));
        take(p.text, '.');
        if (p.month == 0 || p.text.empty() || (p.text[0] != ' ' && p.text[0] != '-'))
            return {};
        p.text.remove_prefix(1);
        return p.takeYear() && p.takeClockAndZone() ? p.seconds() : std::nullopt;
    }
    p.month = monthOf(word);
    take(p.text, '.');
    skipBlanks(p.text);
    if (p.month == 0 || !takeNumber(p.text, p.day, 2))
        return {};
    take(p.text, ',');
    skipBlanks(p.text);
    if (p.text.size() > 2 && (p.text[1] == ':' || p.text[2] == ':')) { // ctime: the year comes last
        if (!p.takeClock())
            return {};
        const std::size_t lastBlank = p.text.find_last_of(' ');
        if (lastBlank == std::string_view::npos)
            return {};
        std::string_view year = p.text.substr(lastBlank + 1);
        p.text = p.text.substr(0, lastBlank);
        if (!p.takeZone())
            return {};
        p.text = year;
        return p.takeYear() && p.text.empty() ? p.seconds() : std::nullopt;
    }
    return p.takeYear() && p.takeClockAndZone() ? p.seconds() : std::nullopt;
}

/// The separator of "3/4/2020", "3-4-2020" or "3.4.2020" and its first two numbers.
struct ShortDate {
    char separator = 0;
    int first = 0, second = 0;
};

std::optional<ShortDate> takeShortDate(std::string_view &text)
{
    ShortDate date;
    if (!takeNumber(text, date.first, 2) || text.empty())
        return {};
    date.separator = text[0];
    if ((date.separator != '/' && date.separator != '-' && date.separator != '.') || !take(text, date.separator)
        || !takeNumber(text, date.second, 2) || !take(text, date.separator))
        return {};
    return date;
}

} // namespace

std::optional<double> parseTime(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    // "20191112141446": as milliseconds it would be a year from 2572 on.
    if (text.size() == 14 && (text.starts_with("19") || text.starts_with("20"))
        && std::all_of(text.begin(), text.end(), isDigit))
        if (const auto time = parseTime(std::string(text.substr(0, 8)) + 'T' + std::string(text.substr(8)), order))
            return time;
    double number = 0;
    const char *last = text.data() + text.size();
    if (const auto [end, error] = std::from_chars(text.data(), last, number);
        error == std::errc() && end == last && std::isfinite(number))
        return number;
    if (text.empty())
        return {};
    if (!isDigit(text[0]))
        return withMonthName(text);
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 8) {
        const auto clock = basicIso(text);
        if (!clock)
            return {};
        std::string_view date = text.substr(0, 8);
        Parser p;
        std::from_chars(date.data(), date.data() + 4, p.year);
        std::from_chars(date.data() + 4, date.data() + 6, p.month);
        std::from_chars(date.data() + 6, date.data() + 8, p.day);
        p.clock = *clock;
        return p.seconds();
    }
    if (digits == 4) {
        Parser p { text };
        p.takeYear();
        const char separator = p.text.empty() ? '\0' : p.text[0];
        if ((separator != '-' && separator != '/' && separator != '.') || !take(p.text, separator)
            || !takeNumber(p.text, p.month, 2) || !take(p.text, separator) || !takeNumber(p.text, p.day, 2)
            || !p.takeClockAndZone())
            return {};
        return p.seconds();
    }
    Parser p { text };
    if (const auto date = takeShortDate(p.text)) {
        if (order == DateOrder::YearFirst && !(p.text.size() > 2 && isDigit(p.text[2]))) { // "20/03/01"
            p.year = fullYear(date->first, 2);
            p.month = date->second;
            return takeNumber(p.text, p.day, 2) && p.takeClockAndZone() ? p.seconds() : std::nullopt;
        }
        const bool dayFirst = date->separator == '.' || order == DateOrder::DayFirst;
        p.month = dayFirst ? date->second : date->first;
        p.day = dayFirst ? date->first : date->second;
        return p.takeYear() && p.takeClockAndZone() ? p.seconds() : std::nullopt;
    }
    return withMonthName(text);
}

std::optional<double> secondsOf(double time)
{
    const double size = std::fabs(time);
    if (size >= 1e17)
        time /= 1e9;
    else if (size >= 1e14)
        time /= 1e6;
    else if (size >= 1e11)
        time /= 1e3;
    constexpr double yearOne = -62'135'596'800.0, year10000 = 253'402'300'800.0;
    if (!(time >= yearOne && time < year10000))
        return {};
    return time;
}

std::string isoTime(double seconds)
{
    const auto milliseconds = static_cast<long long>(std::llround(seconds * 1000));
    const auto whole = std::chrono::floor<std::chrono::seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds)));
    const auto day = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date(day);
    const auto second = static_cast<int>((whole - day).count());
    const auto fraction = static_cast<int>(milliseconds - whole.time_since_epoch().count() * 1000);
    char text[80];
    int n = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), second / 3600, second / 60 % 60,
        second % 60);
    if (fraction)
        n += std::snprintf(text + n, sizeof text - static_cast<std::size_t>(n), ".%03d", fraction);
    return std::string(text, static_cast<std::size_t>(n)) + 'Z';
}

void DateOrderFinder::add(std::string_view text)
{
    text = trimmed(text);
    std::string_view rest = text;
    const auto date = takeShortDate(rest);
    const std::size_t before = rest.size();
    int third = 0;
    if (!date || !takeNumber(rest, third, 4))
        return;
    const std::size_t digits = before - rest.size();
    const bool two = digits <= 2;
    if (date->separator == '.' && !two)
        return; // 1.3.2020 is the day first everywhere
    m_dots = m_dots || date->separator == '.';
    m_two = m_two || two;
    m_four = m_four || !two;
    const std::array<int, 3> numbers { date->first, date->second, two ? third : 0 };
    for (std::size_t i = 0; i < 3; ++i) {
        m_greatest[i] = std::max(m_greatest[i], numbers[i]);
        m_seen[i].set(static_cast<std::size_t>(numbers[i]) % 100);
    }
}

/// That no number is too large for what it then is, nor 0.
bool DateOrderFinder::allows(DateOrder order) const
{
    const auto fits = [&](std::size_t i, int most) { return m_greatest[i] <= most && !m_seen[i].test(0); };
    switch (order) {
    case DateOrder::MonthFirst:
        return !m_dots && fits(0, 12) && fits(1, 31);
    case DateOrder::DayFirst:
        return fits(0, 31) && fits(1, 12);
    case DateOrder::YearFirst:
        return m_two && !m_four && fits(1, 12) && fits(2, 31);
    }
    return false;
}

DateOrder DateOrderFinder::order() const
{
    const DateOrder usual = m_dots ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const DateOrder yearLast = allows(usual) ? usual : allows(DateOrder::DayFirst) ? DateOrder::DayFirst : usual;
    if (allows(DateOrder::YearFirst) && (!allows(yearLast) || m_seen[0].count() < m_seen[2].count()))
        return DateOrder::YearFirst;
    return yearLast;
}

bool DateOrderFinder::ambiguous() const
{
    if (!any())
        return false;
    const bool yearFirst = allows(DateOrder::YearFirst), dayFirst = allows(DateOrder::DayFirst),
               monthFirst = allows(DateOrder::MonthFirst);
    if (yearFirst && (dayFirst || monthFirst)) { // the year is the number that differs least
        const std::size_t first = m_seen[0].count(), third = m_seen[2].count();
        return first == third || (first > third && dayFirst && monthFirst);
    }
    return dayFirst && monthFirst;
}

} // namespace gram
