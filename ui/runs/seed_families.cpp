// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed_families.h"

#include <algorithm>
#include <unordered_map>

namespace gram {

std::vector<SeedFamily> seedFamilies(std::span<const RunData *const> runs)
{
    std::vector<SeedFamily> all;
    std::unordered_map<std::size_t, std::vector<std::size_t>> byHash;
    for (const RunData *run : runs) {
        std::vector<std::size_t> &places = byHash[hashWithoutSeed(run->config)];
        const auto place = std::find_if(places.begin(), places.end(),
            [&](std::size_t i) { return sameFamily(*all[i].front(), *run); });
        if (place == places.end()) {
            places.push_back(all.size());
            all.push_back({ run });
            continue;
        }
        SeedFamily &family = all[*place];
        std::erase_if(family, [run](const RunData *other) { return other->config.seed == run->config.seed; });
        family.push_back(run);
    }
    std::erase_if(all, [](const SeedFamily &family) { return family.size() < 2; });
    return all;
}

const SeedFamily *familyWith(const std::vector<SeedFamily> &families, const RunData &run)
{
    for (const SeedFamily &family : families)
        if (std::find(family.begin(), family.end(), &run) != family.end())
            return &family;
    return nullptr;
}

} // namespace gram
