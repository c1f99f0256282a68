// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_rules.h"

#include "api/lora.h"

#include <algorithm>
#include <array>

namespace gram {

namespace {

template<std::size_t n>
bool isOneOf(std::string_view key, const std::array<std::string_view, n> &keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

bool fieldApplies(std::string_view key, const RunConfig &config, std::optional<TaskKind> kind)
{
    constexpr std::array<std::string_view, 3> demo { "demo_users", "demo_items", "demo_seed" };
    constexpr std::array<std::string_view, 3> folder { "split", "validation_share", "test_share" };
    constexpr std::array<std::string_view, 6> news { "use_title", "use_abstract", "use_body", "use_category",
        "max_history", "negatives" };
    constexpr std::array<std::string_view, 2> kt { "max_sequence", "cf_dropout" };
    constexpr std::array<std::string_view, 7> multiStep { "latency", "latency_unit", "ce_batch", "ce_passes",
        "item_optimizer", "item_rate", "count_weight" };
    constexpr std::array<std::string_view, 5> encoder { "layers", "intermediate", "pooling", "normalize",
        "ce_dropout" };

    const ModeTraits &mode = traitsOf(config.mode);
    if (isOneOf(key, demo))
        return config.data.empty();
    if (isOneOf(key, folder))
        return !config.data.empty();
    if (isOneOf(key, news))
        return kind == TaskKind::News;
    if (isOneOf(key, kt))
        return kind == TaskKind::Kt;
    if (isOneOf(key, multiStep))
        return mode.hasLatency;
    if (isOneOf(key, encoder))
        return mode.usesContent;
    if (key == "heads") // NRMS has heads of its own
        return mode.usesContent || kind == TaskKind::News;
    if (key == "vocabulary_size")
        return config.tokenizer.empty();
    if (key == "micro_batch")
        return mode.boundsMemory;
    if (key == "ce_rate")
        return mode.trainsEncoder;
    if (key == "baseline_steps")
        return !mode.isReference;
    if (key == "freeze_layers" || key == "lora_rank")
        return mode.trainsEncoder;
    if (key == "lora_alpha" || key == "lora_targets")
        return usesLora(config);
    if (key == "activation_checkpointing")
        return mode.trainsEncoder;
    if (key == "ce_precision")
        return mode.usesContent;
    if (key == "cache_limit")
        return mode.trainsEncoder && config.freezeLayers >= 0;
    return true;
}

bool fieldComesWithModel(std::string_view key, const RunConfig &config)
{
    constexpr std::array<std::string_view, 6> sizes { "hidden", "layers", "heads", "intermediate", "vocabulary_size",
        "tokenizer" };
    return config.model != "random" && isOneOf(key, sizes);
}

std::optional<TaskKind> demoKind(const RunConfig &config)
{
    if (!config.data.empty())
        return std::nullopt;
    return config.demo == "kt" ? TaskKind::Kt : TaskKind::News;
}

} // namespace gram
