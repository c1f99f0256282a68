// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gram {

/// Finds the rows that repeat an answer because its question asks for several skills, wherever they stand in
/// the file: in ASSISTments 2009, sorted by skill, far apart. To train on them would give answers away.
///
/// An answer is known by a 64-bit hash of user, item, time and result: 16 bytes an answer.
class RepeatedAnswers {
public:
    /// True if the answer was there before. Where a time does not tell seconds, the same answer may be given twice
    /// in it: then it is a repetition if it is for another skill than the first.
    bool add(std::string_view user, std::string_view item, std::string_view time, bool correct, std::string_view skill)
    {
        std::uint64_t key = 0;
        for (const std::string_view field : { user, item, time, std::string_view(correct ? "1" : "0") })
            key = mix64(key ^ hashOf(field));
        key |= 1; // 0 marks an empty place
        if (2 * (m_size + 1) > m_places.size())
            grow();
        Place &place = placeOf(m_places, key);
        const std::uint64_t skillHash = hashOf(skill);
        if (place.key == 0) {
            place = { key, skillHash };
            ++m_size;
            return false;
        }
        return tellsSeconds(time) || place.skill != skillHash;
    }

private:
    struct Place {
        std::uint64_t key = 0, skill = 0;
    };

    /// A time of day with seconds, or a number as large as seconds since 1970, or of an order: not a date as
    /// 20200301, nor days as a spreadsheet counts them.
    static bool tellsSeconds(std::string_view time)
    {
        if (std::count(time.begin(), time.end(), ':') >= 2)
            return true;
        const auto digits = std::count_if(time.begin(), time.end(), [](char c) { return c >= '0' && c <= '9'; });
        return time.find_first_not_of("0123456789.eE+") == std::string_view::npos && digits >= 9;
    }

    static std::uint64_t hashOf(std::string_view text)
    {
        std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        return mix64(hash);
    }

    static Place &placeOf(std::vector<Place> &places, std::uint64_t key)
    {
        std::size_t at = (key >> 1) & (places.size() - 1);
        while (places[at].key != 0 && places[at].key != key)
            at = (at + 1) & (places.size() - 1);
        return places[at];
    }

    void grow()
    {
        std::vector<Place> larger(m_places.empty() ? 1 << 12 : 2 * m_places.size());
        for (const Place &place : m_places) {
            if (place.key != 0)
                placeOf(larger, place.key) = place;
        }
        m_places = std::move(larger);
    }

    std::vector<Place> m_places; ///< a power of two, at most half full
    std::size_t m_size = 0;
};

} // namespace gram
