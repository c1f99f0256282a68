// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstdint>

namespace gram {

/// Dropout by a counter-based generator: whether a number is kept is a function of its row's key,
/// the place in the network and its column. Nothing is stored: the backward pass and a repeated
/// forward compute the same mask again, in any order and on any number of threads.

/// The key of a token's row in a step: `seed` of the step, the text (one key for each mask that
/// shall differ) and the token's position in it.
constexpr std::uint64_t rowKey(std::uint64_t seed, std::uint64_t text, std::uint64_t position)
{
    return mixSeed(seed, text, position);
}

/// A number is dropped where its hash is below this.
constexpr std::uint32_t dropThreshold(double rate)
{
    return static_cast<std::uint32_t>(rate * 4294967296.0);
}

/// A row's two words of state for the place `site`.
struct RowState {
    static constexpr std::uint32_t columnFactor = 0x9e3779b9U, firstFactor = 0x7feb352dU, secondFactor = 0x846ca68bU;

    std::uint32_t low, high;

    constexpr RowState(std::uint64_t key, std::uint32_t site)
        : low(static_cast<std::uint32_t>(key) + site * 0x632be5abU)
        , high(static_cast<std::uint32_t>(key >> 32) ^ (site * 0x85157af5U))
    {
    }

    /// 32 well mixed bits for a column. The rounds are those of "lowbias32" (Wellons, "Prospecting
    /// for hash functions", 2018), with the second half of the key between them.
    constexpr std::uint32_t hash(std::uint32_t column) const
    {
        std::uint32_t x = column * columnFactor + low;
        x ^= x >> 16;
        x *= firstFactor;
        x ^= x >> 15;
        x ^= high;
        x *= secondFactor;
        x ^= x >> 16;
        return x;
    }
};

} // namespace gram
