// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace gram {

/// A few steps with one peak rate of the CE.
struct RateTrial {
    double rate = 0;
    std::vector<double> losses; ///< of each step made
    /// Mean of the last RateSearch::counted losses; NaN where the trial has not got there.
    double loss = std::numeric_limits<double>::quiet_NaN();
    double auc = std::numeric_limits<double>::quiet_NaN(); ///< on validation sequences; NaN = not measured
    double aucError = 0; ///< its standard error, by bootstrap over users
    std::int64_t divergedAt = 0; ///< step whose loss was not a finite number; 0 = none was
    bool done = false; ///< diverged, or all of its steps are made
};

/// The same steps with several rates: from the same weights, on the same batches.
struct RateSearch {
    std::vector<RateTrial> trials; ///< rising rates
    double automatic = 0; ///< the rate that the model gets by itself
    std::int64_t steps = 0; ///< of each trial
    std::int64_t warmup = 0; ///< of these, until the peak
    std::int64_t counted = 0; ///< the last ones, over which losses are averaged
    bool byAuc = false; ///< what is compared: the AUC, or the loss where there is none
    std::optional<std::size_t> best; ///< the trial with the highest AUC or the lowest loss
    std::optional<std::size_t> pick; ///< see pickRate(); none where all diverged
    double margin = 0; ///< where the pick is not the best: how much worse it may be, a standard error

    std::int64_t stepsMade() const
    {
        std::int64_t made = 0;
        for (const RateTrial &trial : trials)
            made += trial.done ? steps : static_cast<std::int64_t>(trial.losses.size());
        return made;
    }
    std::int64_t totalSteps() const { return steps * static_cast<std::int64_t>(trials.size()); }
};

/// Steps of each trial where nothing else is said.
inline constexpr std::int64_t defaultSearchSteps = 30;

/// Five rates around one: a tenth to ten times, in steps of about three.
inline std::vector<double> ratesAround(double rate)
{
    std::vector<double> rates;
    for (const double factor : { 0.1, 0.3, 1.0, 3.0, 10.0 }) {
        char text[32]; // three digits, without the noise of the product
        const auto end = std::to_chars(text, text + sizeof text, rate * factor, std::chars_format::general, 3).ptr;
        double value = 0;
        std::from_chars(text, end, value);
        rates.push_back(value);
    }
    return rates;
}

} // namespace gram
