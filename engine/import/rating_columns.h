// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The names, as columnKey() writes them, under which tables of ratings have a column, the commonest first.
namespace gram {

inline constexpr std::string_view ratingUsers[] { "userid", "user", "reviewerid", "uid", "customerid", "username",
    "steamid" };
inline constexpr std::string_view ratingItems[] { "movieid", "parentasin", "asin", "itemid", "item", "bookid", "isbn",
    "productid", "songid", "gameid", "businessid", "animeid", "recipeid", "artistid", "trackid", "appid" };
/// Stars, then whether it was recommended, then how much it was used.
inline constexpr std::string_view ratingValues[] { "rating", "overall", "stars", "bookrating", "userrating",
    "isrecommended", "recommended", "recommend", "votedup", "weight", "playcount", "plays", "listencount", "listens",
    "hours", "hoursplayed", "playtimeforever", "playtime" };
/// Of these: no stars, but that something was used or liked, where 1 is enough.
inline constexpr std::string_view usedValues[] { "isrecommended", "recommended", "recommend", "votedup", "weight",
    "playcount", "plays", "listencount", "listens", "hours", "hoursplayed", "playtimeforever", "playtime" };

} // namespace gram
