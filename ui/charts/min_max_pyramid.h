// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace gram {

/// A series as it is drawn in a range of x.
struct ThinnedSeries {
    std::vector<QPointF> line; ///< NaN where the line is interrupted
    std::vector<double> notFinite; ///< x of values that are NaN or infinite
};

/// The part of x that is drawn, in columns of the same width on the axis.
struct ThinningRange {
    double low = 0;
    double high = 1;
    int columns = 0;
    bool log = false; ///< the axis is logarithmic: points at or below zero are left out

    bool operator==(const ThinningRange &) const = default;
};

/// The lowest and highest values of ever longer pieces of a series that is only appended to: what
/// is drawn of a million points costs no more than the pixels they are drawn in, and a point that
/// is added costs the same at any length. The values themselves stay where they are.
class MinMaxPyramid {
public:
    std::size_t size() const { return m_size; }

    /// Takes in the values y(size()) to y(count - 1).
    template<typename Y>
    void extend(std::size_t count, Y &&y);

    /// The extremes of all finite values; the first is above the second if there is none.
    std::array<double, 2> extremes() const;

    /// Reduces the series to at most three points a column: the lowest and the highest value, and a
    /// gap, so that no spike is lost; a series that is short anyway is kept whole. x(i) must not
    /// decrease. One point on either side of the range is kept, for the line to run out of view.
    template<typename X, typename Y>
    ThinnedSeries thinned(X &&x, Y &&y, const ThinningRange &range) const;

private:
    static constexpr std::size_t blockSize = 16;
    static constexpr std::uint32_t none = ~std::uint32_t { 0 };

    struct Node {
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -std::numeric_limits<double>::infinity();
        std::uint32_t lowestAt = none;
        std::uint32_t highestAt = none;
        std::uint32_t gapAt = none; ///< the first value that is not finite

        void add(double value, std::size_t at)
        {
            const auto i = static_cast<std::uint32_t>(at);
            if (!std::isfinite(value)) {
                gapAt = std::min(gapAt, i);
                return;
            }
            if (value < lowest) {
                lowest = value;
                lowestAt = i;
            }
            if (value > highest) {
                highest = value;
                highestAt = i;
            }
        }
        void add(const Node &later)
        {
            if (later.lowest < lowest) {
                lowest = later.lowest;
                lowestAt = later.lowestAt;
            }
            if (later.highest > highest) {
                highest = later.highest;
                highestAt = later.highestAt;
            }
            gapAt = std::min(gapAt, later.gapAt);
        }
        bool isFlat() const { return lowest == highest && gapAt == none; }
    };

    std::vector<std::vector<Node>> m_levels; ///< of blocks, of pairs of blocks, of pairs of those...
    std::size_t m_size = 0;
};

template<typename Y>
void MinMaxPyramid::extend(std::size_t count, Y &&y)
{
    if (count <= m_size)
        return;
    if (m_levels.empty())
        m_levels.emplace_back();
    std::size_t changed = m_size / blockSize;
    m_levels[0].resize((count + blockSize - 1) / blockSize);
    for (std::size_t i = m_size; i < count; ++i)
        m_levels[0][i / blockSize].add(y(i), i);
    m_size = count;
    for (std::size_t level = 1; m_levels[level - 1].size() > 1; ++level) {
        if (m_levels.size() == level)
            m_levels.emplace_back();
        const std::vector<Node> &below = m_levels[level - 1];
        std::vector<Node> &nodes = m_levels[level];
        changed /= 2;
        nodes.resize((below.size() + 1) / 2);
        for (std::size_t i = changed; i < nodes.size(); ++i) {
            nodes[i] = below[2 * i];
            if (2 * i + 1 < below.size())
                nodes[i].add(below[2 * i + 1]);
        }
    }
}

inline std::array<double, 2> MinMaxPyramid::extremes() const
{
    const Node all = m_levels.empty() ? Node() : m_levels.back().front();
    return { all.lowest, all.highest };
}

template<typename X, typename Y>
ThinnedSeries MinMaxPyramid::thinned(X &&x, Y &&y, const ThinningRange &range) const
{
    ThinnedSeries out;
    if (m_size == 0 || range.columns <= 0 || !(range.low <= range.high))
        return out;
    const auto firstFrom = [&](double value, bool after) {
        std::size_t begin = 0;
        std::size_t end = m_size;
        while (begin < end) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (after ? x(middle) <= value : x(middle) < value)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    };
    std::size_t begin = firstFrom(range.low, false);
    std::size_t end = firstFrom(range.high, true);
    begin -= begin > 0 ? 1 : 0;
    end += end < m_size ? 1 : 0;
    if (range.log)
        begin = std::max(begin, firstFrom(0, true));
    if (begin >= end)
        return out;

    const auto put = [&](std::size_t i, double value) {
        if (std::isfinite(value)) {
            out.line.emplace_back(x(i), value);
        } else {
            out.line.emplace_back(x(i), std::numeric_limits<double>::quiet_NaN());
            out.notFinite.push_back(x(i));
        }
    };
    if (end - begin <= static_cast<std::size_t>(range.columns) * 2) {
        for (std::size_t i = begin; i < end; ++i)
            put(i, y(i));
        return out;
    }

    const auto place = [&](std::size_t i) { return range.log ? std::log(x(i)) : x(i); };
    const double low = range.log ? std::log(std::max(range.low, std::numeric_limits<double>::min())) : range.low;
    const double high = range.log ? std::log(std::max(range.high, std::numeric_limits<double>::min())) : range.high;
    const double width = (high - low) / range.columns;

    // what has been met of the column so far
    Node column;
    double columnPlace = -std::numeric_limits<double>::infinity();
    const auto flush = [&] {
        std::array<std::uint32_t, 3> keep { column.lowestAt, column.highestAt, column.gapAt };
        std::sort(keep.begin(), keep.end());
        for (std::size_t k = 0; k < keep.size(); ++k)
            if (keep[k] != none && (k == 0 || keep[k] != keep[k - 1]))
                put(keep[k],
                    keep[k] == column.gapAt          ? std::numeric_limits<double>::quiet_NaN()
                        : keep[k] == column.lowestAt ? column.lowest
                                                     : column.highest);
        column = Node();
    };
    const auto enter = [&](double at) {
        const double next = std::floor((at - low) / width);
        if (next != columnPlace)
            flush();
        columnPlace = next;
    };
    const auto addPoint = [&](std::size_t i, double value) {
        enter(place(i));
        column.add(value, i);
    };

    // Downwards from the longest piece: one that lies in a column's width, or is flat, is taken as it
    // is, whatever its length.
    struct Piece {
        std::size_t level, index;
    };
    std::vector<Piece> open { { m_levels.size() - 1, 0 } };
    addPoint(begin, y(begin)); // where the line comes from, and below, where it goes to
    while (!open.empty()) {
        const Piece piece = open.back();
        open.pop_back();
        const std::size_t first = (piece.index << piece.level) * blockSize;
        const std::size_t last = std::min(first + (blockSize << piece.level), m_size) - 1;
        if (last < begin || first >= end)
            continue;
        const Node &node = m_levels[piece.level][piece.index];
        if (first >= begin && last < end) {
            const double from = place(first);
            if (node.isFlat()) {
                addPoint(first, node.lowest);
                addPoint(last, node.lowest);
                continue;
            }
            if (place(last) - from <= width) {
                enter(from);
                column.add(node);
                continue;
            }
        }
        if (piece.level == 0) {
            for (std::size_t i = std::max(first, begin); i <= last && i < end; ++i)
                addPoint(i, y(i));
        } else {
            if (2 * piece.index + 1 < m_levels[piece.level - 1].size())
                open.push_back({ piece.level - 1, 2 * piece.index + 1 });
            open.push_back({ piece.level - 1, 2 * piece.index });
        }
    }
    flush();
    if (const double value = y(end - 1); std::isfinite(value) && (out.line.empty() || out.line.back().x() < x(end - 1)))
        put(end - 1, value);
    return out;
}

} // namespace gram
