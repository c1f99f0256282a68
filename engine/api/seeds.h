// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <numbers>
#include <span>
#include <type_traits>
#include <vector>

namespace gram {

/// Calls v(member) for all settings but the seed and those that decide what is measured and kept beside.
template<typename Visitor>
void forEachOfFamily(Visitor &&v)
{
    forEachSetting([&](SettingGroup of, const char *, auto member, auto...) {
        if constexpr (std::is_same_v<decltype(member), std::int64_t RunConfig::*>) {
            if (member == &RunConfig::seed)
                return;
        }
        if (of != SettingGroup::Record)
            v(member);
    });
}

/// Whether the configurations differ by their seed at most.
inline bool sameButSeed(const RunConfig &a, const RunConfig &b)
{
    bool same = true;
    forEachOfFamily([&](auto member) { same = same && a.*member == b.*member; });
    return same;
}

/// Equal for configurations that differ by their seed at most.
inline std::size_t hashWithoutSeed(const RunConfig &config)
{
    std::size_t hash = 0;
    forEachOfFamily([&](auto member) {
        using Value = std::remove_cvref_t<decltype(config.*member)>;
        hash = hash * 31 + std::hash<Value>()(config.*member);
    });
    return hash;
}

/// One figure of several runs.
struct Spread {
    std::int64_t count = 0; ///< finite values
    double mean = std::numeric_limits<double>::quiet_NaN();
    /// Of the sample, sqrt(sum (x - mean)^2 / (count - 1)); NaN of fewer than two.
    double deviation = std::numeric_limits<double>::quiet_NaN();
    double least = std::numeric_limits<double>::quiet_NaN();
    double greatest = std::numeric_limits<double>::quiet_NaN();
};

/// Values that are not finite are left out.
inline Spread spreadOf(std::span<const double> values)
{
    Spread out;
    double sum = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        ++out.count;
        sum += value;
        out.least = std::fmin(out.least, value);
        out.greatest = std::fmax(out.greatest, value);
    }
    if (out.count == 0)
        return out;
    out.mean = sum / static_cast<double>(out.count);
    if (out.count < 2)
        return out;
    double squares = 0;
    for (const double value : values)
        if (std::isfinite(value))
            squares += (value - out.mean) * (value - out.mean);
    out.deviation = std::sqrt(squares / static_cast<double>(out.count - 1));
    return out;
}

/// P(|T| <= t) of Student's distribution with that many degrees of freedom, 1 or more: Abramowitz and Stegun,
/// Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
inline double studentWithin(double t, std::int64_t freedom)
{
    const double angle = std::atan(t / std::sqrt(static_cast<double>(freedom)));
    const double cosine = std::cos(angle);
    const bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (std::int64_t k = odd ? 3 : 2; k < freedom; k += 2) {
        term *= cosine * cosine * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

/// t with P(|T| <= t) = 0.95.
inline double student95(std::int64_t freedom)
{
    double low = 1.9, high = 12.8; // that of the normal distribution, and that of one degree of freedom
    for (int halvings = 0; halvings < 60; ++halvings)
        (studentWithin((low + high) / 2, freedom) < 0.95 ? low : high) = (low + high) / 2;
    return (low + high) / 2;
}

/// A figure of the run with this seed.
struct SeedValue {
    std::int64_t seed = 0;
    double value = std::numeric_limits<double>::quiet_NaN();
};

/// What two configurations come to over the seeds that both were trained with.
struct SeedDifference {
    std::vector<std::int64_t> seeds; ///< rising; two or more, or the rest is not known
    Spread own, other;
    Spread difference; ///< own - other, a value a seed
    /// Half of the 95% interval of the mean difference. Not known of differences that are all alike but not 0: figures
    /// of few answers are coarse, and such seeds do not tell how they scatter.
    double half = std::numeric_limits<double>::quiet_NaN();

    bool known() const { return seeds.size() >= 2 && std::isfinite(half); }
    /// The interval does not hold 0.
    bool isBeyondScatter() const { return known() && std::abs(difference.mean) > half; }
};

/// Pairs the values by seed, because the same seed means the same initial weights, batches and negatives: what they
/// add to both falls out of the difference. Of n differences d with the sample deviation s, the 95% interval of their
/// mean is mean(d) +- t(n - 1) s / sqrt(n), with Student's t ("The probable error of a mean", Biometrika 6, 1908).
/// It takes the differences as drawn from a normal distribution. Of a seed's values the last counts; those that are
/// not finite do not.
inline SeedDifference pairedBySeed(std::span<const SeedValue> own, std::span<const SeedValue> other)
{
    const auto bySeed = [](std::span<const SeedValue> values) {
        std::map<std::int64_t, double> out;
        for (const SeedValue &v : values)
            if (std::isfinite(v.value))
                out[v.seed] = v.value;
        return out;
    };
    const std::map<std::int64_t, double> others = bySeed(other);
    std::vector<double> a, b, d;
    SeedDifference out;
    for (const auto &[seed, value] : bySeed(own))
        if (const auto it = others.find(seed); it != others.end()) {
            out.seeds.push_back(seed);
            a.push_back(value);
            b.push_back(it->second);
            d.push_back(value - it->second);
        }
    out.own = spreadOf(a);
    out.other = spreadOf(b);
    out.difference = spreadOf(d);
    constexpr double rounding = 1e-9; // of the figures
    const double alike = rounding * std::fmax(std::abs(out.own.mean), std::abs(out.other.mean));
    if (const std::int64_t n = out.difference.count;
        n >= 2 && (out.difference.deviation > alike || std::abs(out.difference.mean) <= alike))
        out.half = std::fmax(alike, student95(n - 1) * out.difference.deviation / std::sqrt(static_cast<double>(n)));
    return out;
}

} // namespace gram
