// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/shares.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace gram {

std::vector<std::int32_t> ownersByTokens(const ItemStore &items, std::span<const std::int32_t> wanted,
    std::int64_t ranks)
{
    std::vector<std::int32_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    const auto tokensAt = [&](std::int32_t place) {
        return static_cast<std::int64_t>(items.tokensOf(wanted[static_cast<std::size_t>(place)]).size());
    };
    std::stable_sort(order.begin(), order.end(),
        [&](std::int32_t a, std::int32_t b) { return tokensAt(a) > tokensAt(b); });
    using Load = std::pair<std::int64_t, std::int32_t>; // tokens, rank: of equal ones the lower rank
    std::priority_queue<Load, std::vector<Load>, std::greater<>> loads;
    for (std::int64_t r = 0; r < ranks; ++r)
        loads.emplace(0, static_cast<std::int32_t>(r));
    std::vector<std::int32_t> owners(wanted.size());
    for (const std::int32_t place : order) {
        const auto [tokens, rank] = loads.top();
        loads.pop();
        owners[static_cast<std::size_t>(place)] = rank;
        loads.emplace(tokens + tokensAt(place), rank);
    }
    return owners;
}

std::vector<std::int64_t> userBounds(const Batch &batch, std::int64_t ranks, const ItemStore *items)
{
    std::vector<std::int64_t> before(1, 0); // [users + 1]
    for (std::int64_t u = 0; u < batch.users; ++u) {
        std::int64_t weight = items ? 0 : 1;
        for (std::int64_t i = u * batch.width; items && i < (u + 1) * batch.width; ++i)
            if (const std::int64_t k = batch.slots[static_cast<std::size_t>(i)]; k >= 0)
                weight += static_cast<std::int64_t>(
                    items->tokensOf(batch.interactions[static_cast<std::size_t>(k)]).size());
        before.push_back(before.back() + weight);
    }
    std::vector<std::int64_t> bounds(1, 0);
    for (std::int64_t r = 1; r < ranks; ++r) {
        // The user at whose beginning the share is nearest to what it should be.
        const double wished = static_cast<double>(before.back()) * static_cast<double>(r) / static_cast<double>(ranks);
        std::int64_t u = bounds.back();
        while (u < batch.users
            && static_cast<double>(before[static_cast<std::size_t>(u)] + before[static_cast<std::size_t>(u + 1)]) / 2
                < wished)
            ++u;
        bounds.push_back(u);
    }
    bounds.push_back(batch.users);
    return bounds;
}

std::vector<std::int64_t> interactionBounds(const Batch &batch, std::span<const std::int64_t> userBounds)
{
    std::vector<std::int64_t> bounds;
    std::int64_t interactions = 0, user = 0;
    for (const std::int64_t bound : userBounds) {
        for (; user < bound; ++user) {
            const auto first = batch.slots.begin() + user * batch.width;
            interactions += std::count_if(first, first + batch.width, [](std::int64_t slot) { return slot >= 0; });
        }
        bounds.push_back(interactions);
    }
    return bounds;
}

Batch usersOf(const Batch &batch, std::int64_t first, std::int64_t last)
{
    const std::vector<std::int64_t> users { first, last };
    const std::vector<std::int64_t> k = interactionBounds(batch, users);
    Batch part;
    part.epoch = batch.epoch;
    part.index = batch.index;
    part.users = last - first;
    part.historyLength = batch.historyLength;
    part.width = batch.width;
    part.slots.assign(batch.slots.begin() + first * batch.width, batch.slots.begin() + last * batch.width);
    for (std::int64_t &slot : part.slots)
        slot -= slot >= 0 ? k[0] : 0;
    const auto sliced = [&k](const auto &values) {
        return std::decay_t<decltype(values)>(values.begin() + k[0], values.begin() + k[1]);
    };
    part.interactions = sliced(batch.interactions);
    if (!batch.inverse.empty())
        part.inverse = sliced(batch.inverse);
    if (!batch.correct.empty())
        part.correct = sliced(batch.correct);
    part.unique = batch.unique;
    return part;
}

} // namespace gram
