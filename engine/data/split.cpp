// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "base/random.h"

#include <algorithm>
#include <charconv>
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
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return times[a] < times[b]; });
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

Said splitSentence(SplitRule rule, SplitShares shares, Split what)
{
    const bool test = shares.test > 0;
    std::vector<std::string> values { percent(shares.validation) };
    if (test)
        values.push_back(percent(shares.test));
    if (rule == SplitRule::User)
        return { test ? QT_TRANSLATE_NOOP("Said", "by user: validation is %1 of the users, test another %2")
                      : QT_TRANSLATE_NOOP("Said", "by user: validation is %1 of the users"),
            std::move(values) };
    if (rule == SplitRule::Time && what == Split::Answers)
        return { test ? QT_TRANSLATE_NOOP("Said",
                     "by time: validation is the %1 of the answers before the latest %2, which is test")
                      : QT_TRANSLATE_NOOP("Said", "by time: validation is the latest %1 of the answers"),
            std::move(values) };
    if (rule == SplitRule::Time)
        return { test ? QT_TRANSLATE_NOOP("Said",
                     "by time: validation is the %1 of the impressions before the latest %2, which is test")
                      : QT_TRANSLATE_NOOP("Said", "by time: validation is the latest %1 of the impressions"),
            std::move(values) };
    if (what == Split::Answers)
        return { test ? QT_TRANSLATE_NOOP("Said",
                     "by row order: validation is the %1 of the answers before the last %2, which is test")
                      : QT_TRANSLATE_NOOP("Said", "by row order: validation is the last %1 of the answers"),
            std::move(values) };
    return { test ? QT_TRANSLATE_NOOP("Said",
                 "by row order: validation is the %1 of the impressions before the last %2, which is test")
                  : QT_TRANSLATE_NOOP("Said", "by row order: validation is the last %1 of the impressions"),
        std::move(values) };
}

} // namespace gram
