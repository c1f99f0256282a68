// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/batch.h"
#include "data/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gram {

// How a batch is divided among processes. All of them plan the same batch from the seed, and each finds the same
// division by itself: no indices travel.

/// The rank that encodes each of `items`: the longest first, each to the rank that has the fewest tokens yet (the
/// rule "longest processing time first": at most 4/3 of the best possible longest share; Graham, 1969).
std::vector<std::int32_t> ownersByTokens(const ItemStore &items, std::span<const std::int32_t> wanted,
    std::int64_t ranks);

/// Consecutive users of `batch` for each rank: rank r has those from [r] up to [r + 1]. [ranks + 1].
/// Without `items` as many users for each, as near as that goes; with them as many tokens of their interactions.
std::vector<std::int64_t> userBounds(const Batch &batch, std::int64_t ranks, const ItemStore *items = nullptr);

/// The interactions of a batch before each of the bounds of userBounds(). [bounds.size()].
std::vector<std::int64_t> interactionBounds(const Batch &batch, std::span<const std::int64_t> userBounds);

/// The users from `first` up to `last` as a batch, as wide as the whole one. `unique` stays that of the whole one,
/// and `inverse` points into it.
Batch usersOf(const Batch &batch, std::int64_t first, std::int64_t last);

} // namespace gram
