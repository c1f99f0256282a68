// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/mode_traits.h"
#include "api/model_summary.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace gram {

/// The products of an encoder's layer that can have a LoRA adapter, as PEFT's target_modules; for
/// BERT attention.self.query, .key, .value, attention.output.dense, intermediate.dense and
/// output.dense.
enum class LoraTarget { Query, Key, Value, AttentionOutput, Intermediate, Output };

template<>
struct EnumNames<LoraTarget> {
    static constexpr std::array<std::string_view, 6> value { "query", "key", "value", "attention_output",
        "intermediate", "output" };
};

struct LoraTargets {
    std::array<bool, EnumNames<LoraTarget>::value.size()> chosen {};
    std::string unknown; ///< the first name that is none

    bool has(LoraTarget target) const { return chosen[static_cast<std::size_t>(target)]; }
    bool any() const { return std::find(chosen.begin(), chosen.end(), true) != chosen.end(); }
};

/// Of the setting lora_targets: names with commas between them, in any order.
inline LoraTargets loraTargets(std::string_view list)
{
    LoraTargets targets;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        std::string_view name = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        const auto &names = EnumNames<LoraTarget>::value;
        const auto found = std::find(names.begin(), names.end(), name);
        if (found != names.end())
            targets.chosen[static_cast<std::size_t>(found - names.begin())] = true;
        else if (targets.unknown.empty())
            targets.unknown = name.empty() ? std::string("(nothing)") : std::string(name);
    }
    return targets;
}

/// True if low-rank updates of the encoder train (LoRA; Hu et al., 2022) in place of its weights.
constexpr bool usesLora(const RunConfig &config)
{
    return config.loraRank > 0 && traitsOf(config.mode).trainsEncoder;
}

/// What LoRA adds to an encoder, in numbers.
struct LoraSize {
    std::int64_t trained = 0; ///< of all A and B
    std::int64_t summed = 0; ///< of the weights that have an adapter, each kept as its sum with it, too
};

/// For `frozenLayers` as RunConfig::freezeLayers.
inline LoraSize loraSize(const ModelSummary &m, const RunConfig &config, std::int64_t frozenLayers)
{
    const LoraTargets targets = loraTargets(config.loraTargets);
    const std::int64_t layers = m.sharedLayers ? std::min<std::int64_t>(m.layers, 1)
                                               : m.layers - std::max<std::int64_t>(frozenLayers, 0);
    const std::int64_t d = m.hidden, inner = m.intermediate, up = m.gated ? 2 * inner : inner;
    LoraSize one;
    std::int64_t attended = 0; // of query, key and value
    for (const LoraTarget target : { LoraTarget::Query, LoraTarget::Key, LoraTarget::Value })
        attended += targets.has(target);
    if (attended > 0) { // they are one product, whose rows are theirs; ModernBERT's has one adapter
        one.trained += m.fusedAttention ? d + 3 * d : attended * 2 * d;
        one.summed += 3 * d * d;
    }
    const auto add = [&](LoraTarget target, std::int64_t in, std::int64_t out) {
        if (!targets.has(target))
            return;
        one.trained += in + out;
        one.summed += in * out;
    };
    add(LoraTarget::AttentionOutput, d, d);
    add(LoraTarget::Intermediate, d, up);
    add(LoraTarget::Output, inner, d);
    return { one.trained * config.loraRank * layers, one.summed * layers };
}

} // namespace gram
