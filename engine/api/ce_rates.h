// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lora.h"

#include <cstdint>

namespace gram {

/// Adam's peak rates for the CE that suit a model: what the setting 0, "by the model", stands for,
/// and what is usual.
struct CeRates {
    double automatic = 0;
    double lowest = 0, highest = 0;
};

/// The rates for the configuration's model, whose vectors have `width` numbers. Of a folder's model
/// as the field fine-tunes it:
/// - from 768 on: Devlin et al., "BERT", 2019, A.3, choose among 2e-5, 3e-5 and 5e-5; Liu et al.,
///   "RoBERTa", 2019, table 10, among 1e-5, 2e-5 and 3e-5; sentence-transformers takes 2e-5;
/// - narrower: Turc et al., "Well-Read Students Learn Better", 2019, choose among 3e-5, 5e-5, 1e-4
///   and 3e-4 for widths of 128 to 768; 2e-5 stays usual as sentence-transformers' own.
/// The bundled encoder and random weights have little to forget and take more: 1e-3, as measured
/// here, and ten times more or less are usual.
/// LoRA's are ten times as high: Schulman et al., "LoRA Without Regret", 2025, find the best rate to be
/// about ten times that of full fine-tuning; Hu et al., "LoRA", 2022, table 9, take 2e-4 to 5e-4 for
/// widths of 768 and 1024.
constexpr CeRates usualCeRates(const RunConfig &config, std::int64_t width)
{
    const double times = usesLora(config) ? 10 : 1;
    if (config.model == "bundled" || config.model == "random")
        return { .automatic = times * 1e-3, .lowest = times * 1e-4, .highest = times * 1e-2 };
    if (width < 768)
        return { .automatic = times * 5e-5, .lowest = times * 2e-5, .highest = times * 3e-4 };
    return { .automatic = times * 2e-5, .lowest = times * 1e-5, .highest = times * 5e-5 };
}

/// The rate that a run takes: the setting, or what suits the model.
constexpr double ceRateFor(const RunConfig &config, std::int64_t width)
{
    return config.ceRate > 0 ? config.ceRate : usualCeRates(config, width).automatic;
}

/// True if the mode has a use for the rate.
constexpr bool trainsCe(const RunConfig &config)
{
    return traitsOf(config.mode).trainsEncoder;
}

enum class CeRateSize { Usual, Low, High };

/// How the run's rate compares with what is usual for the model.
constexpr CeRateSize ceRateSize(const RunConfig &config, std::int64_t width)
{
    if (!trainsCe(config))
        return CeRateSize::Usual;
    const CeRates usual = usualCeRates(config, width);
    const double rate = ceRateFor(config, width);
    constexpr double rounding = 1e-9; // 1e-3 as it was typed, and as it was computed
    if (rate > usual.highest * (1 + rounding))
        return CeRateSize::High;
    return rate < usual.lowest * (1 - rounding) ? CeRateSize::Low : CeRateSize::Usual;
}

} // namespace gram
