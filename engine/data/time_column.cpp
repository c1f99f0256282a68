// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/time_column.h"

#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gram {

namespace {

constexpr std::int64_t first = 1000; ///< values that show whether more must be looked at
constexpr std::int64_t enough = 200'000; ///< values
constexpr double year1970 = 25'569, year1990 = 32'874, year2050 = 54'789,
                 year2119 = 80'000; ///< as spreadsheets count days

/// "43891,42" with a point, as spreadsheets of many countries write it; else the text. With fewer digits before the comma it
/// may stand between thousands.
std::string withPoint(std::string_view text)
{
    std::string number(text);
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos && comma >= 4 && text.find_first_not_of("0123456789,") == std::string_view::npos
        && text.find(',', comma + 1) == std::string_view::npos)
        number[comma] = '.';
    return number;
}

std::optional<double> numberOf(std::string_view written)
{
    double number = 0;
    const std::string text = withPoint(written);
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last && !text.empty() && std::isfinite(number) ? std::optional(number)
                                                                                         : std::nullopt;
}

/// "20200301", "2020030110", "202003011015", "20200301101500" or with milliseconds behind; "20200301.0" as tables of floats write it.
std::optional<double> compactTime(std::string_view text)
{
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    const std::size_t size = text.size();
    if ((size != 8 && size != 10 && size != 12 && size != 14 && size != 17)
        || !(text.starts_with("19") || text.starts_with("20"))
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    std::string iso = std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4, 2)) + '-'
        + std::string(text.substr(6, 2));
    if (size > 8)
        iso += 'T' + std::string(text.substr(8, 2)) + ':' + (size > 10 ? std::string(text.substr(10, 2)) : "00");
    if (size > 12)
        iso += ':' + std::string(text.substr(12, 2));
    if (size > 14)
        iso += '.' + std::string(text.substr(14));
    return parseTime(iso);
}

/// 0 = seconds, 1 = milliseconds ...; -1 where the number is no time of the years 1990 to 2050 in any unit.
int unitOf(double number)
{
    const auto seconds = secondsOf(number);
    if (!seconds || *seconds < (year1990 - year1970) * 86'400 || *seconds > (year2050 - year1970) * 86'400)
        return -1;
    return number >= 1e17 ? 3 : number >= 1e14 ? 2 : number >= 1e11 ? 1 : 0;
}

} // namespace

TimeColumn::TimeColumn(std::string_view name, std::string_view dates)
{
    const std::string key = columnKey(name);
    for (const std::string_view word : { "date", "datum", "fecha", "day", "time" })
        m_named = m_named || key.find(word) != std::string::npos;
    if (key == "days")
        m_named = false; // since a beginning
    if (dates == "day-first")
        m_chosen = DateOrder::DayFirst;
    else if (dates == "month-first")
        m_chosen = DateOrder::MonthFirst;
    else if (dates == "year-first")
        m_chosen = DateOrder::YearFirst;
}

void TimeColumn::add(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return;
    ++m_values;
    const auto number = numberOf(text);
    if (!number) {
        m_dates.add(text);
        ++m_texts;
        return;
    }
    ++m_numbers;
    m_compact += compactTime(text).has_value();
    const bool fraction = *number != std::floor(*number);
    m_fractions += fraction;
    m_days += *number >= (fraction ? year1970 : year1990) && *number < (fraction ? year2119 : year2050);
    if (const int unit = unitOf(*number); unit >= 0) {
        ++m_absolute;
        ++m_units[static_cast<std::size_t>(unit)];
    }
}

bool TimeColumn::settled() const
{
    if (m_values < first)
        return false;
    if (m_values >= enough && !m_dates.ambiguous())
        return true;
    const bool plainTexts = m_numbers == 0 && (m_dates.decided() || !m_dates.ambiguous());
    const bool order = m_texts == 0 && std::max({ m_compact, m_days, m_absolute }) * 2 < m_numbers;
    return plainTexts || order;
}

TimeColumn::Numbers TimeColumn::numbers() const
{
    const auto nearlyAll = [&](std::int64_t n) { return m_numbers > 0 && n * 100 >= m_numbers * 99; };
    if (nearlyAll(m_compact))
        return Numbers::Compact;
    if (m_numbers > 1 && nearlyAll(m_days) && (m_fractions * 2 >= m_numbers || m_named))
        return Numbers::SpreadsheetDays;
    const auto kinds = std::count_if(m_units.begin(), m_units.end(), [](std::int64_t n) { return n > 0; });
    const bool bothKinds = m_texts > 0 && m_numbers > 0 && m_units[0] < m_absolute; // texts are seconds
    if (nearlyAll(m_absolute) && (kinds > 1 || bothKinds))
        return Numbers::MixedUnits;
    return Numbers::Plain;
}

void TimeColumn::tell(LoadReport &report, const std::string &where) const
{
    switch (numbers()) {
    case Numbers::Plain:
        break;
    case Numbers::Compact:
        report.note(QT_TRANSLATE_NOOP("Said", "the times are dates written as one number, such as 20200301"), where);
        break;
    case Numbers::SpreadsheetDays:
        report.note(QT_TRANSLATE_NOOP("Said",
                        "the times are days as spreadsheets count them, such as 43891.42 for 1 March 2020"),
            where);
        break;
    case Numbers::MixedUnits:
        report.note(
            QT_TRANSLATE_NOOP("Said",
                "the times are seconds in some rows and milliseconds or smaller in others: each is read by its size"),
            where);
        break;
    }
    if (ambiguous() && !m_dates.twoDigits())
        report.note(
            QT_TRANSLATE_NOOP("Said",
                "the dates do not tell whether the day or the month comes first: the month is taken (\"dates\" in a mapping)"),
            where);
    else if (ambiguous() && order() == DateOrder::MonthFirst)
        report.note(
            QT_TRANSLATE_NOOP("Said",
                "the dates do not tell which number is the day, the month and the year: month, day, year is taken (\"dates\" in a mapping)"),
            where);
    else if (ambiguous() && order() == DateOrder::DayFirst)
        report.note(
            QT_TRANSLATE_NOOP("Said",
                "the dates do not tell which number is the day, the month and the year: day, month, year is taken (\"dates\" in a mapping)"),
            where);
    else if (ambiguous())
        report.note(
            QT_TRANSLATE_NOOP("Said",
                "the dates do not tell which number is the day, the month and the year: year, month, day is taken (\"dates\" in a mapping)"),
            where);
    else if (order() == DateOrder::DayFirst && !m_chosen && m_dates.any())
        report.note(QT_TRANSLATE_NOOP("Said", "the dates have the day first"), where);
    else if (order() == DateOrder::YearFirst && !m_chosen)
        report.note(QT_TRANSLATE_NOOP("Said", "the dates have the year first, such as 20/03/01"), where);
}

std::optional<double> TimeColumn::parse(std::string_view text) const
{
    text = trimmed(text);
    const auto number = numberOf(text);
    if (!number)
        return parseTime(text, order());
    switch (numbers()) {
    case Numbers::Plain:
        break;
    case Numbers::Compact:
        return compactTime(text);
    case Numbers::SpreadsheetDays:
        return std::round((*number - year1970) * 86'400 * 1000) / 1000;
    case Numbers::MixedUnits:
        return secondsOf(*number);
    }
    return number;
}

std::string TimeColumn::written(std::string_view text, double parsed) const
{
    text = trimmed(text);
    const bool number = numberOf(text).has_value();
    const bool iso = !number && text.size() > 4 && text[4] == '-' && parseTime(text) == parsed;
    return number && numbers() == Numbers::Plain ? withPoint(text) : iso ? std::string(text) : isoTime(parsed);
}

} // namespace gram
