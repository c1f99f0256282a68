// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "base/random.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <numeric>
#include <string_view>

namespace gram {

namespace {

/// The last of `order` are test, those before them validation.
std::vector<Part> lastOf(const std::vector<std::size_t> &order, SplitShares shares)
{
    const std::size_t n = order.size();
    const auto count = [n](double share, std::size_t most) {
        if (share <= 0 || most == 0)
            return std::size_t { 0 };
        const auto wanted = static_cast<std::size_t>(std::llround(share * static_cast<double>(n)));
        return std::clamp<std::size_t>(wanted, 1, most);
    };
    const std::size_t validation = count(shares.validation, n > 1 ? n - 1 : 0);
    const std::size_t left = n - validation;
    const std::size_t test = count(shares.test, left > 1 ? left - 1 : 0);
    std::vector<Part> parts(n, Part::Train);
    for (std::size_t i = n - validation - test; i < n; ++i)
        parts[order[i]] = i < n - test ? Part::Validation : Part::Test;
    return parts;
}

/// Takes a number off the front of `text`.
bool take(std::string_view &text, int &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0)
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

bool takeClock(std::string_view &text, double &seconds)
{
    int hour = 0, minute = 0;
    if (!take(text, hour) || !take(text, ':') || !take(text, minute) || hour > 23 || minute > 59)
        return false;
    seconds = hour * 3600 + minute * 60;
    if (take(text, ':')) {
        double second = 0;
        const auto [end, error] = std::from_chars(
            text.data(), text.data() + text.size(), second, std::chars_format::fixed);
        if (error != std::errc() || !(second >= 0 && second < 61))
            return false;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        seconds += second;
    }
    return true;
}

std::optional<double> secondsOfDay(int year, int month, int day)
{
    const std::chrono::year_month_day date { std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day)) };
    if (!date.ok())
        return {};
    return 86400.0 * std::chrono::sys_days(date).time_since_epoch().count();
}

} // namespace

std::vector<Part> splitByRows(std::size_t n, SplitShares shares)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    return lastOf(order, shares);
}

std::vector<Part> splitByTime(const std::vector<double> &times, SplitShares shares)
{
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return times[a] < times[b]; });
    return lastOf(order, shares);
}

std::vector<Part> splitUsers(const NameIndex &users, SplitShares shares)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(users.names().size());
    for (const std::string &name : users.names()) {
        std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
        for (const char c : name)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        hashes.push_back(mix64(hash));
    }
    std::vector<std::size_t> order(hashes.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return hashes[a] != hashes[b] ? hashes[a] < hashes[b] : users.names()[a] < users.names()[b];
    });
    return lastOf(order, shares);
}

std::string percent(double share)
{
    char text[32];
    const auto result = std::to_chars(text, text + sizeof text, std::round(share * 1000) / 10);
    return std::string(text, result.ptr) + '%';
}

std::string splitSentence(SplitRule rule, SplitShares shares, std::string_view what)
{
    const std::string validation = percent(shares.validation), test = percent(shares.test);
    const std::string of = " of the " + std::string(what);
    if (rule == SplitRule::User)
        return "by user: validation is " + validation + " of the users"
            + (shares.test > 0 ? ", test another " + test : "");
    const bool time = rule == SplitRule::Time;
    const std::string latest = time ? "latest " : "last ";
    const std::string start = time ? "by time: validation is the " : "by row order: validation is the ";
    if (shares.test <= 0)
        return start + latest + validation + of;
    return start + validation + of + " before the " + latest + test + ", which is test";
}

std::optional<double> parseTime(std::string_view text)
{
    double number = 0;
    const char *last = text.data() + text.size();
    if (const auto [end, error] = std::from_chars(text.data(), last, number);
        error == std::errc() && end == last && std::isfinite(number))
        return number;

    int a = 0, b = 0, c = 0;
    double clock = 0;
    if (!take(text, a))
        return {};
    if (take(text, '/')) {
        if (!take(text, b) || !take(text, '/') || !take(text, c))
            return {};
        if (take(text, ' ') && !takeClock(text, clock))
            return {};
        if (text == " AM" || text == " PM") {
            if (clock >= 13 * 3600)
                return {};
            if (clock >= 12 * 3600)
                clock -= 12 * 3600;
            if (text == " PM")
                clock += 12 * 3600;
        } else if (!text.empty()) {
            return {};
        }
        const auto day = secondsOfDay(c, a, b);
        return day ? std::optional(*day + clock) : std::nullopt;
    }
    if (!take(text, '-') || !take(text, b) || !take(text, '-') || !take(text, c))
        return {};
    if ((take(text, ' ') || take(text, 'T')) && !takeClock(text, clock))
        return {};
    take(text, 'Z');
    if (!text.empty())
        return {};
    const auto day = secondsOfDay(a, b, c);
    return day ? std::optional(*day + clock) : std::nullopt;
}

} // namespace gram
