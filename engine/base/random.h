// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace gram {

/// SplitMix64's output function: one 64-bit value from another, well mixed.
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
constexpr std::uint64_t mix64(std::uint64_t z)
{
    z += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// One seed from several numbers: everything random in a run is a function of (seed, what for,
/// where in the run), so that no generator's state has to be saved.
template<typename... Rest>
constexpr std::uint64_t mixSeed(std::uint64_t first, Rest... rest)
{
    std::uint64_t seed = mix64(first);
    ((seed = mix64(seed ^ static_cast<std::uint64_t>(rest))), ...);
    return seed;
}

/// A small generator with the same numbers on every platform (std:: distributions differ).
class Random {
public:
    explicit constexpr Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix64(m_state);
    }

    /// Uniform in [0, 1).
    constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [0, n), n > 0 (Lemire's multiplication; its bias is below n / 2^64).
    constexpr std::uint64_t below(std::uint64_t n)
    {
        return static_cast<std::uint64_t>((static_cast<unsigned __int128>(next()) * n) >> 64);
    }

    template<typename Container>
    constexpr void shuffle(Container &c)
    {
        for (std::size_t i = c.size(); i > 1; --i)
            std::swap(c[i - 1], c[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace gram
