// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/start_notes.h"

#include "api/ce_rates.h"
#include "device/environment.h"

#include <cstdio>

namespace gram {

namespace {

/// What may come of the encoder's rate, if it is not usual for the model; else empty.
std::string ceRateWarning(const RunConfig &config, std::int64_t width)
{
    const CeRateSize size = ceRateSize(config, width);
    if (size == CeRateSize::Usual)
        return {};
    const auto shown = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%g", value);
        return std::string(text);
    };
    const CeRates usual = usualCeRates(config, width);
    return "The setting ce_rate is " + shown(ceRateFor(config, width)) + "; usual for this model is "
        + shown(usual.lowest) + " to " + shown(usual.highest)
        + (size == CeRateSize::High ? ". The encoder may lose what it knows and the loss stop falling."
                                    : ". The encoder may hardly learn in the steps of this run.")
        + " ce_rate=0 takes " + shown(usual.automatic) + "; gram-lab find-rate compares several.";
}

} // namespace

std::vector<std::string> startNotes(const RunConfig &config, std::int64_t width)
{
    std::vector<std::string> notes;
    if (std::string sentence = ceRateWarning(config, width); !sentence.empty())
        notes.push_back(std::move(sentence));
    if (usesLora(config) && config.model == "random")
        notes.push_back(
            "LoRA on random weights learns little: the weights stay as they were drawn. It is of use for measuring.");
    return notes;
}

std::string automaticPrecisionNote(const RunConfig &config)
{
    const std::string reason = automaticIsFull(config);
    return reason.empty()
        ? "ce_precision=automatic takes bf16 here. gram-lab verify --set ce_precision=bf16 tells by how much "
          "it changes the gradient."
        : "ce_precision=automatic takes full here: " + reason + ".";
}

} // namespace gram
