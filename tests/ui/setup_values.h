// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setup_panel.h"

#include <QMetaType>

#include <array>

namespace gram {

/// A pre-trained model of six layers.
inline ModelSummary sixLayers()
{
    ModelSummary m;
    m.name = "mini & co";
    m.folder = "/models/mini";
    m.family = "BERT";
    m.tokenizer = "WordPiece";
    m.layers = 6;
    m.hidden = 384;
    m.heads = 12;
    m.intermediate = 1536;
    m.vocabulary = 30522;
    m.maxTokens = 256;
    m.embeddingParameters = 11'900'000;
    m.layerParameters = 1'800'000;
    m.parameters = m.embeddingParameters + 6 * m.layerParameters;
    m.pooling = Pooling::Mean;
    m.weightBytes = 90'000'000;
    m.weightType = "F16";
    return m;
}

inline std::vector<MemoryEstimate> estimates()
{
    std::vector<MemoryEstimate> all;
    for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i)
        all.push_back({ static_cast<Mode>(i), (8 - i) << 30 });
    return all;
}

/// As if each card had been clicked open.
inline void openAll(SetupPanel &panel)
{
    panel.setOpenCards({ "data", "method", "model", "training", "machine" });
}

/// A cycle's items for 1, 10, 20 and 100 steps of 100 interactions over 50 items each; 100 are an epoch.
inline LatencyEstimates latencies(const std::array<double, 4> &unique)
{
    LatencyEstimates all;
    all.batch = 32;
    all.stepsPerEpoch = 100;
    all.interactionsPerEpoch = 10'000;
    all.items = 5000;
    constexpr std::array<std::int64_t, 4> steps { 1, 10, 20, 100 };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto n = static_cast<double>(steps[i]);
        all.latencies.push_back({ steps[i], 1, false, 100 * n, unique[i], 50 * n });
    }
    return all;
}

} // namespace gram

Q_DECLARE_METATYPE(gram::LatencyEstimates)
