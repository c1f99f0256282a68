// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "base/random.h"
#include "data/dataset.h"

#include <algorithm>
#include <memory>

namespace gram {

/// A tiny dataset made in memory: `items` items of one to three texts of 3 to 12 tokens, with
/// some items cold. Seeded.
inline std::shared_ptr<const Dataset> toyDataset(TaskKind kind, std::int64_t sequences = 24, std::int64_t items = 20,
    std::uint64_t seed = 7)
{
    Random random(seed);
    auto data = std::make_shared<Dataset>();
    data->kind = kind;
    data->vocabularySize = 40;
    for (std::int64_t i = 0; i < items; ++i) {
        data->items.ids.push_back(std::string("i").append(std::to_string(i)));
        data->items.shown.append("text ").append(std::to_string(i));
        data->items.shownOffsets.push_back(static_cast<std::int64_t>(data->items.shown.size()));
        for (std::uint64_t t = 1 + random.below(3); t > 0; --t) {
            for (std::uint64_t k = 3 + random.below(10); k > 0; --k)
                data->items.tokens.push_back(static_cast<std::int32_t>(random.below(40)));
            data->items.textOffsets.push_back(static_cast<std::int64_t>(data->items.tokens.size()));
        }
        data->items.itemOffsets.push_back(data->items.texts());
    }
    const auto warm = static_cast<std::uint64_t>(items - items / 5);
    for (int split = 0; split < 2; ++split) {
        // Validation also meets the cold items.
        const std::uint64_t range = split == 0 ? warm : static_cast<std::uint64_t>(items);
        NewsSplit &news = split == 0 ? data->trainNews : data->validationNews;
        KtSplit &kt = split == 0 ? data->trainKt : data->validationKt;
        for (std::int64_t s = 0; s < sequences; ++s) {
            if (kind == TaskKind::News) {
                news.user.push_back(static_cast<std::int32_t>(s));
                for (std::uint64_t k = random.below(6); k > 0; --k) // also empty histories
                    news.history.push_back(static_cast<std::int32_t>(random.below(range)));
                news.historyOffsets.push_back(static_cast<std::int64_t>(news.history.size()));
                const std::uint64_t candidates = 2 + random.below(6);
                for (std::uint64_t k = 0; k < candidates; ++k) {
                    news.candidates.push_back(static_cast<std::int32_t>(random.below(range)));
                    news.clicked.push_back(k == 0 || (k > 1 && random.below(4) == 0));
                }
                news.candidateOffsets.push_back(static_cast<std::int64_t>(news.candidates.size()));
            } else {
                kt.user.push_back(static_cast<std::int32_t>(s));
                for (std::uint64_t k = 1 + random.below(9); k > 0; --k) {
                    kt.item.push_back(static_cast<std::int32_t>(random.below(range)));
                    kt.correct.push_back(static_cast<std::uint8_t>(random.below(2)));
                }
                kt.context.push_back(0);
                kt.offsets.push_back(static_cast<std::int64_t>(kt.item.size()));
            }
        }
    }
    data->testNews = data->validationNews;
    data->testKt = data->validationKt;
    data->cold.assign(static_cast<std::size_t>(items), 1);
    for (const std::int32_t item : data->trainNews.history)
        data->cold[static_cast<std::size_t>(item)] = 0;
    for (const std::int32_t item : data->trainNews.candidates)
        data->cold[static_cast<std::size_t>(item)] = 0;
    for (const std::int32_t item : data->trainKt.item)
        data->cold[static_cast<std::size_t>(item)] = 0;
    return data;
}

inline RunConfig toyConfig()
{
    RunConfig config;
    config.model = "random";
    config.hidden = 16;
    config.layers = 2;
    config.heads = 2;
    config.intermediate = 24;
    config.maxTokens = 16;
    config.maxSequence = 12;
    config.batch = 8;
    config.microBatch = 3;
    config.warmup = 4;
    config.dtype = Dtype::Float64;
    config.threads = 2;
    config.out.clear();
    return config;
}

} // namespace gram
