// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace gram {

/// A series as it is drawn in a range of x.
struct ThinnedSeries {
    std::vector<QPointF> line;     ///< NaN where the line is interrupted
    std::vector<double> notFinite; ///< x of values that are NaN or infinite
};

/// Reduces a series to at most five points a pixel column: the first, the lowest, the highest and
/// the last value, and a gap, so that no spike is lost. x(i) must not decrease. One point on either
/// side of the range is kept, for the line to run out of view.
template<typename X, typename Y>
ThinnedSeries thinned(std::size_t count, X &&x, Y &&y, double low, double high, int columns)
{
    ThinnedSeries out;
    if (count == 0 || columns <= 0 || !(low <= high))
        return out;
    const auto firstFrom = [&](double value, bool after) {
        std::size_t begin = 0;
        std::size_t end = count;
        while (begin < end) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (after ? x(middle) <= value : x(middle) < value)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    };
    std::size_t begin = firstFrom(low, false);
    std::size_t end = firstFrom(high, true);
    begin -= begin > 0 ? 1 : 0;
    end += end < count ? 1 : 0;

    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const auto add = [&](std::size_t i) {
        if (std::isfinite(y(i))) {
            out.line.emplace_back(x(i), y(i));
        } else {
            out.line.emplace_back(x(i), nan);
            out.notFinite.push_back(x(i));
        }
    };
    if (end - begin <= static_cast<std::size_t>(columns) * 4) {
        for (std::size_t i = begin; i < end; ++i)
            add(i);
        return out;
    }

    const double width = (high - low) / columns;
    std::size_t i = begin;
    while (i < end) {
        const double column = std::floor((x(i) - low) / width);
        std::vector<std::size_t> keep { i, i, i, i, i }; // first, lowest, highest, last, gap
        bool gap = false;
        std::size_t j = i;
        for (; j < end && std::floor((x(j) - low) / width) == column; ++j) {
            const double value = y(j);
            if (!std::isfinite(value)) {
                keep[4] = gap ? keep[4] : j;
                gap = true;
                continue;
            }
            for (const std::size_t k : { 1, 2 }) {
                const double best = y(keep[k]);
                if (!std::isfinite(best) || (k == 1 ? value < best : value > best))
                    keep[k] = j;
            }
            keep[3] = j;
        }
        std::sort(keep.begin(), keep.end());
        keep.erase(std::unique(keep.begin(), keep.end()), keep.end());
        for (const std::size_t k : keep)
            add(k);
        i = j;
    }
    return out;
}

} // namespace gram
